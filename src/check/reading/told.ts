import { toldIn, type ToldValue } from '../../schema/role.ts';
import { keysOfDataFile, keysOfMatter } from '../../schema/roles.ts';
import type { Page } from './content-folder.ts';
import type { JsonFile } from './json-places.ts';

/** Everything a data file tells, and what each of it is for. */
export function toldInFile({ path, value }: Pick<JsonFile, 'path' | 'value'>): ToldValue[] {
  return toldIn(keysOfDataFile(path.slice('data/'.length)), value);
}

/** Everything the front matter of a page tells, and what each of it is for. */
export function toldInPage({ folder, matter }: Pick<Page, 'folder' | 'matter'>): ToldValue[] {
  return toldIn(keysOfMatter(folder), matter);
}
