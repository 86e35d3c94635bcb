import { createHash } from 'node:crypto';
import { workbookBytes, WRITING, type Sheet } from '../charts/workbook.ts';
import type { Locale } from '../schema/index.ts';
import type { Book } from './books.ts';
import { onceFor, type Edition } from './edition.ts';
import { sheetsOf } from './workbook-sheets.ts';

/** Path of a workbook below the base. */
export function bookPath({ stem }: Pick<Book, 'stem'>, locale: Locale): string {
  return `${stem}.${locale}.xlsx`;
}

const made = onceFor(() => new Map<string, Promise<Uint8Array<ArrayBuffer>>>());

/** A workbook in a language, made once however many pages name it, and taken from an earlier build if it can be. */
export function bookBytes(
  edition: Edition,
  book: Book,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = bookPath(book, locale);
  const known = made(edition).get(path);
  if (known) return known;
  const bytes = make(edition, sheetsOf(edition, book, locale));
  made(edition).set(path, bytes);
  return bytes;
}

async function make({ kept }: Edition, sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const content = JSON.stringify([WRITING, sheets]);
  const name = `${createHash('sha256').update(content).digest('hex')}.xlsx`;
  const known = kept.take(name);
  if (known) return known;
  const bytes = await workbookBytes(sheets);
  kept.keep(name, bytes);
  return bytes;
}

/** Bytes of a workbook as a reader is told before loading it, in thousands, at least one. */
export async function bookSize(edition: Edition, book: Book, locale: Locale): Promise<number> {
  return Math.max(1, Math.round((await bookBytes(edition, book, locale)).byteLength / 1000));
}
