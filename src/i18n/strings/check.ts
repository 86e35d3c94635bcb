import { dataProblems } from './check-data.ts';
import { frontMatterProblems } from './check-front-matter.ts';
import { mdxProblems } from './check-mdx.ts';
import { pageProblems } from './check-pages.ts';
import { recordProblems } from './check-records.ts';
import { textProblems } from './check-text.ts';

/** Every problem the check can report, by its code. */
export const definitions = {
  ...dataProblems,
  ...recordProblems,
  ...frontMatterProblems,
  ...mdxProblems,
  ...pageProblems,
  ...textProblems,
} as const;

export { checkStrings } from './check-text.ts';
