import type { Nodes } from 'mdast';
import { referencesInText } from '../../i18n/text.ts';
import { locales } from '../../schema/locales.ts';
import {
  attributesOf,
  isMdxElement,
  placeOf,
  plainText,
  stringAttributes,
  walk,
  type MdxElement,
} from '../../mdx/tree.ts';
import type { Heading, Place } from '../../mdx/types.ts';
import { elementNamed } from '../../vocabulary/index.ts';
import type { Page } from '../reading/content.ts';
import { checkMatterParity } from './matter-parity.ts';
import { difference } from './multiset.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';

/** Something both languages must state, with how it is told of. */
interface Stated {
  /** Equal in both languages. */
  key: string;
  label: string;
  place: Place;
  /** What kind of thing it is: the name of its element, or how a link or reference begins. */
  kind: string;
  /** Whether it has been told of for a fault of its own, such as a reference nobody knows. */
  faulty: boolean;
}

/** A page from one heading to the next. */
interface Part {
  heading: Heading | null;
  stated: Stated[];
  /** Whether an element in it has a fault of its own: then nothing is compared. */
  faulty: boolean;
}

/**
 * Where two languages of a page do not say the same: front matter, headings, and between one heading
 * and the next everything that states something, and every link inside the site.
 */
export function checkParity(one: Page, other: Page, report: Report, isFaulty: IsFaulty): void {
  checkMatterParity(one, other, report, isFaulty);
  if (!one.mdx || !other.mdx) return;
  const [parts, others] = [partsOf(one, isFaulty), partsOf(other, isFaulty)];
  if (!checkHeadings(one, other, parts, others, report)) return;
  parts.forEach((part, index) => {
    const twin = others[index];
    if (!twin || part.faulty || twin.faulty) return;
    const [more, less] = surplusOf(part.stated, twin.stated);
    tellSurplus(one, more, other, twin, report);
    tellSurplus(other, less, one, part, report);
  });
}

function checkHeadings(
  one: Page,
  other: Page,
  parts: Part[],
  others: Part[],
  report: Report,
): boolean {
  const length = Math.max(parts.length, others.length);
  for (let index = 1; index < length; index += 1) {
    const [here, there] = [others[index]?.heading, parts[index]?.heading];
    if (here && there && here.depth === there.depth) continue;
    report('unequal-headings', other.file, here?.place ?? lastPlace(others), {
      here: here ? levelOf(here) : null,
      partner: one.file,
      line: (there?.place ?? lastPlace(parts)).line,
      there: there ? levelOf(there) : null,
    });
    return false;
  }
  return true;
}

function levelOf({ depth, text }: Heading): string {
  return `${'#'.repeat(depth)} ${text}`;
}

function lastPlace(parts: Part[]): Place {
  return parts.findLast(({ heading }) => heading)?.heading?.place ?? { line: 1, column: 1 };
}

/**
 * What stands only in `a` and what stands only in `b`. A thing with a fault of its own is left out,
 * and with it the one of its kind on the other side: mended, the two may well be equal.
 */
function surplusOf(a: readonly Stated[], b: readonly Stated[]): [Stated[], Stated[]] {
  const key = (stated: Stated) => stated.key;
  const [more, less] = [difference(a, b, key), difference(b, a, key)];
  const [faultyMore, faultyLess] = [more, less].map((some) => some.filter(({ faulty }) => faulty));
  const sound = (some: Stated[], excused: Stated[] = []) =>
    difference(
      some.filter(({ faulty }) => !faulty),
      excused,
      ({ kind }) => kind,
    );
  return [sound(more, faultyLess), sound(less, faultyMore)];
}

function tellSurplus(
  page: Page,
  surplus: readonly Stated[],
  other: Page,
  twin: Part,
  report: Report,
): void {
  for (const { label, place } of surplus) {
    report('unequal-element', page.file, place, {
      element: label,
      partner: other.file,
      line: twin.heading?.place.line ?? 1,
      section: twin.heading?.text ?? null,
    });
  }
}

function partsOf({ file, mdx, contents }: Page, isFaulty: IsFaulty): Part[] {
  const parts: Part[] = [{ heading: null, stated: [], faulty: false }];
  const headings = [...contents.headings];
  const links = new Set<string>();
  const add = (node: Nodes, kind: string, stated: Pick<Stated, 'key' | 'label'>) => {
    const place = placeOf(node);
    const faulty = isFaulty(file, place, endOfTag(node));
    parts.at(-1)?.stated.push({ ...stated, place, kind, faulty });
  };
  const targets = new Map(contents.targets.map((target) => [placeKey(target.place), target]));
  if (!mdx) return parts;
  walk(mdx.tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'heading') {
      parts.push({ heading: headings.shift() ?? null, stated: [], faulty: false });
      links.clear();
    } else if (isMdxElement(node)) {
      const part = parts.at(-1);
      if (part && !isSound(node)) part.faulty = true;
      const stated = statedBy(node);
      if (stated) add(node, node.name ?? '', stated);
      for (const reference of referencesInText(Object.values(stringAttributes(node)).join(' '))) {
        add(node, '[[', { key: reference, label: `[[${reference}]]` });
      }
    }
    const target = targets.get(placeKey(place));
    if (!target || !/^(?:link|image)(?:Reference)?$/.test(node.type)) return;
    for (const reference of referencesInText(target.kind === 'image' ? target.text : '')) {
      add(node, '[[', { key: reference, label: `[[${reference}]]` });
    }
    const key = internalKey(target.address);
    if (key === null || links.has(key)) return;
    links.add(key);
    add(node, '[](', { key, label: `[…](${target.address})` });
  });
  return parts;
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
  const attributes = Object.entries(stringAttributes(node)).sort(([a], [b]) => (a < b ? -1 : 1));
  const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
  return { key: `${name}${written}`, label: `<${name}${written}${holds === 'text' ? '' : ' /'}>` };
}

/** The file of a page in any language, at the end of a path. */
const PAGE_FILE = new RegExp(`(^|/)(?:${locales.join('|')})\\.mdx`);
