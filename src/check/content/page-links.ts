import { posix } from 'node:path';
import { promisedKind } from '../../doors/kind.ts';
import { embargoOf } from '../../mdx/embargo.ts';
import type { Target } from '../../mdx/mdx-types.ts';
import { isRequired, otherLocales } from '../../schema/locales.ts';
import { tellAddress } from '../addresses/address-rule.ts';
import { schemeOf } from '../addresses/addresses.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Files } from '../reading/files.ts';
import { nearestName } from '../../schema/spelling.ts';
import type { Report } from '../reports/problem.ts';
import { pageIn } from './layout.ts';

/**
 * Links and pictures that are unsafe, broken when the site moves, or lead nowhere.
 * @param trusted domains that others may want to pass for
 * @param on the day the site speaks for, `YYYY-MM-DD`
 */
export function checkTargets(
  page: Page,
  pages: readonly Page[],
  files: Files,
  trusted: readonly string[],
  report: Report,
  on: string,
): void {
  for (const target of page.contents.targets) {
    if (target.kind === 'image') checkImage(page, target, files, report);
    else checkLinkTarget(page, target, pages, trusted, report, on);
  }
}

/**
 * The file an address written in `page` leads to, relative to the project.
 * @example fileOf(page, '../../pages/about/id.mdx#siapa') // 'content/pages/about/id.mdx'
 */
export function fileOf({ file }: Pick<Page, 'file'>, address: string): string {
  const path = address.replace(/#.*$/s, '');
  return path === '' ? file : posix.join(posix.dirname(file), path);
}

function checkLinkTarget(
  page: Page,
  { address, text, place }: Target,
  pages: readonly Page[],
  trusted: readonly string[],
  report: Report,
  on: string,
): void {
  const { file } = page;
  if (text === '') report('empty-link', file, place, { address });
  if (tellAddress({ address, words: [text], file, place: () => place }, trusted, report)) return;
  if (schemeOf(address) !== null) return;
  if (address.startsWith('/'))
    report('absolute-path', file, place, { address, locale: page.locale });
  else checkPageLink(page, address, place, pages, report, on);
}

function checkPageLink(
  page: Page,
  address: string,
  place: Target['place'],
  pages: readonly Page[],
  report: Report,
  on: string,
): void {
  const { file } = page;
  const path = fileOf(page, address);
  const [, section] = address.split('#');
  if (address === '' || !/^content\/.*\.mdx$/.test(path)) {
    report('not-a-page', file, place, { address, locale: page.locale });
    return;
  }
  const target = pages.find((one) => one.file === path);
  if (!target) {
    const near = nearestName(
      path,
      pages.map((one) => one.file),
    );
    report('missing-page', file, place, { path, near: near && written(page, near) });
    return;
  }
  // What is not written in a language that may be missing is linked in another one.
  const isMissing = !isRequired(page.locale) && !pageIn(page.locale, target, pages);
  if (target.locale !== page.locale && !isMissing) {
    const instead = address.replace(`${target.locale}.mdx`, `${page.locale}.mdx`);
    report('other-language', file, place, { address, instead });
    return;
  }
  // A draft in one language is linked in another one.
  const isNowhere = otherLocales(target.locale).every(
    (language) => pageIn(language, target, pages)?.draft !== false,
  );
  if (target.draft && !page.draft && isNowhere) report('draft-link', file, place, { path });
  const day = embargoOf(target.matter);
  const own = embargoOf(page.matter) ?? on;
  if (day !== null && day > on && day > own) report('embargoed-link', file, place, { path, day });
  if (section !== undefined && !target.sections.includes(section)) {
    const near = nearestName(section, target.sections);
    report('missing-section', file, place, { path, section, near, ids: target.sections });
  }
}

/** How a file is written as an address in `page`. */
function written({ file }: Page, path: string): string {
  return posix.relative(posix.dirname(file), path);
}

function checkImage(
  { file }: Page,
  { address, text, place }: Target,
  files: Files,
  report: Report,
): void {
  if (text.trim() === '') report('missing-alt', file, place, { address });
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(address)) {
    report('foreign-image', file, place, { address });
    return;
  }
  // A picture has no sections: what stands behind # would be part of its name.
  const path = posix.join(posix.dirname(file), decoded(address));
  if (!files.has(path)) report('missing-image', file, place, { path });
  else if (!promisedKind(path)) report('not-a-picture', file, place, { path });
}

/** An address with its escapes undone; one whose escapes stand for no text stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
