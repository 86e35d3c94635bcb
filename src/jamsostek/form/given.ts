import { levels, studies, type Child } from '../levels.ts';
import type { Given } from './result.ts';
import type { FormWords } from './words.ts';

/** A field that was filled in; `option` is the text of what was chosen in it. */
export interface Filled {
  label: string;
  kind: unknown;
  value: unknown;
  option: string;
}

/** As many wages as are told one by one; more are only counted, for each has a line of its own. */
const FEW = 5;

/** What was filled in, in words: what a result rests on. */
export function givenOf(words: FormWords, fields: readonly Filled[]): Given[] {
  return fields.flatMap((field): Given[] => {
    const text = field.option || textOf(words, field);
    return text ? [[field.label, text]] : [];
  });
}

function textOf({ say, rupiah, number, when }: FormWords, { kind, value }: Filled): string {
  switch (kind) {
    case 'rupiah':
      return rupiah(value as number);
    case 'amounts': {
      const wages = value as number[];
      return wages.length > FEW
        ? say('workers', { n: number(wages.length) })
        : wages.map(rupiah).join(', ');
    }
    case 'percent':
      return `${number(value as number)}%`;
    case 'month':
    case 'date':
      return when(value as string);
    case 'year':
      return String(value);
    case 'children':
      if (!(value as Child[]).some(studies)) return say('none');
      return (value as Child[])
        .map((child) =>
          levels
            .filter((level) => child[level])
            .map((level) => `${say(`level.${level}`)} ${say('years', { n: String(child[level]) })}`)
            .join(' + '),
        )
        .join(', ');
    default:
      return number(value as number);
  }
}
