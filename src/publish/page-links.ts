import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Inputs } from '../inputs.ts';
import { addressOfFile } from './files.ts';
import { byCause, type Found, type Judge } from './judge.ts';
import { ownText } from './own-text.ts';
import { both, pathOf, spaced } from './page-faults.ts';
import { attributeOf, closest, textOfPiece, type Open } from './scan.ts';

/** Where a link on a page leads on this site: a file, and the place in it. */
interface Target {
  target: string;
  id: string;
}

/** A link to a place on a page that has not been read yet. */
interface Pending extends Target {
  path: string;
  written: string;
  /** Where the link stands. */
  place: string;
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
  const known = new Map<string, string>();
  const pending: Pending[] = [];
  const found: Found[] = [];
  const isDead = ({ target, id }: Target): boolean =>
    !files.has(target) || (id !== '' && places.get(target)?.has(id) === false);
  const tell = ({ path, written, place }: Pick<Pending, 'path' | 'written' | 'place'>): void => {
    found.push({ path, words: both(t.deadLink, written, place), cause: `link ${place}` });
  };
  /** The same places stand on many pages, and are kept until the last one is read. */
  const kept = (id: string): string => {
    const own = known.get(id) ?? ownText(id);
    known.set(own, own);
    return own;
  };

  return {
    read(path, { elements }) {
      const address = `${base}${addressOfFile(path).slice(1)}`;
      const byId = new Map<string, Open>();
      for (const element of elements) {
        const id = attributeOf(element, 'id');
        if (id !== undefined) byId.set(id, element);
      }
      places.set(path, new Set([...byId.keys()].map(kept)));
      for (const element of elements) {
        const written = attributeOf(element, 'href') ?? attributeOf(element, 'src');
        const link = written === undefined ? null : targetOf(written, path, address, base);
        if (!link || written === undefined) continue;
        if (isDead(link)) tell({ path, written, place: pathOf(element) });
        else if (link.id !== '' && !places.has(link.target)) {
          const { target, id } = link;
          const place = kept(pathOf(element));
          pending.push({
            path,
            written: ownText(written),
            place,
            target: kept(target),
            id: kept(id),
          });
        }
        if (link.target === path && !saysHeading(element, byId.get(link.id))) {
          const words = both(t.wrongContents, spaced(textOfPiece(element)), pathOf(element));
          found.push({ path, words, cause: `contents ${pathOf(element)}` });
        }
      }
    },
    problems() {
      pending.splice(0).filter(isDead).forEach(tell);
      return byCause(found);
    },
  };
}

/** Where a link leads; null where it leaves the site. */
function targetOf(written: string, path: string, address: string, base: string): Target | null {
  if (written.startsWith('#')) return { target: path, id: written.slice(1) };
  if (/^(?!https?:)[a-z]+:/i.test(written)) return null;
  const url = new URL(written, address);
  if (!`${url.origin}${url.pathname}`.startsWith(base)) return null;
  const below = decodeURIComponent(`${url.origin}${url.pathname}`.slice(base.length));
  const target = below.replace(/(^|\/)$/, '$1index.html');
  return { target, id: decodeURIComponent(url.hash.slice(1)) };
}

/**
 * Whether a line of the contents says what the heading or the part it leads to begins with; what leads
 * into a fold leads to what its summary says.
 */
function saysHeading(link: Open, target: Open | undefined): boolean {
  if (!target || closest(link, ({ name }) => name === 'nav') === null) return true;
  const part = target.parent?.name === 'details' ? target.parent : target;
  return spaced(textOfPiece(part)).startsWith(spaced(textOfPiece(link)));
}
