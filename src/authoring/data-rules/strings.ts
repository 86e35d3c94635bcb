import { referencesInText } from '../../i18n/text.ts';
import type { Place } from '../../mdx/types.ts';
import type { Bilingual } from '../../schema/index.ts';
import { allowedNumbers } from '../allowed.ts';
import { checkReference, type Desk } from '../desk.ts';
import { offsetAt, placeAt } from '../files.ts';
import type { JsonFile, JsonPath } from '../json-places.ts';
import { difference } from '../multiset.ts';
import { bareNumbersInText } from '../numbers.ts';
import { nameOf } from '../schema-faults.ts';

/** Texts whose digits are part of a name: licences, addresses, what a channel is called. */
const NAMES = new Set(['licence', 'path']);

/** Every text of `data/` in two languages: its numbers and references, and whether both say the same. */
export function checkStrings(desk: Desk): void {
  const allowed = allowedNumbers(desk.data);
  for (const file of desk.data.json) {
    const sourced = file.path.startsWith('data/figures/');
    for (const { path, text } of localizedTexts(file.value, [])) {
      const key = nameOf([...path]);
      checkEquality(desk, file, path, text);
      for (const language of ['id', 'en'] as const) {
        const written = text[language];
        const at = finder(file, [...path, language]);
        for (const reference of referencesInText(written)) {
          checkReference(desk, reference, { file: file.path, place: at(reference) }, sourced);
        }
        if (NAMES.has(key)) continue;
        for (const { text: token, suggestion } of bareNumbersInText(written, allowed)) {
          const args = { token, key: `${key}.${language}`, instead: suggestion };
          desk.report('bare-number-in-string', file.path, at(token), args);
        }
      }
    }
  }
}

function checkEquality(
  { report }: Desk,
  file: JsonFile,
  path: JsonPath,
  { id, en }: Bilingual,
): void {
  const key = nameOf([...path]);
  const [inId, inEn] = [referencesInText(id), referencesInText(en)];
  for (const [language, references] of [
    ['id', difference(inId, inEn)],
    ['en', difference(inEn, inId)],
  ] as const) {
    for (const reference of references) {
      const place = finder(file, [...path, language])(reference);
      report('unequal-strings', file.path, place, { key, reference, language });
    }
  }
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

function localizedTexts(value: unknown, path: JsonPath): { path: JsonPath; text: Bilingual }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    localizedTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isBilingual(value: object): value is Bilingual {
  const { id, en } = value as Partial<Record<'id' | 'en', unknown>>;
  return Object.keys(value).length === 2 && typeof id === 'string' && typeof en === 'string';
}
