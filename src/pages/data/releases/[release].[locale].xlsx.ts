import type { APIRoute } from 'astro';
import { releaseBook, releaseBookPaths } from '../../../library/books.ts';
import type { ContentPage } from '../../../library/content.ts';
import { bookBytes } from '../../../library/workbooks.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => releaseBookPaths(edition);

export const GET: APIRoute<{ release: ContentPage<'press'> }> = async ({ props: { release } }) =>
  new Response(await bookBytes(edition, releaseBook(edition, release), release.locale));
