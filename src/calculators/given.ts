import { levels, type Child } from '../benefits/scholarship.ts';
import { formatNumber, formatRupiah } from '../i18n/formats-numbers.ts';
import type { Given } from './result.ts';
import type { Desk } from './types.ts';
import { wordsOf } from './words.ts';

/** A field that was filled in; `option` is the text of what was chosen. */
export interface Filled {
  label: string;
  kind: unknown;
  value: unknown;
  option?: string;
}

/** What was filled in, in words: what a result rests on. */
export function givenOf(desk: Desk, fields: readonly Filled[]): Given[] {
  return fields.flatMap((field): Given[] => {
    const text = textOf(desk, field);
    return text ? [[field.label, text]] : [];
  });
}

function textOf(desk: Desk, { kind, value, option }: Filled): string {
  const { locale } = desk;
  const { say, when } = wordsOf(desk);
  if (Array.isArray(kind)) return option ?? '';
  switch (kind) {
    case 'rupiah':
      return formatRupiah(value as number, locale);
    case 'amounts':
      return (value as number[]).map((wage) => formatRupiah(wage, locale)).join(', ');
    case 'flag':
      return value ? say('yes') : '';
    case 'percent':
      return `${formatNumber(value as number, locale)}%`;
    case 'month':
    case 'date':
      return when(value as string);
    case 'children':
      return (value as Child[]).map((child) => childText(desk, child)).join(', ');
    default:
      return formatNumber(value as number, locale);
  }
}

function childText(desk: Desk, child: Child): string {
  const { say } = wordsOf(desk);
  return levels
    .flatMap((level) => {
      const years = child[level] ?? 0;
      return years > 0
        ? [`${say(`level.${level}`)} ${say('years', { n: formatNumber(years, desk.locale) })}`]
        : [];
    })
    .join(' + ');
}
