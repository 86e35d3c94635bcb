import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recorded } from '../check/finished/recorded.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Bilingual, RequiredLocale } from '../schema/index.ts';
import { withLanguages } from './stand-ins.ts';
import { accountFor } from './account.ts';
import { UnsafePageError, withPolicy, type OwnScripts } from './csp.ts';
import { missingDownloads } from './downloads.ts';
import { apartIn, type Apart } from './file-apart.ts';
import { fileProblem } from './file-checks.ts';
import {
  COMPRESSED,
  FIGURE_PIXELS,
  ICON_PIXELS,
  FILE_KINDS,
  FINISHING,
  SHARE_PICTURE,
  TWIN_PAGE,
  WRITERS,
  type FileKind,
} from './file-kinds.ts';
import { writeCompressed } from './hosts/compressed.ts';
import { headersFile } from './hosts/headers-file.ts';
import { HEADERS_FILE, hostPolicy, type HostSwitches } from './hosts/policy.ts';
import {
  digestOf,
  MANIFEST_FILE,
  manifestOf,
  type FileDigest,
  type ListedFile,
  type Manifest,
} from './manifest.ts';
import { ownText } from './own-text.ts';
import { linkedCss } from './linked-css.ts';
import { listFiles, ownScripts } from './ours.ts';
import { judgeAddresses } from './page-addresses.ts';
import { judgeLinks } from './page-links.ts';
import { byCause, type Found, type Judge, type SiteProblem } from './judge.ts';
import { judgeLints } from './lints.ts';
import { judgePrinted } from './printed.ts';
import type { Rendered } from './rendered.ts';
import { withPlainStyles } from './plain-styles.ts';
import { scanPage } from './scan.ts';
import { drawingPath, figureDrawings } from './share/figures.ts';
import { HOME_ICON, iconDrawing } from './share/icon.ts';
import { pictureNamed, shareDrawings, writePictures } from './share/pictures.ts';
import { scriptWords } from './script-words.ts';
import { heavyFile, heavyPage } from './sizes.ts';
import { robotsText, sitemapPage, sitemapXml, type SitemapPage } from './sitemap.ts';
import { both } from './page-faults.ts';
import { pageOfTwin } from './twin/twin.ts';
import { uncarriedOnPage, writeTwin } from './twin/write.ts';
import type { Inputs } from '../inputs.ts';

/** One or more files that cannot be published, all of them named, in both languages. */
export class FinishError extends Error {
  override name = 'FinishError';

  readonly details: Bilingual;

  constructor(details: Bilingual) {
    super(details.en);
    this.details = details;
  }
}

/** What the finish has to know besides the rendered files. */
export interface FinishOptions {
  generator: Manifest['generator'];
  inputs: Inputs;
  /** How the site is served, beside the usual. */
  host?: HostSwitches;
  /** The kinds of file that the site may hold; those of this project unless a test has its own. */
  kinds?: readonly FileKind[];
  /** Where pictures for chats are kept from one build to the next. */
  pictures?: string;
  /** Told what is too big for readers and published all the same; where nobody is, it stops the build. */
  warn?: (details: Bilingual) => void;
}

/** Files worked on at a time, so that reading and writing go on beside the thinking. */
const AT_ONCE = 8;

/**
 * Finishes a rendered site in place: takes away what is not to be published, gives each page its policy,
 * writes the site map and the manifest. A handful of files is in memory at a time.
 * @throws FinishError naming every page that a strict policy would break or that the judges refuse, every
 *   file of nobody's or of no kind, and every download that differs from the records
 */
export async function finishSite(
  folder: string,
  rendered: Rendered,
  { generator, inputs, host = {}, kinds: declared = FILE_KINDS, pictures, warn }: FinishOptions,
): Promise<Manifest> {
  const { printed, recorded } = rendered;
  const problems: SiteProblem[] = [];
  const refused: Found[] = [];
  const heavy: SiteProblem[] = [];
  const files = new Map<string, ListedFile>();
  const known: SitemapPage[] = [];
  const written = await listFiles(folder, rendered);
  for (const path of FINISHING) written.set(path, WRITERS.finish);
  const account = accountFor(written, declared);
  problems.push(...account.problems);
  problems.push(
    ...missingDownloads(written, recorded).map((path) => ({ path, words: t.missingFile })),
  );
  const desk: Desk = {
    folder,
    inputs,
    recorded,
    kinds: account.kinds,
    scripts: ownScripts(rendered, inputs),
    scripted: await scriptWords(folder, [...written.keys()]),
    apart: apartIn(written.keys()),
    shown: new Set(),
    named: new Map(),
    judges: [
      judgePrinted(printed),
      judgeLints(),
      judgeAddresses(inputs, recorded.alone),
      judgeLinks(inputs, {
        has: (path) =>
          written.has(path) || written.has(pageOfTwin(path)) || written.has(drawingPath(path)),
      }),
    ],
  };
  const list = (path: string, digest: FileDigest): void => {
    const [kind, by] = [account.kinds.get(path), written.get(path)];
    if (kind && by) files.set(path, { kind, by, ...digest });
  };
  const rest = [...account.kinds.keys()].filter((path) => !isFinishing(path));
  // Pages first: which pictures are published is what they show.
  for (const [paths, finish] of [
    [rest.filter(isPage), finishPage],
    [rest.filter((path) => !isPage(path)), finishFile],
  ] as const) {
    for (let from = 0; from < paths.length; from += AT_ONCE) {
      const some = paths.slice(from, from + AT_ONCE);
      const finished = await Promise.all(some.map((path) => finish(desk, path)));
      for (const { path, digest, page, twin, problem, sizes = [] } of finished) {
        if (digest) list(path, digest);
        if (twin) files.set(twin.path, { kind: TWIN_PAGE, by: WRITERS.finish, ...twin.digest });
        if (page) known.push(page);
        heavy.push(...sizes.map((words) => ({ path, words })));
        if (problem)
          refused.push({ path, words: problem, cause: causeOf(path, problem, account.kinds) });
      }
    }
  }
  problems.push(...byCause(refused), ...desk.judges.flatMap((judge) => judge.problems()));
  if (!warn) problems.push(...heavy);
  if (problems.length > 0) throw new FinishError(listed(problems));
  if (heavy.length > 0) warn?.(listed(heavy));

  const drawings = new Map([
    ...shareDrawings(desk.named),
    ...(await figureDrawings(folder, files.keys())),
    ...(await iconDrawing(folder, new Set(files.keys()))),
  ]);
  for (const [path, bytes] of await writePictures(folder, drawings, pictures)) {
    const kind =
      path === HOME_ICON ? ICON_PIXELS : desk.named.has(path) ? SHARE_PICTURE : FIGURE_PIXELS;
    files.set(path, { kind, by: WRITERS.finish, ...digestOf(bytes) });
  }

  const policy = hostPolicy(inputs, host);
  const texts = {
    [HEADERS_FILE]: headersFile(policy, files.keys()),
    'sitemap.xml': sitemapXml(known),
    'robots.txt': robotsText(`${inputs.siteUrl}${inputs.basePath}sitemap.xml`),
  };
  for (const [path, text] of Object.entries(texts)) {
    await writeFile(join(folder, path), text);
    list(path, digestOf(Buffer.from(text)));
  }

  if (policy.precompressed) {
    for (const [path, bytes] of await writeCompressed(folder, [...files.keys()]))
      files.set(path, { kind: COMPRESSED, by: WRITERS.finish, ...digestOf(bytes) });
  }

  const manifest = manifestOf(generator, inputs, files);
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

const isPage = (path: string): boolean => path.endsWith('.html');
const isFinishing = (path: string): boolean => (FINISHING as readonly string[]).includes(path);

/** What one template or endpoint writes wrongly it writes many times; a picture stands for itself. */
function causeOf(path: string, { en }: Bilingual, kinds: ReadonlyMap<string, string>): string {
  if (isPage(path)) return en;
  return /\.(?:csv|json|js)$/.test(path) ? (kinds.get(path) ?? path) : path;
}

function listed(problems: readonly SiteProblem[]): Bilingual {
  const sorted = problems.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const inLanguage = (locale: RequiredLocale) =>
    sorted.map(({ path, words }) => `${path}: ${words[locale]}`).join('\n');
  return { id: inLanguage('id'), en: inLanguage('en') };
}

/** What finishing a file takes. */
interface Desk {
  folder: string;
  inputs: Inputs;
  recorded: Recorded;
  /** The kind of each file. */
  kinds: ReadonlyMap<string, string>;
  scripts: OwnScripts;
  /** Words of the scripts that a page may load, among them the classes that they give. */
  scripted: (html: string) => ReadonlySet<string>;
  /** How tables are divided into files. */
  apart: Apart;
  /** Pictures that pages show, noted as the pages are finished. */
  shown: Set<string>;
  /** Pictures for chats that pages name, with the lines on each. */
  named: Map<string, readonly string[]>;
  /** What judges the pages. */
  judges: readonly Judge[];
}

interface FinishedFile {
  path: string;
  /** None where the file was taken away. */
  digest?: FileDigest;
  /** What the site map should know of it, if it is a page. */
  page?: SitemapPage | null;
  /** The page as Markdown, beside it. */
  twin?: { path: string; digest: FileDigest };
  /** Why it cannot be published. */
  problem?: Bilingual;
  /** What of it is too big for readers. */
  sizes?: Bilingual[];
}

async function finishPage(desk: Desk, path: string): Promise<FinishedFile> {
  const file = join(desk.folder, path);
  const content = await readFile(file);
  const rendered = withLanguages(content.toString('utf8'));
  const html = withPlainStyles(rendered, desk.scripted(rendered));
  for (const [picture] of html.matchAll(/_astro\/[\w.-]+/g)) desk.shown.add(ownText(picture));
  const page = sitemapPage(html);
  const scanned = scanPage(html);
  const uncarried = uncarriedOnPage(scanned, desk.recorded);
  if (uncarried !== null) return { path, problem: both(t.notOurs, uncarried) };
  for (const judge of desk.judges) judge.read(path, scanned, page);
  const named = pictureNamed(scanned, `${desk.inputs.siteUrl}${desk.inputs.basePath}`);
  if (named) desk.named.set(ownText(named.path), named.lines.map(ownText));
  try {
    const css = await linkedCss(desk.folder, path, html, desk.inputs);
    const text = withPolicy(html, desk.scripts, css);
    const finished = Buffer.from(text);
    await writeFile(file, finished);
    const sizes = await heavyPage(path, text);
    const digest = digestOf(finished);
    // A page without an address, 404, is not there to be taken along.
    if (!page) return { path, digest, page, sizes };
    return { path, digest, page, sizes, ...(await writeTwin(desk, path, scanned, page.address)) };
  } catch (error) {
    if (!(error instanceof UnsafePageError)) throw error;
    return { path, problem: error.words };
  }
}

async function finishFile(desk: Desk, path: string): Promise<FinishedFile> {
  const file = join(desk.folder, path);
  const kind = desk.kinds.get(path) ?? '';
  if (kind === 'picture' && !desk.shown.has(path)) {
    await rm(file);
    return { path };
  }
  const content = await readFile(file);
  const problem = fileProblem(kind, path, content, desk.recorded, desk.apart);
  const size = heavyFile(path, content.byteLength);
  return {
    path,
    digest: digestOf(content),
    ...(problem ? { problem } : {}),
    sizes: size ? [size] : [],
  };
}
