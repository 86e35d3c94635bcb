import type { BytesKind } from './kind.ts';

/**
 * Everything that may stand in `public/`, the folder that is published byte for byte: the only place
 * that says so. `*` is a name without further folders.
 */
export const publicFiles: readonly PublicFile[] = [
  // Every page asks for the icon and the font.
  { path: 'favicon.svg', holds: 'svg', kind: 'icon', always: true },
  { path: 'favicon.ico', holds: 'icon', kind: 'icon of old browsers' },
  { path: 'apple-touch-icon.png', holds: 'png', kind: 'icon of home screens' },
  { path: 'fonts/*.woff2', holds: 'woff2', kind: 'font', always: true },
  // The licence of a font travels with it.
  { path: 'fonts/*.txt', holds: 'text', kind: 'licence of a font', always: true },
  // Hosts ask for these: the domain, and that folders starting with `_` are published.
  { path: 'CNAME', holds: 'text', kind: 'domain' },
  { path: '.nojekyll', holds: 'empty', kind: 'mark for the host' },
  { path: '.well-known/security.txt', holds: 'text', kind: 'contact for security' },
];

/** A file, or files of one folder, that may stand in `public/`. */
export interface PublicFile {
  path: string;
  holds: BytesKind;
  /** What it is to the site. */
  kind: string;
  /** Whether every site has one. */
  always?: boolean;
}

/** Why something else may not stand there, by its path below `public/`; the first that fits counts. */
const reasons = [
  ['page', /\.(?:x?html?|xml|mdx?)$/i],
  ['script', /\.(?:m?js|cjs|ts|wasm|php)$/i],
  ['host', /^(?:_(?:redirects|routes\.json)|web\.config|[^/]*\.toml|vercel\.json)$/i],
  ['picture', /\.(?:jpe?g|png|gif|webp|avif|svg)$/i],
] as const;

/** Files that a build writes itself. */
const BUILT =
  /^(?:_headers|robots\.txt|sitemap\.xml|build\.json|404\.html|index\.html|_astro\/.*)$/;

/** Why a file may not stand in `public/`. */
export type PublicReason = (typeof reasons)[number][0] | 'built' | 'other';

/** What a file at `path` below `public/` must hold; null where none may stand. */
export function heldInPublic(path: string): BytesKind | null {
  return publicFiles.find((file) => publicPattern(file.path).test(path))?.holds ?? null;
}

/** Whether a folder below `public/` can hold a file that may stand there. */
export function isPublicFolder(path: string): boolean {
  return publicFiles.some((file) => file.path.startsWith(`${path}/`));
}

/** Why the file at `path` below `public/`, which is not on the list, may not stand there. */
export function whyNotPublic(path: string): PublicReason {
  if (BUILT.test(path)) return 'built';
  return reasons.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

/** What paths a path of the list stands for. */
export function publicPattern(path: string): RegExp {
  const escaped = path.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace('*', '[A-Za-z0-9][\\w.-]*')}$`);
}
