import { referencesInText } from '../../i18n/text.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { firstLocale, type Locale } from '../../schema/languages.ts';
import { locales, otherLocales, type Written } from '../../schema/locales.ts';
import { readyTags } from '../fixes/ready-tags.ts';
import { allowedNumbers } from '../numbers/of-data.ts';
import { checkReference, type Desk } from '../check-desk.ts';
import { offsetAt, placeAt } from '../reading/files.ts';
import type { JsonFile, JsonPath } from '../reading/json-places.ts';
import { isForeign } from '../../i18n/spoken.ts';
import { firstWords, startOfSentence } from '../pairs/untranslated.ts';
import { bareNumbersInText, withoutReferences, type AllowedNumbers } from '../numbers/index.ts';
import { digestOfSide, type Acceptances } from '../pairs/accepted.ts';
import { checkDays } from '../pairs/days.ts';
import { difference } from '../pairs/multiset.ts';
import { checkSameSense, type Text } from '../pairs/sense.ts';
import { pathName } from '../reading/schema-faults.ts';
import { writtenTextsIn } from './written-texts.ts';

/** Every text of `data/` in several languages: its numbers and references, and whether all say the same. */
export function checkStrings(desk: Desk, accepted: Acceptances): void {
  const allowed = allowedNumbers(desk.data);
  const findReady = readyTags(desk.data, desk.ledger, desk.rules, desk.on);
  for (const file of desk.data.json) {
    // A record of a place or a programme stands in a folder or file of its name.
    const names = file.path.split(/[/.]/);
    const sourced = file.path.startsWith('data/figures/');
    for (const { path, text, isName } of writtenTextsIn(file)) {
      const key = pathName([...path]);
      checkEquality(desk, file, path, text);
      // A licence has digits that are part of its name, and yet says what may be done.
      checkSense(accepted, file, path, text, allowed);
      for (const language of locales) {
        const written = writtenIn(text, language);
        if (written === undefined) continue;
        const at = finder(file, [...path, language]);
        for (const reference of referencesInText(written)) {
          checkReference(desk, reference, { file: file.path, place: at(reference) }, sourced);
        }
        const isCopied = language !== firstLocale && written === text[firstLocale];
        if (!isCopied && isForeign(withoutReferences(written), language)) {
          const place = file.placeOf([...path, language]);
          desk.report('wrong-language', file.path, place, { start: firstWords(written) });
        }
        checkDays(
          withoutReferences(written),
          file.path,
          placesInString(file, [...path, language], written),
          desk.report,
        );
        if (isName) continue;
        for (const { text: token, suggestion } of bareNumbersInText(written, allowed)) {
          const ready = findReady(token, { locale: language, text: file.text, names });
          const args = { token, key: `${key}.${language}`, instead: suggestion, ready };
          desk.report('bare-number-in-string', file.path, at(token), args);
        }
      }
    }
  }
}

function checkEquality({ report }: Desk, file: JsonFile, path: JsonPath, text: Written): void {
  const key = pathName([...path]);
  const inFirst = referencesInText(text[firstLocale]);
  for (const other of otherLocales(firstLocale)) {
    const translated = writtenIn(text, other);
    if (translated === undefined) continue;
    const start = translated === text[firstLocale] ? startOfSentence(translated) : null;
    if (start !== null) {
      const args = { start, partner: `${key}.${firstLocale}` };
      report('untranslated', file.path, file.placeOf([...path, other]), args);
    }
    const inOther = referencesInText(translated);
    for (const [language, references] of [
      [firstLocale, difference(inFirst, inOther)],
      [other, difference(inOther, inFirst)],
    ] as const) {
      for (const reference of references) {
        const place = finder(file, [...path, language])(reference);
        report('unequal-strings', file.path, place, { key, reference, language });
      }
    }
  }
}

/** Whether both languages of a text name the same days, laws and numbers, in the same order. */
function checkSense(
  accepted: Acceptances,
  file: JsonFile,
  path: JsonPath,
  text: Written,
  allowed: AllowedNumbers,
): void {
  const textIn = (locale: Locale): Text => ({
    text: withoutReferences(writtenIn(text, locale) ?? ''),
    file: file.path,
    locale,
    places: placesInString(file, [...path, locale], writtenIn(text, locale) ?? ''),
  });
  for (const other of otherLocales(firstLocale)) {
    if (writtenIn(text, other) === undefined) continue;
    const [here, there] = [textIn(other), textIn(firstLocale)];
    const sides = { here: digestOfSide(here.text), there: digestOfSide(there.text) };
    checkSameSense(here, there, allowed, { report: accepted.report, sides });
  }
}

/** Where the characters of a string stand, as far as it is written without escapes. */
export function placesInString(
  file: JsonFile,
  path: JsonPath,
  text: string,
): (index: number) => Place {
  return (index) =>
    finder(
      file,
      path,
    )(
      text
        .slice(index)
        .split(/["\\\n]/)[0]
        ?.slice(0, 12) ?? '',
    );
}

/** Finds where a part of the string at `path` stands; the same part twice is found one after the other. */
function finder({ text, placeOf }: JsonFile, path: JsonPath): (part: string) => Place {
  const place = placeOf(path);
  let from = offsetAt(text, place);
  return (part) => {
    const found = text.indexOf(part, from);
    const line = found === -1 ? null : placeAt(text, found);
    if (line?.line !== place.line) return place;
    from = found + part.length;
    return line;
  };
}
