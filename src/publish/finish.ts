import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { UnsafePageError, withPolicy } from './csp.ts';
import { filesBelow } from './files.ts';
import { attribute, elementsIn, parsePage } from './html.ts';
import { digestOf, MANIFEST_FILE, manifestOf, type FileDigest, type Manifest } from './manifest.ts';
import { robotsText, sitemapPage, sitemapXml, type SitemapPage } from './sitemap.ts';
import type { Inputs } from '../inputs.ts';

/** One or more pages that cannot be published, all of them named. */
export class FinishError extends Error {
  override name = 'FinishError';
}

/** Files worked on at a time, so that reading and writing go on beside the thinking. */
const AT_ONCE = 8;

/**
 * Finishes a rendered site in place: gives each page its policy, writes the site map and the manifest.
 * A handful of files is in memory at a time.
 * @throws FinishError naming every page that a strict policy would break
 */
export async function finishSite(
  folder: string,
  generator: Manifest['generator'],
  inputs: Inputs,
): Promise<Manifest> {
  const digests = new Map<string, FileDigest>();
  const problems: string[] = [];
  const known: SitemapPage[] = [];
  const paths = (await filesBelow(folder)).filter((path) => path !== MANIFEST_FILE);
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const finished = await Promise.all(
      paths.slice(from, from + AT_ONCE).map((path) => finishFile(folder, path, inputs)),
    );
    for (const { path, digest, page, problem } of finished) {
      digests.set(path, digest);
      if (page) known.push(page);
      if (problem) problems.push(`${path}: ${problem}`);
    }
  }
  if (problems.length > 0) throw new FinishError(problems.join('\n'));

  const texts = {
    'sitemap.xml': sitemapXml(known),
    'robots.txt': robotsText(`${inputs.siteUrl}${inputs.basePath}sitemap.xml`),
  };
  for (const [path, text] of Object.entries(texts)) {
    await writeFile(join(folder, path), text);
    digests.set(path, digestOf(Buffer.from(text)));
  }

  const manifest = manifestOf(generator, inputs, digests);
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

interface FinishedFile {
  path: string;
  digest: FileDigest;
  /** What the site map should know of it, if it is a page. */
  page?: SitemapPage | null;
  /** Why it cannot be published. */
  problem?: string;
}

async function finishFile(folder: string, path: string, inputs: Inputs): Promise<FinishedFile> {
  const file = join(folder, path);
  const content = await readFile(file);
  if (!path.endsWith('.html')) return { path, digest: digestOf(content) };
  const html = content.toString('utf8');
  try {
    const finished = Buffer.from(withPolicy(html, await linkedCss(folder, path, html, inputs)));
    await writeFile(file, finished);
    return { path, digest: digestOf(finished), page: sitemapPage(html) };
  } catch (error) {
    if (!(error instanceof UnsafePageError)) throw error;
    return { path, digest: digestOf(content), problem: error.message };
  }
}

/** Text of the site's own style sheets that a page links. */
async function linkedCss(
  folder: string,
  page: string,
  html: string,
  { basePath }: Inputs,
): Promise<string> {
  if (!/\bstylesheet\b/i.test(html)) return '';
  let css = '';
  for (const element of elementsIn(parsePage(html))) {
    if (element.tagName !== 'link') continue;
    if (!/\bstylesheet\b/i.test(attribute(element, 'rel') ?? '')) continue;
    const href = (attribute(element, 'href') ?? '').replace(/[?#].*$/, '');
    const path = href.startsWith('/')
      ? href.slice(basePath.length)
      : posix.join(posix.dirname(page), href);
    css += await readFile(join(folder, path), 'utf8');
  }
  return css;
}
