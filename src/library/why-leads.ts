import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { EVERYONE, passedOverFor, SHARES } from '../ledger/index.ts';
import type { Entry } from '../ledger/index.ts';
import type { Locale } from '../schema/index.ts';
import { leftOutAt } from './coverage-known.ts';
import type { Edition } from './edition.ts';
import { printEntry } from './print.ts';
import { currentOf, type Opening } from './region-context.ts';

/** More later numbers than this are counted, not told one by one. */
const LATER_TOLD = 2;

/** Why a number leads: only the ledger may say what is newest, or all there is. */
export function whyLeads(edition: Edition, opening: Opening, locale: Locale): string {
  const { lead, beside, because, later } = opening;
  const t = readerTexts(locale).opening;
  // What the rule passes over is shown beside the number; an editor's choice has to name all of it.
  const untold = because ? later : later.filter((one) => !beside.includes(one));
  return [
    ...kindOf(edition, lead, locale),
    ...(because ? [t.because[because]] : ruleOf(edition, opening, locale)),
    ...passedOver(untold, because, locale),
  ].join(' ');
}

/** What is said first of a number that is no share of all workers. */
function kindOf(edition: Edition, lead: Entry, locale: Locale): string[] {
  const t = readerTexts(locale).opening;
  const isLeftOut = leftOutAt(edition, lead.region).share;
  if (lead.indicator.unit !== 'percent') return [isLeftOut ? t.countLeftOut : t.countOnly];
  if (lead.segment.id === EVERYONE) return [];
  return [isLeftOut ? t.groupLeftOut : t.groupOnly];
}

/** What the rule says of a number: that it is the only one, that none is newer, or that its month leads. */
function ruleOf(edition: Edition, { lead, beside, later }: Opening, locale: Locale): string[] {
  const t = readerTexts(locale).opening;
  const name = lead.region.name[locale];
  const isShare = SHARES.includes(lead.indicator.id);
  if (later.some((one) => beside.includes(one))) return [t.exactFirst];
  if (later.length > 0) return [];
  if (!isShare) return [t.byRule.count];
  if (lead.segment.id !== EVERYONE) return [t.byRule.group];
  const others = currentOf(edition, lead.region.id).filter(
    (one) => one !== lead && SHARES.includes(one.indicator.id),
  );
  if (others.length === 0) return [t.only(name)];
  return [
    others.every(({ segment }) => segment.id !== EVERYONE) ? t.onlyForAll(name) : t.byRule.all,
  ];
}

/** Later numbers, the latest last, each with what it lacks. */
function passedOver(
  later: readonly Entry[],
  because: Opening['because'],
  locale: Locale,
): string[] {
  const t = readerTexts(locale).opening;
  const told = later.slice(-LATER_TOLD);
  const more = later.length - told.length;
  return [
    ...told.map((one) =>
      t.passedOver(
        printEntry(one, locale),
        formatPeriod(one.observation.period, locale),
        t.passedOverFor[passedOverFor(one, because) ?? 'other'],
      ),
    ),
    ...(more > 0 ? [t.morePassedOver(more)] : []),
  ];
}
