import { downloadLimit } from '../doors/limits.ts';
import { formatNumber } from '../i18n/formats.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Bilingual, RequiredLocale } from '../schema/index.ts';
import { beyond, ELEMENTS_GATE, kindOfPage, PAGE_BUDGETS, STYLES_GATE } from './budgets.ts';
import { addressOfFile } from './files.ts';

/** What readers of a page would wait for too long: its bytes, styles or elements, and what to do about it. */
export async function heavyPage(path: string, html: string): Promise<Bilingual[]> {
  const elements = elementsOf(html);
  const { gate } = PAGE_BUDGETS[kindOfPage(addressOfFile(path))];
  const [bytes, styles] = await Promise.all([beyond(html, gate), heavyStyles(html)]);
  return [
    ...(bytes === null ? [] : [sized(t.heavyPage, bytes, gate)]),
    ...(styles === null ? [] : [sized(t.heavyStyles, styles, STYLES_GATE)]),
    ...(elements <= ELEMENTS_GATE ? [] : [sized(t.manyElements, elements, ELEMENTS_GATE)]),
  ];
}

/** How many elements a page has; what scripts and styles hold are none. */
function elementsOf(html: string): number {
  const bare = html.replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '<$1>');
  return bare.match(/<[a-z]/gi)?.length ?? 0;
}

/** Bytes of styles beyond their gate, by text: most pages share theirs. */
const judged = new Map<string, Promise<number | null>>();

function heavyStyles(html: string): Promise<number | null> {
  const css = Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, text]) => text).join('\n');
  const known = judged.get(css) ?? beyond(css, STYLES_GATE);
  judged.set(css, known);
  return known;
}

/** A download that is no table for a phone, and what to do about it; null for any other file. */
export function heavyFile(path: string, bytes: number): Bilingual | null {
  const isDownload = /^data\/.+\.(?:csv|json)$/.test(path);
  return isDownload && bytes > downloadLimit ? sized(t.heavyFile, bytes, downloadLimit) : null;
}

function sized(
  words: Bilingual<(size: string, limit: string) => string>,
  size: number,
  limit: number,
): Bilingual {
  const say = (locale: RequiredLocale) =>
    words[locale](formatNumber(size, locale), formatNumber(limit, locale));
  return { id: say('id'), en: say('en') };
}
