import { recordFolders } from './index.ts';

/** A data file of the first edition, which held together what is in many files now. */
export type FirstEditionFile =
  | { form: 'records'; folder: keyof typeof recordFolders }
  | { form: 'observations'; region: string };

/** What the file at `path` (relative to `data/`) held in the first edition, if it is one of then alone. */
export function firstEditionFileAt(path: string): FirstEditionFile | undefined {
  const [, folder = '', region] = /^([a-z]+)(?:\/([^/]+))?\.json$/.exec(path) ?? [];
  if (region !== undefined) {
    return folder === 'observations' ? { form: 'observations', region } : undefined;
  }
  return Object.hasOwn(recordFolders, folder)
    ? { form: 'records', folder: folder as keyof typeof recordFolders }
    : undefined;
}
