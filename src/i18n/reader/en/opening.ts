import type { ReaderTexts } from '../language.ts';

export const opening: ReaderTexts['opening'] = {
  according: (who: string) => `According to ${who},`,
  share: (name: string, when: string) => `of workers in ${name} were Jamsostek members ${when}.`,
  shareOf: (base: string, name: string, when: string) =>
    `of ${base} in ${name} were Jamsostek members ${when}.`,
  shareUnstated: (name: string, when: string) =>
    `of workers in ${name} were Jamsostek members ${when}; which workers are counted is not stated.`,
  shareByDomicile: (base: string | null, name: string, when: string) =>
    `of ${base ?? 'workers'} with an identity card of ${name} were Jamsostek members ${when}.`,
  shareAsWorded: (base: string, name: string | null, when: string) =>
    `of “${base.replace(/^of /, '')}”${name === null ? '' : ` in ${name}`} were Jamsostek members ${when}.`,
  amongGroup: (group: string, name: string) => `among ${groupOfWorkers(group)} in ${name}`,
  ofGroup: (when: string) => `were Jamsostek members ${when}.`,
  membersOfGroup: (group: string, name: string) =>
    `the number of Jamsostek members among ${groupOfWorkers(group)} in ${name} was`,
  members: (name: string) => `the number of Jamsostek members in ${name} was`,
  overHundred: (when: string) =>
    `of the number of workers it is divided by ${when}. More than a hundred per cent means that this number is smaller than that of the members.`,
  count: (name: string, when: string) =>
    `active Jamsostek members were registered in ${name} ${when}.`,
  states: (who: string) => `${who} gives`,
  stated: (when: string) => `${when}.`,
  newest: 'newest we hold',
  newestMonth: 'newest that names its month',
  chosen: 'the one we put first',
  age: 'age of this figure',
  ageAtLeast: 'age of this figure, at least',
  since: (year: string) => `range since ${year}`,
  values: (count: number) => (count === 1 ? '1\u00a0figure' : `${count}\u00a0figures`),
  sources: (count: number) => (count === 1 ? 'from 1\u00a0source' : `from ${count}\u00a0sources`),
  spread: 'Sources differ',
  old: 'Old figure:',
  only: (name: string) => `This is the one coverage figure we hold for ${name}.`,
  onlyForAll: (name: string) =>
    `This is the one coverage figure for all workers that we hold for ${name}.`,
  byRule: {
    all: 'We hold no newer coverage figure for all workers.',
    group: 'We hold no newer figure for one group of workers.',
    count: 'We hold no newer count of this kind.',
  },
  exactFirst:
    'A figure that names its month comes before another of the same year, which we show beside it.',
  groupOnly: 'Our record holds no figure for all workers here yet. This one is for a single group.',
  groupLeftOut:
    'The figure we have found for all workers is not recorded. This one is for a single group.',
  countLeftOut:
    'The coverage figure we have found is not recorded. What we hold is a count of active members, it seems by where the employer is registered.',
  countOnly:
    'Our record holds no coverage figure for this place yet. What we hold is a count of active members, it seems by where the employer is registered.',
  because: {
    'base-defined': 'This is the newest figure we hold whose base is clear.',
    'parts-known':
      'This is the newest figure we hold whose number of members and of workers is given.',
    'own-document': 'This is the newest figure we hold from a document of the office itself.',
  },
  passedOver: (value: string, when: string, why: string) =>
    `The figure of ${when}, ${value}, ${why}.`,
  passedOverFor: {
    bound: 'is only a limit or a range',
    'own-sum': 'is our own calculation',
    'no-month': 'does not name its month',
    'base-defined': 'came without a clear base',
    'base-unclear': 'names its base without saying who belongs to it',
    'parts-known': 'came without both counts',
    'own-document': 'is not from a document of the office itself',
    other: 'stands below',
  },
  morePassedOver: (count: number) =>
    count === 1
      ? '1\u00a0figure that is newer too stands below.'
      : `${count}\u00a0figures that are newer too stand below.`,
};

/** A group as workers: "formal workers", "wage recipients". */
function groupOfWorkers(group: string): string {
  if (/^(?:formal|informal)$/.test(group)) return `${group} workers`;
  if (/^(?:construction services|construction and)/.test(group)) return `workers in ${group}`;
  return /^(?:construction |paid )/.test(group) ? `workers (${group})` : group;
}
