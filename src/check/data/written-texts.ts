import { isLocale, requiredLocales, type Written } from '../../schema/locales.ts';
import type { JsonFile, JsonPath } from '../reading/json-places.ts';
import { toldInFile } from '../reading/told.ts';

/** A text of a data file that is there in several languages. */
export interface WrittenText {
  path: JsonPath;
  text: Written;
  /** Whether it is a name, whose digits are no number and whose words no sentence. */
  isName: boolean;
}

/** The texts of a data file that are there in every language they must be in. */
export function writtenTextsIn(file: Pick<JsonFile, 'path' | 'value'>): readonly WrittenText[] {
  const known = knownTexts.get(file);
  if (known) return known;
  const texts = toldInFile(file).flatMap(({ path, value, role }) =>
    role.is === 'text' && isWritten(value)
      ? [{ path, text: value, isName: role.isName === true }]
      : [],
  );
  knownTexts.set(file, texts);
  return texts;
}

/** Several rules read the same files, and none changes them. */
const knownTexts = new WeakMap<object, readonly WrittenText[]>();

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const texts = Object.entries(value);
  return (
    requiredLocales.every((language) => Object.hasOwn(value, language)) &&
    texts.every(([language, text]) => isLocale(language) && typeof text === 'string')
  );
}
