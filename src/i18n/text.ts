import type { Bilingual } from '../schema/index.ts';

/** Texts of the desk, both languages side by side, so that a missing one is a type error. */
export type Strings = Record<string, Bilingual<string | ((...args: never[]) => string)>>;

/** Keeps the exact keys of a table of texts while checking that both languages are there. */
export function strings<T extends Strings>(table: T): T {
  return table;
}

/**
 * `template` with every `[[reference]]` replaced by what `print` returns for it.
 * The one place where numbers enter strings (titles, summaries, alternative texts, questions).
 * @example fillText('Iuran [[rule:bpu/minimum]]', (r) => 'Rp16.800') // 'Iuran Rp16.800'
 */
export function fillText(template: string, print: (reference: string) => string): string {
  return template.replace(PLACEHOLDER, (_, reference: string) => print(reference.trim()));
}

/** A piece of a string: plain text, or a reference whose number stands there. */
export type TextPart = { text: string } | { reference: string };

/**
 * `template` cut at its `[[references]]`, for pages that set a source mark behind each number.
 * @example textParts('Iuran [[rule:bpu/minimum]].') // text 'Iuran ', reference, text '.'
 */
export function textParts(template: string): TextPart[] {
  return template
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { reference: part.trim() }))
    .filter((part) => !('text' in part) || part.text !== '');
}

/** The references named by `[[…]]` in `template`, in order, repeated ones included. */
export function referencesInText(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? '').trim());
}

const PLACEHOLDER = /\[\[([^\][]+)\]\]/g;
