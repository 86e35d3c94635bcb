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

/**
 * Finishes a rendered site in place: gives each page its policy, writes the site map and the manifest.
 * One file is in memory at a time.
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
  for (const path of await filesBelow(folder)) {
    if (path === MANIFEST_FILE) continue;
    const file = join(folder, path);
    let content: Uint8Array = await readFile(file);
    if (path.endsWith('.html')) {
      try {
        const html = Buffer.from(content).toString('utf8');
        content = Buffer.from(withPolicy(html, await linkedCss(folder, path, html, inputs)));
        await writeFile(file, content);
        const page = sitemapPage(html);
        if (page) known.push(page);
      } catch (error) {
        if (!(error instanceof UnsafePageError)) throw error;
        problems.push(`${path}: ${error.message}`);
      }
    }
    digests.set(path, digestOf(content));
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
