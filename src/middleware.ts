import { defineMiddleware } from 'astro:middleware';
import { edition } from './edition.ts';

/** Hands every page, and all that is rendered on it, the edition it belongs to. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.edition = edition;
  return next();
});
