import type { Nodes } from 'mdast';
import { referencesInText } from '../../i18n/text.ts';
import {
  attributesOf,
  isMdxElement,
  placeOf,
  plainText,
  stringAttributes,
  walk,
  type MdxElement,
} from '../../mdx/tree.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { locales } from '../../schema/locales.ts';
import { elementNamed, isWords } from '../../vocabulary/index.ts';
import type { Page } from '../reading/content-folder.ts';
import type { IsFaulty } from '../reports/problem.ts';

/** Something both languages must state, with how it is told of. */
export interface Stated {
  /** Equal in both languages. */
  key: string;
  label: string;
  place: Place;
  /** What kind of thing it is: the name of its element, or how a link or reference begins. */
  kind: string;
  /** Whether it has been told of for a fault of its own, such as a reference nobody knows. */
  faulty: boolean;
  /** The last place that is surely part of it: where it begins or, where a link does, ends. */
  reach: Place;
  /** Whether it stands between blocks and in none. */
  alone: boolean;
}

/** What a page states, and where elements stand that have a fault of their own, in document order. */
export interface Statements {
  stated: Stated[];
  unsound: Place[];
}

/** How a link inside the site begins: it is compared, but may stand anywhere in its block. */
export const LINK = '[](';

/** Every element and link inside the site of a page that both its languages must hold. */
export function statedOn({ file, mdx, contents }: Page, isFaulty: IsFaulty): Statements {
  const found: Statements = { stated: [], unsound: [] };
  if (!mdx) return found;
  const targets = new Map(contents.targets.map((target) => [placeKey(target.place), target]));
  const add = (node: Nodes, kind: string, told: Pick<Stated, 'key' | 'label'>) => {
    const place = placeOf(node);
    const alone = node.type === 'mdxJsxFlowElement';
    const end = node.position?.end ?? place;
    const reach =
      kind === LINK || kind === '[[' ? { line: end.line, column: end.column - 1 } : place;
    const faulty = isFaulty(file, place, endOfTag(node));
    found.stated.push({ ...told, place, kind, faulty, reach: alone ? place : reach, alone });
  };
  walk(mdx.tree, (node) => {
    if (isMdxElement(node)) {
      if (!isSound(node)) found.unsound.push(placeOf(node));
      const stated = statedBy(node);
      if (stated) add(node, node.name ?? '', stated);
      for (const reference of referencesInText(Object.values(stringAttributes(node)).join(' '))) {
        add(node, '[[', { key: reference, label: `[[${reference}]]` });
      }
    }
    const target = targets.get(placeKey(placeOf(node)));
    if (!target || !/^(?:link|image)(?:Reference)?$/.test(node.type)) return undefined;
    for (const reference of referencesInText(target.kind === 'image' ? target.text : '')) {
      add(node, '[[', { key: reference, label: `[[${reference}]]` });
    }
    const key = internalKey(target.address);
    if (key !== null) add(node, LINK, { key, label: `[…](${target.address})` });
    return undefined;
  });
  return found;
}

/** Where the tag of an element ends and its text begins; of a link or picture, where it ends. */
function endOfTag(node: Nodes): Place {
  const first = isMdxElement(node) ? node.children[0] : undefined;
  return (first ? first.position?.start : node.position?.end) ?? placeOf(node);
}

/** Whether an element is one of the vocabulary and all its attributes are as they should be. */
function isSound(node: MdxElement): boolean {
  const element = elementNamed(node.name);
  if (!element) return false;
  return attributesOf(node).every(
    (one) => one.kind === 'string' && Object.hasOwn(element.attributes, one.name),
  );
}

function placeKey({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** A link inside the site without its language; null for one that leaves it. */
function internalKey(address: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null;
  return `link ${address.replace(PAGE_FILE, '$1')}`;
}

function statedBy(node: MdxElement): Pick<Stated, 'key' | 'label'> | null {
  const name = node.name ?? '';
  const { compared, holds } = elementNamed(name) ?? {};
  if (!compared) return null;
  if (compared === 'text') {
    const text = plainText(node);
    return { key: `${name} ${text.replace(/\P{N}/gu, '')}`, label: `<${name}>${text}</${name}>` };
  }
  // The words of an attribute are each language's own.
  const attributes = Object.entries(stringAttributes(node))
    .filter(([attribute]) => !isWords(name, attribute))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
  return { key: `${name}${written}`, label: `<${name}${written}${holds === 'text' ? '' : ' /'}>` };
}

/** The file of a page in any language, at the end of a path. */
const PAGE_FILE = new RegExp(`(^|/)(?:${locales.join('|')})\\.mdx`);
