/** School levels of the scholarship, the lowest first. */
export const levels = ['primary', 'junior', 'senior', 'degree'] as const;
export type Level = (typeof levels)[number];

/** Years of study a child still has at each level; above the most allowed, the most allowed counts. */
export type Child = Partial<Record<Level, number>>;

/** Whether a child has years of study to come: who tells of none may write zeros. */
export const studies = (child: Child) => Object.values(child).some(Boolean);
