import { dataFileAt } from '../../schema/index.ts';
import { locales } from '../../schema/locales.ts';
import { isContentFolder } from '../reading/content-folder.ts';
import type { Files } from '../reading/files.ts';

/** A file whose name is mended. */
export interface Renamed {
  from: string;
  to: string;
}

const LANGUAGE_FILE = new RegExp(`^(${locales.join('|')})\\.mdx?$`, 'i');

/**
 * The files whose names can only have been meant otherwise: `ID.MDX` for `id.mdx`, capitals, spaces and
 * underscores in the folder of a page or the name of a record. None is renamed onto another, and none
 * that another file names.
 * @example renamesOf(new Map([['content/pages/about/ID.mdx', '…']])) // to content/pages/about/id.mdx
 */
export function renamesOf(files: Files): Renamed[] {
  const meant = [...files.keys()].flatMap((from) => {
    const to = meantBy(from);
    return to !== null && to !== from ? [{ from, to }] : [];
  });
  // What stands in one folder moves together or not at all.
  return [...Map.groupBy(meant, ({ to }) => (to.startsWith('content/') ? folderOf(to) : to))]
    .filter(([, group]) => canMove(files, group))
    .flatMap(([, group]) => group);
}

function canMove(files: Files, group: readonly Renamed[]): boolean {
  const targets = new Set(group.map(({ to }) => to));
  const sources = new Set(group.map(({ from }) => folderOf(from)));
  return (
    targets.size === group.length &&
    sources.size === 1 &&
    group.every(({ from, to }) => {
      const isFree = folderOf(from) === folderOf(to) || !isFolder(files, folderOf(to));
      return !files.has(to) && (isFree || to.startsWith('data/')) && !isNamed(files, from);
    })
  );
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function isFolder(files: Files, folder: string): boolean {
  return [...files.keys()].some((file) => file.startsWith(folder));
}

function meantBy(file: string): string | null {
  const [top, folder = '', name = '', ...rest] = file.split('/');
  if (top === 'content') {
    const [last = ''] = rest;
    if (!isContentFolder(folder) || rest.length !== 1) return null;
    const language = LANGUAGE_FILE.exec(last)?.[1]?.toLowerCase();
    return [top, folder, slugOf(name), language === undefined ? last : `${language}.mdx`].join('/');
  }
  if (top !== 'data' || dataFileAt(file.slice('data/'.length)) || !/\.json$/i.test(file))
    return null;
  const path = file
    .slice('data/'.length)
    .split('/')
    .map((part) => slugOf(part.replace(/\.json$/i, '')))
    .join('/');
  return dataFileAt(`${path}.json`) ? `data/${path}.json` : null;
}

/** Words as an address has them; what holds other signs stays as it is. */
function slugOf(name: string): string {
  return /^[A-Za-z0-9 _-]+$/.test(name)
    ? name
        .toLowerCase()
        .replace(/[ _-]+/g, '-')
        .replace(/^-|-$/g, '')
    : name;
}

/** Whether another file leads to this one by its path: renamed, it would be missing there. */
function isNamed(files: Files, file: string): boolean {
  const [folder = '', name = ''] = file.split('/').slice(-2);
  const path = `${folder}/${name}`;
  return [...files].some(([other, text]) => other !== file && text.includes(path));
}
