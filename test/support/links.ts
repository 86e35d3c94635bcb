import { attribute } from '../../src/publish/html.ts';
import { elementsNamed, type BuiltPage, type BuiltSite } from './site.ts';

/** Every link of a page that leads nowhere, with the reason. */
export function brokenLinks(site: BuiltSite, page: BuiltPage): string[] {
  const addresses = [
    ...elementsNamed(page, 'a', 'href'),
    ...elementsNamed(page, 'area', 'href'),
    ...elementsNamed(page, 'link', 'href'),
  ].map((element) => attribute(element, 'href') ?? '');
  return [...new Set(addresses)].flatMap((address) => {
    const problem = problemOf(site, page, address);
    return problem ? [`${address}: ${problem}`] : [];
  });
}

function problemOf(site: BuiltSite, page: BuiltPage, address: string): string | null {
  const { siteUrl, basePath } = site.manifest.inputs;
  if (/^(?:mailto|tel):./.test(address)) return null;
  const url = new URL(address, `${siteUrl}${basePath}${page.address.slice(1)}`);
  if (url.protocol !== new URL(siteUrl).protocol && url.protocol !== 'https:') {
    return 'neither https nor ours';
  }
  if (url.origin !== siteUrl) return null;
  if (!url.pathname.startsWith(basePath)) return `outside of ${basePath}`;
  const path = decodeURIComponent(url.pathname.slice(basePath.length));
  const target = site.pages.find((other) => other.address === `/${path}`);
  if (!target) return path in site.manifest.files ? null : 'no such page or file';
  const id = decodeURIComponent(url.hash.slice(1));
  if (!id) return null;
  return target.elements.some((element) => attribute(element, 'id') === id)
    ? null
    : `no element with the id "${id}"`;
}
