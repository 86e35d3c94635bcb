import { formatQuantity, formatRuleValue, isPrintableRuleValue } from '../i18n/formats.ts';
import { fullValue } from '../ledger/index.ts';
import type { PageContext } from './page-context.ts';
import { printRule, qualifierOf } from './print.ts';
import type { Claim } from './sources.ts';
import type { Edition } from './edition.ts';

/** A claim's number as it is set in running text. */
export interface ShownValue {
  /** Machine-readable value in ones, or null for a rule that holds no number on the page's date. */
  value: string | null;
  text: string;
  /** "sekitar " or "lebih dari ", where the source says so. */
  qualifier: string;
  /** " (sampai iuran Desember 2026)" for an amount that ends, else nothing. */
  until: string;
  /** The number that held last or will hold first, as the text names it where a rule holds none on the page's date. */
  named?: { value: string; text: string };
  /** The references a computed number comes from; all others are numbers of the data themselves. */
  of?: string;
}

/** How a claim's number is printed on a page. */
export function shownValue(
  edition: Edition,
  claim: Claim,
  page: Pick<PageContext, 'locale'>,
): ShownValue {
  const plain = { qualifier: '', until: '' };
  switch (claim.kind) {
    case 'observation': {
      const { quantity } = claim.entry;
      return {
        ...plain,
        value: fullValue(quantity),
        text: formatQuantity(quantity, page.locale),
        qualifier: qualifierOf(claim.entry, page.locale),
      };
    }
    case 'derived': {
      const { quantity } = claim.derived;
      const of = claim.derived.of.map(({ ref }) => ref).join(' ');
      return {
        ...plain,
        value: fullValue(quantity),
        text: formatQuantity(quantity, page.locale),
        of,
      };
    }
    case 'rule': {
      const printed = printRule(edition, claim.ref, claim.date, page.locale);
      const at = edition.rules.at(claim.ref, claim.date);
      const value = at.state === 'in-force' && 'value' in at.row.value ? at.row.value.value : null;
      const other = at.state === 'none' ? (at.last?.to ? at.last : at.next)?.value : undefined;
      return {
        ...plain,
        ...(other && isPrintableRuleValue(other) && 'value' in other
          ? { named: { value: String(other.value), text: formatRuleValue(other, page.locale) } }
          : {}),
        value: typeof value === 'number' ? String(value) : null,
        text: printed.text,
        until: printed.until ? ` (${printed.until})` : '',
      };
    }
    // A payment has several numbers: its component prints them.
    case 'payment':
    case 'statement':
      return { ...plain, value: null, text: '' };
  }
}
