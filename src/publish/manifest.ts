import { createHash } from 'node:crypto';
import { isFramed } from './embeds.ts';
import { addressOfFile } from './files.ts';
import type { Inputs } from '../inputs.ts';

/** File in the built site that says what was built from which inputs. */
export const MANIFEST_FILE = 'build.json';

/** Size and digest of one file. */
export interface FileDigest {
  bytes: number;
  sha256: string;
}

/** A file of the site: what it is to the site, and who wrote it. */
export interface ListedFile extends FileDigest {
  /** As `file-kinds.ts` names it. */
  kind: string;
  /** A file of the project, or a part of Astro. */
  by: string;
}

/** What a build holds: the same inputs give the same manifest, wherever and whenever it is made. */
export interface Manifest {
  generator: { name: string; version: string };
  /** The inputs of the build; no clock time, no path of a machine. */
  inputs: Inputs;
  /** Addresses of all pages below the base; those for the frames of others are files. */
  pages: string[];
  /** Every other file than this one. */
  files: Record<string, ListedFile>;
}

export function digestOf(content: Uint8Array): FileDigest {
  return {
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** The manifest of a site from its files by path, given in any order. */
export function manifestOf(
  generator: Manifest['generator'],
  inputs: Inputs,
  listed: ReadonlyMap<string, ListedFile>,
): Manifest {
  const files = [...listed].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    generator,
    inputs: { siteUrl: inputs.siteUrl, basePath: inputs.basePath, siteDate: inputs.siteDate },
    pages: files.flatMap(([path]) =>
      path.endsWith('.html') && !isFramed(path) ? addressOfFile(path) : [],
    ),
    files: Object.fromEntries(files),
  };
}
