/** Whether the wide ring runs, which tries all that `npm test` only tries in turn. */
export const isWide = process.env['CAKUPAN_RING'] === 'wide';
