/** Variable that asks a build to make the place of the site a link to a folder beside it. */
export const LINK = 'CAKUPAN_LINK';

/** Variable that asks a build to stop at what is too big for readers. */
export const STRICT = 'CAKUPAN_STRICT';
