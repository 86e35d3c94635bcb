import type { Condition } from './mdx-types.ts';

/** A reference where it stands on a page. */
export interface Occurrence {
  /** Equal for equal references. */
  key: string;
  /** The conditions it stands under, outermost first. */
  when: readonly Condition[];
}

/** An occurrence that may be the first of its kind on a page. */
export interface FirstUse<T> {
  use: T;
  /**
   * What equal occurrences before it stand under: wherever all conditions of one of them hold, that
   * one is shown first. None: it is first whenever it is shown.
   */
  unless: readonly (readonly Condition[])[];
}

/**
 * Which occurrences may be the first of their kind, given in document order. Which of them is depends
 * on the day a page speaks for, so each comes with what would make an earlier one the first.
 */
export function firstUses<T extends Occurrence>(occurrences: readonly T[]): FirstUse<T>[] {
  const groups = Map.groupBy(occurrences, ({ key }) => key);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((use, index) => {
      const unless = group
        .slice(0, index)
        .filter((earlier) => !exclude(earlier, use))
        .map(({ when }) => when.filter((one) => !use.when.some((own) => isSame(one, own))));
      return unless.some((conditions) => conditions.length === 0) ? [] : [{ use, unless }];
    }),
  );
}

/** Whether two occurrences stand on opposite sides of one condition, of which one side is shown. */
function exclude(a: Occurrence, b: Occurrence): boolean {
  return a.when.some((one) =>
    b.when.some(({ rule, inForce }) => rule === one.rule && inForce !== one.inForce),
  );
}

function isSame(a: Condition, b: Condition): boolean {
  return a.rule === b.rule && a.inForce === b.inForce;
}

/** What stands for an occurrence that is first whenever it is shown. */
const ALWAYS = 'true';

/**
 * `unless` as an attribute: conditions of one occurrence parted by spaces, occurrences by commas, and
 * `!` before a rule that is not in force.
 * @example writeUnless([[{ rule: 'bpu/discount', inForce: false }]]) // '!bpu/discount'
 */
export function writeUnless(unless: FirstUse<unknown>['unless']): string {
  if (unless.length === 0) return ALWAYS;
  const written = unless.map((conditions) =>
    conditions.map(({ rule, inForce }) => (inForce ? rule : `!${rule}`)).join(' '),
  );
  return [...new Set(written)].join(',');
}

/**
 * Whether an element is the first of its kind that is shown.
 * @param first what `writeUnless` gave it; undefined where it never is the first
 * @param holds whether a condition holds on the day of the page
 */
export function isFirstUse(
  first: string | undefined,
  holds: (condition: Condition) => boolean,
): boolean {
  if (first === undefined || first === ALWAYS) return first === ALWAYS;
  return !first.split(',').some((conditions) =>
    conditions.split(' ').every((one) => {
      const inForce = !one.startsWith('!');
      return holds({ rule: inForce ? one : one.slice(1), inForce });
    }),
  );
}
