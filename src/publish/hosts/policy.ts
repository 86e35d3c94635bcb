import type { Inputs } from '../../inputs.ts';
import { WIDEST } from '../csp.ts';
import { FRAMED } from '../embeds.ts';

/** What `data/site.json` says of the host, under `host`. */
export interface HostSwitches {
  /** Whether browsers are told never to ask this host without TLS again. */
  hsts?: boolean;
  /** Whether files are published compressed, beside themselves. */
  precompressed?: boolean;
}

/** What whoever serves the site sends with it; every file for a host is made from this one. */
export interface HostPolicy {
  /** Name of the host, without a port. */
  host: string;
  basePath: string;
  /** Headers of every answer, by name. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Said besides, in a second header of its name, of all that does not lie in `framed`. */
  unframed: readonly [name: string, value: string];
  /** Folders below the base whose pages others may show in a frame. */
  framed: readonly string[];
  /** `Cache-Control` of what lies in a folder below the base. */
  caches: readonly { folder: string; value: string }[];
  /** `Cache-Control` of all else. */
  otherwise: string;
  /** Whether there are `.gz` and `.br` beside the files. */
  precompressed: boolean;
}

/** Files that hosts read and do not serve, in the folder of the site. */
export const HEADERS_FILE = '_headers';

/** `Content-Type` by the ending of a file: every ending that the site may hold. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  bib: 'text/x-bibtex',
  cff: 'application/yaml',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Endings of files that are text, in UTF-8, and worth compressing. */
export const TEXT_ENDINGS = [
  'html',
  'css',
  'js',
  'json',
  'csv',
  'md',
  'txt',
  'xml',
  'svg',
] as const;

/** What browsers must not offer to any page of the site: it asks for none of it. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

const DAY = 24 * 60 * 60;
const FOR_GOOD = `public, max-age=${365 * DAY}, immutable`;

/** The one policy, for a site that lives where the inputs say. */
export function hostPolicy(
  { siteUrl, basePath }: Pick<Inputs, 'siteUrl' | 'basePath'>,
  { hsts = false, precompressed = false }: HostSwitches,
): HostPolicy {
  return {
    host: new URL(siteUrl).hostname,
    basePath,
    headers: [
      ['Content-Security-Policy', contentPolicy()],
      ['X-Content-Type-Options', 'nosniff'],
      // Whoever a link leads to learns which site it stands on, not which page was read.
      ['Referrer-Policy', 'strict-origin'],
      ['Permissions-Policy', UNUSED.map((feature) => `${feature}=()`).join(', ')],
      // Of this host alone: what else lives below its domain is not ours to decide.
      ...(hsts ? [['Strict-Transport-Security', `max-age=${365 * DAY}`] as const] : []),
    ],
    // A page cannot say it of itself: browsers ignore it in a policy that stands in a page.
    unframed: ['Content-Security-Policy', "frame-ancestors 'none'"],
    framed: FRAMED,
    caches: [
      // Their names change with what is in them.
      { folder: '_astro/', value: FOR_GOOD },
      { folder: 'share/', value: FOR_GOOD },
      { folder: 'fonts/', value: `public, max-age=${30 * DAY}` },
    ],
    // Asked for anew each time, and sent anew only where it changed: a correction reaches readers at once.
    otherwise: 'public, max-age=0, must-revalidate',
    precompressed,
  };
}

/**
 * What browsers hold every answer to, beside the stricter policy that each page carries: no more than any
 * page may ever ask for. It names no hash, and so stays as it is from build to build.
 */
function contentPolicy(): string {
  const directives = Object.entries(WIDEST).map(([name, sources]) =>
    [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '),
  );
  return directives.join('; ');
}
