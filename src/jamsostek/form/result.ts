import { rowOn } from '../../rules/rows.ts';
import type { BenefitLine, Line, OpenQuestion } from '../case-types.ts';
import type { Answer, Sum } from './form-types.ts';
import { escape, firstDayOf, type FormWords } from './words.ts';

/** Label and value of a field, as the reader wrote or chose it. */
export type Given = [label: string, value: string];

/** A result as it stands in a page: the same text from the build and from the browser. */
export interface Shown {
  ok: boolean;
  /** The total in a few words, or why there is none: what is read out. */
  status: string;
  /** Case, lines, sums and remarks as HTML; empty for a refusal. */
  html: string;
}

/** How often a base counts, in words where it is months or years. */
const COUNTED: Partial<Record<BenefitLine['item'], 'months' | 'years'>> = {
  incapacity: 'months',
  cash: 'months',
  contributions: 'months',
  scholarship: 'years',
  pension: 'years',
};
/** Lines about whom the payer says nothing. */
const UNPAID = /^(?:bpjs|self)$/;

/**
 * The result of a calculator: every line with what it is for, who pays, how it is reckoned, its legal
 * basis with the days it is in force, and the amount.
 * @param asked the month paid for or the day of the event, for which the rules are read
 */
export function showResult(
  words: FormWords,
  asked: string,
  outcome: Answer,
  given: Given[],
): Shown {
  const { say, rupiah } = words;
  const { sums, open, remarks, when = asked } = outcome;
  const facts = given.map(([label, value]) => `${escape(label)}: <b>${escape(value)}</b>`);
  const [{ label, total }] = sums;
  const more = open.some(({ effect }) => effect === 'adds');
  const text = (one: OpenQuestion) => openText(words, one, total, when);
  // What no field asks is for the reader to check.
  const [asks = [], checks = []] = [true, false].map((isAsked) =>
    open.filter(({ fields }) => fields.length > 0 === isAsked).map(text),
  );
  const notes = [
    ...checks.map((check) => say('alsoNeeded', { text: check })),
    ...remarks.map((remark) => remark(words, when)),
  ];
  const list = (items: string[], kind: string) =>
    items.length > 0 && `<ul class="dots small${kind}"><li>${items.join('</li><li>')}</li></ul>`;
  const effects = (['if', 'choice'] as const).filter((effect) =>
    open.some((one) => one.effect === effect),
  );
  return {
    ok: true,
    status: [
      `${say(more ? 'least' : label)}: ${rupiah(total)}`,
      ...effects.map((effect) => say(`effect.${effect}`)),
      assumption(words, when),
    ]
      .filter(Boolean)
      .join(', '),
    html: [
      facts.length > 0 && `<p class="small">${facts.join('; ')}.</p>`,
      asks.length > 0 && `<h4>${say('open')}</h4>`,
      list(asks, ' open'),
      ...sums.map((sum) => table(words, more ? { ...sum, label: 'least' } : sum, when)),
      list(notes, ''),
    ]
      .filter(Boolean)
      .join(''),
  };
}

/** That the rules of the page's day are taken to hold still, for a time that has not come. */
export function assumption({ desk, say, when }: FormWords, asked: string): string {
  const { date } = desk;
  return asked > date.slice(0, asked.length) ? say('assuming', { date: when(date) }) : '';
}

/** What hangs on a question left open, and the way to where it is asked. */
function openText(words: FormWords, open: OpenQuestion, total: number, when: string): string {
  const { desk, say, rupiah, ruleOn } = words;
  const { fields, says, rule, amount = 0, otherwise = '' } = open;
  const text = say(`open.${says}`, {
    rule: rule ? ruleOn(rule, when) : '',
    amount: rupiah(amount),
    all: rupiah(total + amount),
    once: otherwise,
  });
  const ways = fields.map((name) => {
    const { id, label } = desk.field(name);
    return ` <a href="#${id}">${escape(label)}</a>`;
  });
  return `${escape(text)}${ways.length > 0 ? ` ${say('answer')}` : ''}${ways.join(',')}`;
}

function table(words: FormWords, { heading, lines, total, label }: Sum, when: string): string {
  const { say, rupiah } = words;
  const period = lines[0] && 'item' in lines[0] ? 'benefitsOf' : 'contributionsOf';
  const row = (head: string, amount: number, kind = '') =>
    `<tr${kind}><th scope="row">${head}</th><td class="r">${rupiah(amount)}</td></tr>`;
  const rows = lines.map((line) => row(lineText(words, line, when), line.amount));
  // Where who pays differs, each pays a sum of their own.
  const payers = [...new Set(lines.map(({ payer }) => payer))].filter(
    (payer) => lines.length > 2 && !UNPAID.test(payer),
  );
  const shares = payers.map((payer) => {
    const own = lines.filter((line) => line.payer === payer);
    const name = say(`payer.${payer}`);
    return row(
      name.charAt(0).toUpperCase() + name.slice(1),
      own.reduce((all, { amount }) => all + amount, 0),
    );
  });
  const caption = [say(heading ?? period, { when: words.when(when) }), assumption(words, when)];
  return [
    `<div class="table"><table><caption>${caption.filter(Boolean).join(', ')}</caption>`,
    `<thead><tr><th scope="col">${say('item')}</th><th scope="col" class="r">${say('amount')}</th></tr></thead>`,
    `<tbody>${rows.join('')}</tbody>`,
    `<tfoot>${payers.length > 1 ? shares.join('') : ''}${row(say(label), total, ' class="hi"')}</tfoot>`,
    '</table></div>',
  ].join('');
}

/** What a line is for, and under it how it is reckoned and where that is written. */
function lineText(words: FormWords, line: Line | BenefitLine, when: string): string {
  const { say } = words;
  const { payer, programme } = line;
  const paid = 'item' in line && UNPAID.test(payer) ? '' : `, ${say(`payer.${payer}`)}`;
  const what =
    'item' in line
      ? `${say(`item.${line.item}`)}, ${programme.toUpperCase()}`
      : say(`programme.${programme}`);
  const small = [reckoning(words, line), basis(words, line, when)].filter(Boolean);
  return what + paid + small.map((text) => ` <small>${text}</small>`).join('');
}

function reckoning({ say, rupiah, number }: FormWords, line: Line | BenefitLine): string {
  const { base, rate, amount } = line;
  const benefit = 'item' in line ? line : null;
  const times = benefit ? benefit.times : base && rate === null ? amount / base : null;
  const unit = benefit ? COUNTED[benefit.item] : 'months';
  const parts = [
    rate === null ? '' : `${number(rate)}%`,
    times === null || unit ? '' : number(times),
    base === null ? '' : rupiah(base),
    times !== null && unit ? say(unit, { n: number(times) }) : '',
  ].filter(Boolean);
  return [
    parts.length > 1 || rate !== null ? parts.join(' × ') : '',
    benefit?.item === 'growth' ? say('assumed') : '',
    benefit?.afterArrears ? say('afterArrears') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Legal basis, the days on which all of it is in force, and the marks of the page's own sources. */
export function basis(
  { desk, rules, say, when }: FormWords,
  line: { basis: string; rules: string[] },
  asked: string,
): string {
  const day = firstDayOf(asked);
  const starts: string[] = [];
  const ends: string[] = [];
  const marks = new Set<number>();
  for (const ref of line.rules) {
    const rows = rules.rowsOf(ref) ?? [];
    const row = rowOn(rows, day) ?? rows.find(({ from }) => from > day);
    if (!row) continue;
    starts.push(row.from);
    if (row.to) ends.push(row.to);
    // The page's source describes the row of the page's own date.
    const [source = 0] = desk.rules[ref] ?? [];
    if (source && rowOn(rows, desk.date) === row) marks.add(source);
  }
  const last = starts.sort().at(-1);
  if (!last) return '';
  const from = when(last);
  const [to] = ends.sort();
  return [
    `${escape(line.basis)}, ${to ? say('between', { from, to: when(to) }) : say('since', { from })}`,
    ...[...marks].map(
      (n) =>
        ` <a class="mark" href="#s${n}" aria-label="${say('mark', { n: String(n) })}">[${n}]</a>`,
    ),
  ].join('');
}
