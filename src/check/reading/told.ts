import { toldIn, type Role, type ToldValue } from '../../schema/role.ts';
import { keysOfDataFile, keysOfMatter } from '../../schema/roles.ts';
import type { Page } from './content-folder.ts';
import type { JsonFile } from './json-places.ts';

/** Several rules ask the same files and pages, and none changes them. */
const known = new WeakMap<object, readonly ToldValue[]>();

/** What no rule asks about file by file: numbers, choices and days, which the rules about records judge. */
const OF_RECORDS: ReadonlySet<Role['is']> = new Set([
  'same',
  'day',
  'machine',
  'group',
  'observation',
  'rule',
] as const);

/** What a data file names, says and leads to, and what each of it is for. */
export function toldInFile(file: Pick<JsonFile, 'path' | 'value'>): readonly ToldValue[] {
  return toldOnce(file, () => {
    const keys = keysOfDataFile(file.path.slice('data/'.length));
    const asked = keys.filter(({ role }) => !OF_RECORDS.has(role.is));
    return toldIn(asked, file.value).filter(({ value }) => value !== null);
  });
}

/** Everything the front matter of a page tells, and what each of it is for. */
export function toldInPage(page: Pick<Page, 'folder' | 'matter'>): readonly ToldValue[] {
  return toldOnce(page, () => toldIn(keysOfMatter(page.folder), page.matter));
}

function toldOnce(of: object, read: () => ToldValue[]): readonly ToldValue[] {
  const told = known.get(of) ?? read();
  known.set(of, told);
  return told;
}
