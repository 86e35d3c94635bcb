/** What numbers are about, in the order in which a page takes them up. */
export const topics = ['coverage', 'members', 'local-budget', 'benefits', 'labour'] as const;
export type Topic = (typeof topics)[number];
