/** Variable that asks a build to make the place of the site a link to a folder beside it. */
export const LINK = 'CAKUPAN_LINK';

/** Variable that asks a build to stop at what is too big for readers. */
export const STRICT = 'CAKUPAN_STRICT';

/** What a build is asked for in its environment, as a list that is the same for the same build. */
export const askedIn = (env: Record<string, string | undefined>): string[] =>
  [LINK, STRICT, 'CAKUPAN_LANG', 'GITHUB_ACTIONS'].map((name) => `${name}=${env[name] ?? ''}`);
