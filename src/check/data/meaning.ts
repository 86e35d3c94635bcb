import { headlineBecause, headlineByRule, isBound, monthOfYear } from '../../ledger/index.ts';
import { firstDayOf } from '../../ledger/as-of.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { Indicator, Region, RegionalObservation, Source } from '../../schema/index.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';
import type { Report } from '../reports/problem.ts';

/**
 * Records that each fit their form and hold together, and yet leave a reader with less than the truth:
 * a share of unsaid parts, a place that opens with an old number, a comparison that leaves nothing open.
 */
export function checkMeaning(desk: Desk): void {
  const { data, report } = desk;
  const by = <T extends { id: string }>(all: readonly Located<T>[]) =>
    new Map(all.map(({ record }) => [record.id, record]));
  const [indicators, sources, regions] = [
    by(data.records.indicators),
    by(data.records.sources),
    by(data.records.regions),
  ];
  for (const one of data.records.observations) {
    const indicator = indicators.get(one.record.indicator);
    const source = sources.get(one.record.source);
    const region = regions.get(one.record.region);
    if (indicator) checkParts(one, indicator, report);
    if (source) checkStatus(one, source, report);
    if (indicator && region) checkSurvey(one, indicator, region, report);
  }
  checkNatures(data, report);
  checkUnsaid(data, report);
  for (const region of data.records.regions) checkOpening(desk, region);
}

/** Shares in millions, and those that do not say what was divided, nor that it was not published. */
function checkParts(
  { record, file, place }: Located<RegionalObservation>,
  { unit }: Indicator,
  report: Report,
): void {
  if (unit !== 'percent') return;
  const { magnitude, status } = record;
  if (magnitude !== 'one') {
    report('magnitude-of-share', file, place('magnitude'), { magnitude });
  }
  if (status === 'computed') return;
  const keys = (['numerator', 'denominator'] as const).filter((key) => record[key] === undefined);
  if (keys.length > 0) report('missing-parts', file, place('value'), { keys });
}

/** Numbers of ours that are passed off as reported, and those of others that are called computed. */
function checkStatus(
  { record: { status }, file, place }: Located<RegionalObservation>,
  { id, kind }: Source,
  report: Report,
): void {
  if ((status === 'computed') === (kind === 'own')) return;
  report('status-of-source', file, place('status'), { status, source: id });
}

const FEBRUARY = 2;

/** The labour survey of February asks too few people for a regency or a city. */
function checkSurvey(
  { record: { period }, file, place }: Located<RegionalObservation>,
  { id, placeRule, topic }: Indicator,
  { level }: Region,
  report: Report,
): void {
  const isSmall = level === 'regency' || level === 'city';
  if (
    !isSmall ||
    placeRule !== 'domicile' ||
    topic === 'coverage' ||
    monthOfYear(period) !== FEBRUARY
  )
    return;
  report('small-survey', file, place('period'), { period, indicator: id });
}

/** What a unit can only be: a state, or what happened in a time. */
function checkNatures({ records }: Data, report: Report): void {
  const natures = new Map(records.units.map(({ record }) => [record.id, record.nature]));
  for (const { record, file, place } of records.indicators) {
    const expected = natures.get(record.unit);
    if (expected === undefined || record.nature === expected) continue;
    report('nature-of-unit', file, place('nature'), { unit: record.unit, expected });
  }
}

/** Comparisons and superlatives that are shown as if they left nothing open. */
function checkUnsaid({ records }: Data, report: Report): void {
  for (const { record, file, place } of records.statements) {
    const { id, kind, unsaid } = record;
    if ((kind !== 'comparison' && kind !== 'superlative') || unsaid.length > 0) continue;
    report('nothing-unsaid', file, place('kind'), { id, kind });
  }
}

/**
 * Numbers that an editor opens a page with and that the ledger speaks against: of another place, not
 * what the reason given for it leads to, or the newest anyway. Numbers whose source was still to come when
 * it was read are left alone: on their day nothing new may stop the site.
 */
function checkOpening(
  { data, ledger, report }: Desk,
  { record, file, place }: Located<Region>,
): void {
  const { id, headline } = record;
  if (!headline) return;
  const lookup = ledger.find(headline.reference);
  if (!lookup.ok) return;
  const { because } = headline;
  const { ref, region } = lookup.entry;
  const spot = place('headline', 'reference');
  if (region.id !== id) {
    report('foreign-headline', file, spot, { region: id, other: region.id });
    return;
  }
  const { entry } = lookup;
  if (isBound(entry) || ledger.isSuperseded(entry) || !wasOut(entry)) return;
  // What could not be read may be what speaks for the editor.
  const isWhole = data.ids.sources.size === data.records.sources.length;
  if (!isWhole || data.faulty.some((one) => one.region === id)) return;
  const entries = ledger.ofRegion(id).filter((one) => !ledger.isSuperseded(one));
  const wanted = headlineBecause(because, entries.filter(wasOut))?.lead.ref ?? null;
  if (wanted !== ref) {
    report('contradicted-headline', file, spot, { reference: ref, because, wanted });
  } else if (headlineByRule(entries)?.lead.ref === ref) {
    report('needless-headline', file, spot, { reference: ref });
  }
}

const wasOut = ({ source }: Entry) => firstDayOf(source) <= source.read;
