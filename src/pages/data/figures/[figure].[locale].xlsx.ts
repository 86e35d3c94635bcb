import type { APIRoute } from 'astro';
import { figureBookPaths, type Book } from '../../../library/books.ts';
import { bookBytes } from '../../../library/workbooks.ts';
import type { Locale } from '../../../schema/index.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => figureBookPaths(edition);

export const GET: APIRoute<{ book: Book; locale: Locale }> = async ({ props }) =>
  new Response(await bookBytes(edition, props.book, props.locale));
