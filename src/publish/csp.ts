import { createHash } from 'node:crypto';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Bilingual } from '../schema/index.ts';
import { isLinkedData } from './machine-data.ts';
import { attribute, elementsIn, parsePage, textOf, type HtmlElement } from './html.ts';
import { outlineOf } from './outline.ts';

/** A page that a strict policy would break, or that holds a script of nobody's, in words. */
export class UnsafePageError extends Error {
  override name = 'UnsafePageError';

  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}

/** The scripts that a page may hold. */
export interface OwnScripts {
  /** Texts of those that stand in pages. */
  texts: ReadonlySet<string>;
  /** Addresses of those that pages link. */
  addresses: ReadonlySet<string>;
}

/** What stands for the hashes of a page where nothing is known of the page. */
export const ANY_INLINE = "'unsafe-inline'";

/**
 * The most that the policy of any page allows, by directive; no source is none. Whoever serves the pages
 * may send this along: browsers hold a page to both, so that its own, which is stricter, decides.
 */
export const WIDEST = {
  'default-src': [],
  // A page is also judged by tools that read robots.txt from inside it.
  'connect-src': ["'self'"],
  'style-src': ["'self'", ANY_INLINE],
  'script-src': ["'self'", ANY_INLINE],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': [],
  'form-action': ["'self'"],
} as const satisfies Record<string, readonly string[]>;

/** Script types that a browser runs; anything else (`application/ld+json`) is data. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

/** Elements that a policy speaks about, and what each needs. */
interface Needs {
  styles: string[];
  scripts: string[];
  images: Set<string>;
  linkedStyles: boolean;
  linkedScripts: boolean;
  fonts: boolean;
  form: boolean;
  manifest: boolean;
}

/**
 * The page with a Content-Security-Policy of its own: it allows exactly the inline styles and scripts
 * that stand in the page, by hash, and nothing from anywhere else.
 * @param scripts those of the site's own layouts: no other gets a hash
 * @param linkedCss text of the style sheets that the page links
 * @throws UnsafePageError when the page holds what such a policy blocks (`style="…"`, `onclick="…"`), or
 *   a script that is not one of `scripts`
 */
export function withPolicy(html: string, scripts: OwnScripts, linkedCss = ''): string {
  const elements = [...elementsIn(parsePage(outlineOf(html)))];
  for (const element of elements) {
    refuseUnsafe(element);
    refuseStrangeScript(element, scripts);
  }
  const anchor =
    elements.find((el) => el.tagName === 'meta' && attribute(el, 'charset') !== undefined) ??
    elements.find((el) => el.tagName === 'head');
  const location = anchor?.sourceCodeLocation;
  const end = location?.startTag?.endOffset ?? location?.endOffset;
  if (end === undefined) throw new UnsafePageError(t.headless);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(elements, linkedCss)}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

function policyOf(elements: HtmlElement[], linkedCss: string): string {
  const needs = needsOf(elements, linkedCss);
  const self = (wanted: boolean) => (wanted ? ["'self'"] : []);
  const hashes = (texts: string[]) => [...new Set(texts.map(hashSource))];
  const directives: [name: keyof typeof WIDEST, sources: string[]][] = [
    ['default-src', []],
    ['connect-src', ["'self'"]],
    ['style-src', [...self(needs.linkedStyles), ...hashes(needs.styles)]],
    ['script-src', [...self(needs.linkedScripts), ...hashes(needs.scripts)]],
    ['img-src', [...needs.images].sort()],
    ['font-src', self(needs.fonts)],
    ['manifest-src', self(needs.manifest)],
    ['base-uri', []],
    ['form-action', self(needs.form)],
  ];
  const always = new Set<string>(['default-src', 'script-src', 'base-uri', 'form-action']);
  return directives
    .filter(([name, sources]) => sources.length > 0 || always.has(name))
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join(';');
}

function needsOf(elements: HtmlElement[], linkedCss: string): Needs {
  const needs: Needs = {
    styles: [],
    scripts: [],
    images: new Set(),
    linkedStyles: false,
    linkedScripts: false,
    fonts: false,
    form: false,
    manifest: false,
  };
  let css = linkedCss;
  for (const element of elements) {
    const { tagName } = element;
    if (tagName === 'style') {
      needs.styles.push(textOf(element));
      css += textOf(element);
    } else if (tagName === 'script') {
      if (!runs(element)) continue;
      if (attribute(element, 'src') === undefined) needs.scripts.push(textOf(element));
      else needs.linkedScripts = true;
    } else if (tagName === 'link') {
      const kinds = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
      if (kinds.includes('stylesheet')) needs.linkedStyles = true;
      if (kinds.includes('manifest')) needs.manifest = true;
      if (attribute(element, 'as') === 'font') needs.fonts = true;
      if (kinds.some((kind) => kind.endsWith('icon'))) addImage(attribute(element, 'href'));
    } else if (['img', 'source', 'image', 'input', 'video'].includes(tagName)) {
      const names = ['src', 'srcset', 'href', 'xlink:href', 'poster'];
      for (const name of names) addImage(attribute(element, name));
    } else if (tagName === 'form') {
      needs.form = true;
    }
  }
  needs.fonts ||= /@font-face\b[^}]*\burl\(/.test(css);
  for (const [, address = ''] of css.replace(/@font-face\b[^}]*\}/g, '').matchAll(CSS_URL)) {
    addImage(address);
  }
  return needs;

  function addImage(address: string | undefined): void {
    // A reference into the page itself (`<use href="#wave">`, `fill: url(#hatch)`) loads nothing.
    if (!address || address.startsWith('#')) return;
    needs.images.add(/\bdata:/.test(address) ? 'data:' : "'self'");
  }
}

const CSS_URL = /\burl\(\s*["']?([^"')\s]+)/g;

/** @example hashSource('') // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function refuseUnsafe(element: HtmlElement): void {
  for (const { name, value } of element.attrs) {
    const written = `<${element.tagName} ${name}="${value}">`;
    if (name === 'style') refuse(t.style, written);
    if (/^on[a-z]+$/.test(name)) refuse(t.handler, written);
    if (/^\s*javascript:/i.test(value)) refuse(t.codeAddress, written);
  }
  if (element.tagName === 'base') throw new UnsafePageError(t.baseElement);
}

function refuseStrangeScript(element: HtmlElement, { texts, addresses }: OwnScripts): void {
  if (element.tagName !== 'script') return;
  if (!runs(element)) {
    const isOurs = attribute(element, 'src') === undefined && isLinkedData(textOf(element));
    if (attribute(element, 'type') !== 'application/ld+json' || !isOurs)
      refuse(t.dataScript, `<script type="${attribute(element, 'type') ?? ''}">`);
    return;
  }
  const address = attribute(element, 'src') ?? attribute(element, 'href') ?? null;
  if (address === null) {
    const text = textOf(element);
    if (!texts.has(text.trim())) refuse(t.strangeScript, `<script>${text.trim().slice(0, 80)}`);
  } else if (!addresses.has(address)) {
    refuse(t.strangeScript, `<script src="${address}">`);
  }
}

/** Whether browsers run a `<script>`. */
function runs(script: HtmlElement): boolean {
  return RUNS.test((attribute(script, 'type') ?? '').trim());
}

function refuse(words: Bilingual<(written: string) => string>, written: string): never {
  throw new UnsafePageError({ id: words.id(written), en: words.en(written) });
}
