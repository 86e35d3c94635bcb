import { filledIn } from '../schema/fallback.ts';
import type { Bracket, RuleRecord, RuleRow, RuleValue, Tier, Written } from '../schema/index.ts';
import { dayAfter, dayBefore } from './days.ts';
import { rowOn } from './rows.ts';
import type { NeededRule, RuleUnit } from './rule-types.ts';

/** What a formula receives for a rule of unit `U`; a window only has to be in force. */
export type InputValue<U extends RuleUnit> = U extends 'brackets'
  ? Bracket[]
  : U extends 'tiers'
    ? Tier[]
    : U extends 'window'
      ? null
      : number;

/** An amount computed from rules, so that one changed rate changes everything. */
export interface Derivation {
  /** `program/rule`. */
  ref: string;
  label: Written;
  kind: RuleRecord['kind'];
  /** Whether it is a limit above or below, or the amount itself. */
  limit?: RuleRecord['limit'];
  /**
   * What it is computed from; a window among them makes it hold only while that is in force. The
   * row's source is that of the first one.
   */
  inputs: readonly NeededRule[];
  /** Text of law that prescribes the formula itself, where it is not that of an input. */
  basis?: string;
  /** Null where the inputs have no such part: then nothing is said of those days. */
  compute: (values: readonly (number | Bracket[] | Tier[] | null)[]) => RuleValue | null;
}

type Values<I extends readonly NeededRule[]> = { [K in keyof I]: InputValue<I[K][1]> };

/** The declaration of a derived amount: its formula gets the value of each input, in their order. */
export interface DerivedRule<I extends readonly NeededRule[]> extends Omit<Derivation, 'compute'> {
  inputs: I;
  compute: (...values: Values<I>) => RuleValue | null;
}

/**
 * A derived amount, the types of its formula checked against its inputs.
 * @example derivation({ ref: 'a/double', label, kind: 'benefit', inputs: [['a/single', 'rupiah']], compute: (single) => rupiah(2 * single) })
 */
export function derivation<const I extends readonly NeededRule[]>(
  derived: DerivedRule<I>,
): Derivation {
  const { compute, ...rest } = derived;
  // `deriveRule` hands in values of exactly the units that `inputs` names.
  return { ...rest, compute: (values) => compute(...(values as unknown as Values<I>)) };
}

/**
 * The derived rule, cut at every date where an input changes; days on which an input is not in
 * force, or lacks the part the formula is about, are left out. Null if no day is left.
 * @param inputs the rules of `derivation.inputs`, in the same order and of the units named there
 */
export function deriveRule(derived: Derivation, inputs: RuleRecord[]): RuleRecord | null {
  const cuts = inputs.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.to === null ? [row.from] : [row.from, dayAfter(row.to)])),
  );
  const starts = [...new Set(cuts)].sort();
  const rows = starts.flatMap((from, index) => {
    const parts = inputs.map((input) => rowOn(input.rows, from));
    if (!parts.every((part) => part !== null)) return [];
    const next = starts[index + 1];
    return combine(derived, parts, from, next === undefined ? null : dayBefore(next)) ?? [];
  });
  if (rows.length === 0) return null;
  const id = derived.ref.slice(derived.ref.indexOf('/') + 1);
  const { kind, limit } = derived;
  return { id, label: filledIn(derived.label), kind, ...(limit && { limit }), rows };
}

function combine(
  derived: Derivation,
  parts: RuleRow[],
  from: string,
  to: string | null,
): RuleRow | null {
  const values = parts.map(({ value }) => (value.unit === 'window' ? null : value.value));
  const value = derived.compute(values);
  if (!value) return null;
  const note = parts.find((part) => part.note)?.note;
  const formula = derived.basis === undefined ? [] : [derived.basis];
  return {
    from,
    to,
    value,
    basis: joinBasis([...formula, ...parts.map((part) => part.basis)]),
    source: parts[0]?.source ?? '',
    ...(note ? { note } : {}),
  };
}

/** What laws call an annex, as the record and readers have it. */
const ANNEX = /Lampiran|Annex/;

/**
 * Legal bases as one, each named once and a paragraph not beside its whole article. Where one rests
 * on the annexes of several regulations, only those of a regulation the others name are kept.
 * @example joinBasis(['PP 44/2015 Pasal 20', 'PP 50/2025', 'PP 44/2015 Pasal 20(3)']) // 'PP 44/2015 Pasal 20; PP 50/2025'
 * @example joinBasis(['PP 44/2015 Lampiran II; PP 46/2015 Lampiran', 'PP 44/2015 Pasal 20']) // 'PP 44/2015 Lampiran II; PP 44/2015 Pasal 20'
 */
export function joinBasis(bases: string[]): string {
  const all = [...new Set(bases)];
  const named = all.flatMap((basis) => {
    const group = basis.split('; ');
    // Annexes of regulations that the others name; a basis may be more than annexes.
    const kept = group.filter((part) => {
      const [regulation = ''] = part.split(ANNEX);
      return all.some((other) => other !== basis && other.includes(regulation));
    });
    return kept.length > 0 && group.every((part) => ANNEX.test(part)) ? kept : group;
  });
  const parts = [...new Set(named)];
  return parts.filter((part) => !parts.some((whole) => part.startsWith(`${whole}(`))).join('; ');
}
