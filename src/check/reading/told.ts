import { toldIn, type ToldValue } from '../../schema/role.ts';
import { keysOfDataFile, keysOfMatter } from '../../schema/roles.ts';
import type { Page } from './content-folder.ts';
import type { JsonFile } from './json-places.ts';

/** Several rules ask the same files and pages, and none changes them. */
const known = new WeakMap<object, readonly ToldValue[]>();

/** Everything a data file tells, and what each of it is for. */
export function toldInFile(file: Pick<JsonFile, 'path' | 'value'>): readonly ToldValue[] {
  return toldOnce(file, () => toldIn(keysOfDataFile(file.path.slice('data/'.length)), file.value));
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
