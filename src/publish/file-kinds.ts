import { publicFiles, publicPattern } from '../doors/public-files.ts';
import { sitePath } from '../i18n/addresses.ts';
import { locales } from '../schema/locales.ts';
import { FRAMED } from './embeds.ts';
import { HEADERS_FILE, TEXT_ENDINGS } from './hosts/policy.ts';
import { TWIN } from './twin/twin.ts';

/** A kind of file of the finished site, and who writes it. */
export interface FileKind {
  kind: string;
  /** Where such files stand, from the folder of the site on. */
  path: RegExp;
  /** Who may write them: a file of `src/`, a folder, or a part of Astro. */
  by: RegExp;
  /** Whether every site has some. */
  always: boolean;
}

/** Who writes what no file of ours does. */
export const WRITERS = {
  /** Astro's bundler: the scripts for browsers. */
  scripts: 'astro:scripts',
  /** Astro's picture service: copies of the pictures beside the pages. */
  pictures: 'astro:assets',
  /** The step that finishes the site. */
  finish: 'src/publish/finish.ts',
} as const;

/** What a chat shows of a page, drawn by the last step from the words of the page. */
export const SHARE_PICTURE = 'picture for chats';

/** A figure for the pages of others. */
export const EMBED = 'figure for other pages';

/** The picture of a figure to keep, as pixels, made from the drawing beside it. */
export const FIGURE_PIXELS = 'picture of a figure as pixels';

/** The icon for home screens, made from the one of browsers. */
export const ICON_PIXELS = 'icon as pixels';

/** A page as Markdown, made from the finished page. */
export const TWIN_PAGE = 'page as Markdown';

/** Every table in one file, with what explains them. */
export const ARCHIVE = 'archive of the tables';

/** What the kinds of workbooks begin with: of a place, a picture, an indicator, a report. */
export const WORKBOOK = 'workbook of ';

/** What the last step of a build writes. */
export const FINISHING = ['sitemap.xml', 'robots.txt', HEADERS_FILE, 'build.json'] as const;

/** A file once more, as some hosts hand it out to browsers that can unpack it. */
export const COMPRESSED = 'compressed copy';

const only = (writer: string) => new RegExp(`^${writer.replace(/[.[\]]/g, '\\$&')}$`);

/** Names of the languages, as they stand in the name of a file. */
const LANGUAGE = `(?:${locales.join('|')})`;

/** A file of the table of all numbers where it is too long for one: of a year, or the second of some. */
const PART = /^data\/cakupan-\d{1,4}(?:-\d{1,3})?\.csv$/;

/** A download that one endpoint below `src/pages/data/` writes. */
const download = (kind: string, path: RegExp, endpoint: string): FileKind => ({
  kind,
  path,
  by: only(`src/pages/data/${endpoint}.ts`),
  always: true,
});

/** What the addresses of each language begin with. */
const PREFIX = locales.map((locale) => sitePath({ page: 'home' }, locale).slice(1)).join('|');

/** Every kind of file of the site, declared: a file of no kind, or of two, stops the build. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    kind: 'page',
    path: /^(?:[\w-]+\/)*(?:index|404)\.html$/,
    by: /^src\/pages\/(?!.*\[embeds\]).+\.astro$/,
    always: true,
  },
  {
    kind: EMBED,
    path: new RegExp(`^(?:${FRAMED.join('|')})(?:[\\w-]+/)+index\\.html$`),
    by: only('src/pages/[...locale]/[embeds]/[...embed].astro'),
    always: false,
  },
  {
    kind: 'rules of a calculator',
    path: new RegExp(`^(?:${PREFIX})[\\w-]+/[\\w-]+/[\\w-]+\\.js$`),
    by: only('src/pages/[...locale]/[calculators]/[calculator]/[case].js.ts'),
    always: false,
  },
  {
    kind: 'documents of the search',
    path: new RegExp(`^(?:${PREFIX})[\\w-]+/documents\\.json$`),
    by: only('src/pages/[...locale]/[search]/documents.json.ts'),
    always: true,
  },
  ...(['atom.xml', 'feed.json'] as const).map((file) => ({
    kind: { 'atom.xml': 'feed as Atom', 'feed.json': 'feed as JSON' }[file],
    path: new RegExp(`^(?:${PREFIX})[\\w-]+/${file.replace('.', '\\.')}$`),
    by: only(`src/pages/[...locale]/[feeds]/${file}.ts`),
    always: true,
  })),
  {
    kind: 'script',
    path: /^_astro\/[\w.-]+\.js$/,
    by: only(WRITERS.scripts),
    always: false,
  },
  {
    kind: 'picture',
    path: /^_astro\/[\w-]+(?:\.[\w-]+)*\.(?:webp|avif|png|jpe?g|svg)$/i,
    by: only(WRITERS.pictures),
    always: false,
  },
  download('table of figures', /^data\/cakupan\.csv$/, 'cakupan.csv'),
  {
    ...download('part of the table of figures', PART, 'cakupan-[part].csv'),
    always: false,
  },
  {
    ...download(
      'part of the table of figures for people',
      new RegExp(PART.source.replace(/csv\$$/, `${LANGUAGE}\\.csv$`)),
      'cakupan-[part].[locale].csv',
    ),
    always: false,
  },
  download('table of rules', /^data\/cakupan-aturan\.csv$/, 'cakupan-aturan.csv'),
  download('table of indicators', /^data\/cakupan-indikator\.csv$/, 'cakupan-indikator.csv'),
  download('table of denominators', /^data\/cakupan-pembagi\.csv$/, 'cakupan-pembagi.csv'),
  download('table of payments', /^data\/cakupan-pembayaran\.csv$/, 'cakupan-pembayaran.csv'),
  ...(
    [
      ['regions', 'wilayah'],
      ['sources', 'sumber'],
      ['people', 'orang'],
      ['statements', 'pernyataan'],
      ['laws', 'peraturan'],
    ] as const
  ).map(([what, name]) =>
    download(`table of ${what}`, new RegExp(`^data/cakupan-${name}\\.csv$`), `cakupan-${name}.csv`),
  ),
  download(ARCHIVE, /^data\/cakupan\.zip$/, 'cakupan.zip'),
  download('citation file', /^data\/CITATION\.cff$/, 'CITATION.cff'),
  download('citation for BibTeX', /^data\/cakupan\.bib$/, 'cakupan.bib'),
  {
    ...download(
      'citation of a picture',
      new RegExp(`^data/figures/[\\w-]+\\.${LANGUAGE}\\.bib$`),
      'figures/[figure].[locale].bib',
    ),
    always: false,
  },
  download('description of the tables', /^data\/datapackage\.json$/, 'datapackage.json'),
  download('what is missing in a province', /^data\/missing\/[\w-]+\.csv$/, 'missing/[region].csv'),
  download('figures of a place as CSV', /^data\/[\w-]+\.csv$/, '[region].csv'),
  download('figures of a place as JSON', /^data\/[\w-]+\.json$/, '[region].json'),
  download(
    'figures of an indicator',
    /^data\/indicators\/[\w-]+\.csv$/,
    'indicators/[indicator].csv',
  ),
  download('figures of a picture', /^data\/figures\/[\w-]+\.csv$/, 'figures/[figure].csv'),
  download(
    'table of figures for people',
    new RegExp(`^data/cakupan\\.${LANGUAGE}\\.csv$`),
    'cakupan.[locale].csv',
  ),
  download(
    'figures of a place for people',
    new RegExp(`^data/[\\w-]+\\.${LANGUAGE}\\.csv$`),
    '[region].[locale].csv',
  ),
  download(
    'figures of a picture for people',
    new RegExp(`^data/figures/[\\w-]+\\.${LANGUAGE}\\.csv$`),
    'figures/[figure].[locale].csv',
  ),
  {
    ...download(
      'numbers of a live chart',
      new RegExp(`^data/figures/[\\w-]+\\.${LANGUAGE}\\.json$`),
      'figures/[figure].[locale].json',
    ),
    always: false,
  },
  {
    ...download(
      'picture of a figure',
      new RegExp(`^data/figures/[\\w-]+\\.${LANGUAGE}\\.svg$`),
      'figures/[figure].[locale].svg',
    ),
    always: false,
  },
  {
    kind: FIGURE_PIXELS,
    path: new RegExp(`^data/figures/[\\w-]+\\.${LANGUAGE}\\.png$`),
    by: only(WRITERS.finish),
    always: false,
  },
  ...(
    [
      ['a place', '', '[region]', true],
      ['a picture', 'figures/', 'figures/[figure]', true],
      ['an indicator', 'indicators/', 'indicators/[indicator]', true],
      ['a report', 'releases/', 'releases/[release]', false],
    ] as const
  ).map(([whose, folder, endpoint, always]) => ({
    ...download(
      `${WORKBOOK}${whose}`,
      new RegExp(`^data/${folder}[\\w-]+\\.${LANGUAGE}\\.xlsx$`),
      `${endpoint}.[locale].xlsx`,
    ),
    always,
  })),
  ...publicFiles.map(({ path, kind, always }) => ({
    kind,
    path: publicPattern(path),
    by: /^public\/./,
    always: always ?? false,
  })),
  {
    kind: ICON_PIXELS,
    path: /^apple-touch-icon\.png$/,
    by: only(WRITERS.finish),
    always: false,
  },
  {
    kind: SHARE_PICTURE,
    path: /^share\/[0-9a-f]{16}\.png$/,
    by: only(WRITERS.finish),
    always: false,
  },
  {
    kind: TWIN_PAGE,
    path: new RegExp(`^(?:[\\w-]+/)*${TWIN.replace('.', '\\.')}$`),
    by: only(WRITERS.finish),
    always: false,
  },
  {
    kind: COMPRESSED,
    path: new RegExp(`\\.(?:${TEXT_ENDINGS.join('|')})\\.(?:br|gz)$`),
    by: only(WRITERS.finish),
    always: false,
  },
  ...FINISHING.map((path) => ({
    kind: {
      'sitemap.xml': 'site map',
      'robots.txt': 'robots',
      [HEADERS_FILE]: 'headers for hosts',
      'build.json': 'manifest',
    }[path],
    path: only(path),
    by: only(WRITERS.finish),
    always: true,
  })),
];
