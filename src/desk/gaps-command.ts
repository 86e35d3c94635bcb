import { gapsCsv } from '../charts/gaps-csv.ts';
import { checkFiles, readFiles } from '../check/index.ts';
import { commandLocale } from '../i18n/command-language.ts';
import { gapKinds, gapStrings as t } from '../i18n/desk/gaps.ts';
import { gapsOfRecord, type Gap, type GapKind } from '../ledger/gaps.ts';
import { createLedger } from '../ledger/index.ts';
import type { RequiredLocale } from '../schema/index.ts';
import { readAsked } from './arguments.ts';
import type { CommandEnd } from './command.ts';
import { recordsIn } from './records-in.ts';

/**
 *   gaps [--region ID] [--kind missing|old|contested|unarchived] [--csv] [--root FOLDER] [--lang id|en]
 *        [--on YYYY-MM-DD]
 *
 * What the record lacks, place after place: as lines, or as CSV. A province stands for its places too.
 * @param today the day where none is given, `YYYY-MM-DD`
 */
export function runGaps(args: string[], lang: string | undefined, today: string): CommandEnd {
  const locale = commandLocale(args, lang);
  const asked = readAsked(args, today, ['region', 'kind'] as const, ['csv'] as const);
  if (typeof asked === 'string') {
    return { code: 2, told: `${t.badOption[locale](asked)} ${t.usage[locale]}` };
  }
  if (asked.help) return { code: 0, told: t.usage[locale] };
  const { region, kind } = asked.texts;
  if (kind !== undefined && !Object.hasOwn(gapKinds[locale], kind)) {
    return { code: 2, told: `${t.badOption[locale](`--kind ${kind}`)} ${t.usage[locale]}` };
  }
  const files = readFiles(asked.root);
  if (checkFiles(files, { on: asked.on }).some(({ severity }) => severity === 'error')) {
    return { code: 2, told: t.notClean[locale] };
  }
  const records = recordsIn(files);
  if (region !== undefined && !records.regions.some(({ id }) => id === region)) {
    return { code: 2, told: t.noRegion[locale](region) };
  }
  const gaps = gapsOfRecord(records, createLedger(records), asked.on).filter(
    (gap) =>
      (kind === undefined || gap.kind === kind) &&
      (region === undefined || gap.region.id === region || gap.region.parent === region),
  );
  if (asked.switches.has('csv')) return { code: 0, told: gapsCsv(gaps).trimEnd() };
  const counts = Map.groupBy(gaps, (gap) => gap.kind);
  const summary = [...counts].map(
    ([one, own]) => `${gapKinds[locale][one]}: ${String(own.length)}`,
  );
  return {
    code: 0,
    told: [...gaps.map((gap) => lineOf(gap, locale)), summary.join(', ') || t.none[locale]].join(
      '\n',
    ),
  };
}

function lineOf({ kind, region, indicator, period, source }: Gap, locale: RequiredLocale): string {
  const of: Record<GapKind, string> = gapKinds[locale];
  const what = indicator?.id ?? source?.id ?? '';
  return `${of[kind].padEnd(14)}${region.id}/${what}${period === null ? '' : `/${period}`}`;
}
