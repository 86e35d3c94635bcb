/** What a browser loads once somebody enters the field, in one file. */
export { createSearch } from './engine.ts';
export { unpack } from './types.ts';
