import type { Place } from '../../mdx/types.ts';
import type { Locale } from '../../schema/languages.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import type { Report } from '../reports/problem.ts';
import { difference } from './multiset.ts';
import { valuesOf, type Value } from './values.ts';

/** A text for readers in one language, and where each of its characters stands. */
export interface Text {
  text: string;
  file: string;
  locale: Locale;
  places: (index: number) => Place;
}

/** Tells where two languages of a text name other days, times, years, laws, articles or numbers to call. */
export function checkSameSense(
  here: Text,
  there: Text,
  allowed: AllowedNumbers,
  report: Report,
): void {
  const [found, expected] = [here, there].map(({ text }) =>
    Map.groupBy(valuesOf(text, allowed), ({ kind }) => kind),
  );
  const kinds = new Set([...(found?.keys() ?? []), ...(expected?.keys() ?? [])]);
  for (const kind of kinds) {
    checkValues(here, found?.get(kind) ?? [], there, expected?.get(kind) ?? [], report);
  }
}

function checkValues(
  here: Text,
  found: Value[],
  there: Text,
  expected: Value[],
  report: Report,
): void {
  const key = ({ key }: Value) => key;
  const isSame =
    found.length === expected.length && found.every((one, at) => one.key === expected[at]?.key);
  if (isSame) return;
  const [more, less] = [difference(found, expected, key), difference(expected, found, key)];
  const isOrder = more.length === 0 && less.length === 0;
  const [shown, wanted] = isOrder ? [found, expected] : [more, less];
  const texts = (values: readonly Value[]) => values.map(({ text }) => text);
  report('unequal-values', here.file, here.places(shown[0]?.index ?? 0), {
    here: texts(shown),
    partner: there.file,
    line: there.places(wanted[0]?.index ?? 0).line,
    there: texts(wanted),
  });
}
