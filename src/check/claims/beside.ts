import { asNumber } from '../../ledger/quantity.ts';
import { EVERYONE } from '../../ledger/index.ts';
import type { Bilingual } from '../../schema/index.ts';
import type { SentenceClaim } from './claim.ts';
import type { Readable } from './readable.ts';

/** A number or rule of a sentence as the words around it are held against it. */
export interface Stated {
  ref: string;
  /** What it is called, in both languages. */
  name: Bilingual;
  unit: string;
  /** In ones; null for a window or a table, or where no row is in force. */
  value: number | null;
  /** The day for which its tag asks, where it asks for one. */
  on?: string;
  /** Where in the readable text it begins, and where it ends. */
  from: number;
  to: number;
}

/** What a sentence states, in the order written; of what is computed from two numbers, nothing. */
export function statedIn({ numbers, rules }: SentenceClaim, { text, at }: Readable): Stated[] {
  const isAlone = (index: number) => numbers.filter((one) => one.index === index).length === 1;
  const spot = (index: number) => {
    const from = at(index);
    return { from, to: from + (/^\uFFFC+/u.exec(text.slice(from))?.[0].length ?? 0) };
  };
  const stated = [
    ...numbers
      .filter(({ index, paid }) => paid === undefined && isAlone(index))
      .map(({ ref, entry, index }): Stated => {
        const { indicator, segment, unit, quantity } = entry;
        const ofWhom = (own: string) => (segment.id === EVERYONE ? '' : ` ${own}`);
        const name = {
          id: indicator.name.id + ofWhom(segment.name.id),
          en: indicator.name.en + ofWhom(segment.name.en),
        };
        return { ref, name, unit: unit.id, value: asNumber(quantity), ...spot(index) };
      }),
    ...rules.map(({ ref, entry, row, on, index }): Stated => {
      const value = row && 'value' in row.value ? row.value.value : null;
      return {
        ...{ ref, name: entry.rule.label, ...(on === undefined ? {} : { on }) },
        unit: (row ?? entry.rule.rows[0])?.value.unit ?? '',
        value: typeof value === 'number' ? value : null,
        ...spot(index),
      };
    }),
  ];
  // What a colon announces stands in the list or table below.
  return stated.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
}
