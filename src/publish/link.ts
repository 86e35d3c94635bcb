/** Variable that asks a build to make the place of the site a link to a folder beside it. */
export const LINK = 'CAKUPAN_LINK';
