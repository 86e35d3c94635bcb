import type { ReaderTexts } from '../language.ts';

export const opening: ReaderTexts['opening'] = {
  according: (who: string) => `According to ${who},`,
  share: (name: string, when: string) => `of workers in ${name} were Jamsostek members ${when}.`,
  shareByDomicile: (name: string, when: string) =>
    `of workers with an identity card of ${name} were Jamsostek members ${when}.`,
  shareAsWorded: (base: string, name: string | null, when: string) =>
    `of “${base.replace(/^of /, '')}”${name === null ? '' : ` in ${name}`} were Jamsostek members ${when}.`,
  shareOfGroup: (group: string, name: string, when: string) =>
    `of workers of one group in ${name} (${group}) were Jamsostek members ${when}.`,
  count: (name: string, when: string) =>
    `active Jamsostek members were registered in ${name} ${when}.`,
  states: (who: string) => `${who} gives`,
  stated: (when: string) => `${when}.`,
  newest: 'newest we hold',
  age: 'age of this figure',
  ageAtLeast: 'age of this figure, at least',
  since: (year: string) => `range since ${year}`,
  values: (count: number) => (count === 1 ? '1\u00a0figure' : `${count}\u00a0figures`),
  sources: (count: number) => (count === 1 ? 'from 1\u00a0source' : `from ${count}\u00a0sources`),
  spread: 'Sources differ',
  old: 'Old figure:',
  only: 'This is the one figure we hold for this place.',
  byRule: 'This is the newest figure we hold, because it describes the latest time.',
  exactFirst:
    'A figure that names its month comes before another of the same year, which we show beside it.',
  groupOnly: 'We have found no figure for all workers here. This one is for a single group.',
  countOnly:
    'We have found no coverage figure for this place. What we hold is a count of active members, it seems by where the employer is registered.',
  because: {
    'base-defined':
      'This is the newest figure we hold of which it is clear out of whom it is counted.',
    'parts-known':
      'This is the newest figure we hold whose number of members and of workers is given.',
    'own-document': 'This is the newest figure we hold from a document of the office itself.',
  },
  newerThan: (value: string, when: string) => `A newer one, ${value} ${when}, does not meet that.`,
};
