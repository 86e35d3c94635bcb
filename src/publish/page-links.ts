import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Inputs } from '../inputs.ts';
import { addressOfFile } from './files.ts';
import { byCause, type Found, type Judge } from './judge.ts';
import { both, pathOf, spaced } from './page-faults.ts';
import { attributeOf, closest, textOfPiece, type Open } from './scan.ts';

/** A link of a page to a place on this site. */
interface Link {
  path: string;
  element: Open;
  written: string;
  /** File it leads to, and the place in it. */
  target: string;
  id: string;
}

/**
 * Every link that stays on the site leads to a file that is there, and to a place in it; a line of the
 * contents says the heading that it leads to.
 * @param files the files of the site by path
 */
export function judgeLinks(
  { siteUrl, basePath }: Inputs,
  files: { has(path: string): boolean },
): Judge {
  const base = `${siteUrl}${basePath}`;
  const places = new Map<string, ReadonlySet<string>>();
  const links: Link[] = [];
  const found: Found[] = [];
  const isDead = ({ target, id }: Link): boolean =>
    !files.has(target) || (id !== '' && places.get(target)?.has(id) === false);

  return {
    read(path, { elements }) {
      const address = `${base}${addressOfFile(path).slice(1)}`;
      const byId = new Map<string, Open>();
      for (const element of elements) {
        const id = attributeOf(element, 'id');
        if (id !== undefined) byId.set(id, element);
      }
      places.set(path, new Set(byId.keys()));
      for (const element of elements) {
        const written = attributeOf(element, 'href') ?? attributeOf(element, 'src');
        const link =
          written === undefined ? null : linkOf({ path, element, written }, address, base);
        if (!link) continue;
        links.push(link);
        if (link.target === path && !saysHeading(element, byId.get(link.id))) {
          const words = both(t.wrongContents, spaced(textOfPiece(element)), pathOf(element));
          found.push({ path, words, cause: `contents ${pathOf(element)}` });
        }
      }
    },
    problems() {
      const dead = links.filter(isDead).map(({ path, element, written }) => {
        const place = pathOf(element);
        return { path, words: both(t.deadLink, written, place), cause: `link ${place}` };
      });
      return byCause([...found, ...dead]);
    },
  };
}

/** Where a link leads; null where it leaves the site. */
function linkOf(
  link: Pick<Link, 'path' | 'element' | 'written'>,
  address: string,
  base: string,
): Link | null {
  const { written, path } = link;
  if (written.startsWith('#')) return { ...link, target: path, id: written.slice(1) };
  if (/^(?!https?:)[a-z]+:/i.test(written)) return null;
  const url = new URL(written, address);
  if (!`${url.origin}${url.pathname}`.startsWith(base)) return null;
  const below = decodeURIComponent(`${url.origin}${url.pathname}`.slice(base.length));
  const target = below.replace(/(^|\/)$/, '$1index.html');
  return { ...link, target, id: decodeURIComponent(url.hash.slice(1)) };
}

/** Whether a line of the contents says what the heading or the part it leads to begins with. */
function saysHeading(link: Open, target: Open | undefined): boolean {
  if (!target || closest(link, ({ name }) => name === 'nav') === null) return true;
  return spaced(textOfPiece(target)).startsWith(spaced(textOfPiece(link)));
}
