import type { APIRoute } from 'astro';
import { placeBookPaths, type Book } from '../../library/books.ts';
import { bookBytes } from '../../library/workbooks.ts';
import type { Locale } from '../../schema/index.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => placeBookPaths(edition);

export const GET: APIRoute<{ book: Book; locale: Locale }> = async ({ props }) =>
  new Response(await bookBytes(edition, props.book, props.locale));
