import type { BenefitLine, Line } from '../benefits/types.ts';
import type { Desk, Outcome, Sum } from './types.ts';
import { heldRowOn, wordsOf } from './words.ts';

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
const UNPAID = new Set(['bpjs', 'self']);
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The result of a calculator: every line with what it is for, who pays, how it is reckoned, its legal
 * basis with the days it is in force, and the amount.
 * @param when the month paid for or the day of the event, for which the rules are read
 */
export function showResult(desk: Desk, when: string, outcome: Outcome, given: Given[]): Shown {
  const words = wordsOf(desk);
  const { say, rupiah } = words;
  if (!outcome.ok) return { ok: false, status: words.refusal(outcome, when), html: '' };
  const [first] = outcome.sums;
  const list = (items: string[]) => `<ul class="dots small">${items.join('')}</ul>`;
  const remarks = outcome.remarks.map((one) => `<li>${escape(words.remark(one, when))}</li>`);
  const workers = (outcome.workers ?? []).map(({ wage, total }, index) => {
    const who = say('worker', { n: String(index + 1), wage: rupiah(wage) });
    return `<li>${escape(who)}: ${rupiah(total)}</li>`;
  });
  return {
    ok: true,
    status: `${say(first.label)}: ${rupiah(first.total)}`,
    html: [
      `<p class="small">${given.map(([label, value]) => `${escape(label)}: <b>${escape(value)}</b>`).join('; ')}.</p>`,
      ...outcome.sums.map((sum) => table(desk, sum, when)),
      ...(remarks.length > 0 ? [list(remarks)] : []),
      ...(workers.length > 1 ? [`<p class="small">${say('workers')}</p>${list(workers)}`] : []),
    ].join(''),
  };
}

function table(desk: Desk, sum: Sum, when: string): string {
  const { say, rupiah, when: inWords } = wordsOf(desk);
  const benefit = 'item' in (sum.lines[0] ?? {});
  const heading =
    sum.heading === undefined
      ? say(benefit ? 'benefitsOf' : 'contributionsOf', { when: inWords(when) })
      : say(sum.heading);
  const row = (scope: string, cells: [string, string]) =>
    `<tr><th scope="${scope}">${cells[0]}</th><td class="r">${cells[1]}</td></tr>`;
  const rows = sum.lines.map((line) =>
    row('row', [lineText(desk, line, when), rupiah(line.amount)]),
  );
  // Where who pays differs, each pays a sum of their own.
  const payers = [...new Set(sum.lines.map(({ payer }) => payer))].filter(
    (payer) => sum.lines.length > 2 && !UNPAID.has(payer),
  );
  const shares = (payers.length > 1 ? payers : []).map((payer) => {
    const own = sum.lines.filter((line) => line.payer === payer);
    const total = own.reduce((all, { amount }) => all + amount, 0);
    return row('row', [escape(capital(say(`payer.${payer}`))), rupiah(total)]);
  });
  return [
    `<div class="table"><table><caption>${escape(heading)}</caption>`,
    `<thead><tr><th scope="col">${say('item')}</th><th scope="col" class="r">${say('amount')}</th></tr></thead>`,
    `<tbody>${rows.join('')}</tbody>`,
    `<tfoot>${shares.join('')}<tr class="hi"><th scope="row">${say(sum.label)}</th><td class="r">${rupiah(sum.total)}</td></tr></tfoot>`,
    '</table></div>',
  ].join('');
}

/** What a line is for, and under it how it is reckoned and where that is written. */
function lineText(desk: Desk, line: Line | BenefitLine, when: string): string {
  const { say } = wordsOf(desk);
  const item = 'item' in line ? line.item : null;
  const payer = item && UNPAID.has(line.payer) ? '' : `, ${say(`payer.${line.payer}`)}`;
  const what = item
    ? `${say(`item.${item}`)}, ${line.programme.toUpperCase()}`
    : say(`programme.${line.programme}`);
  const small = [reckoning(desk, line), basis(desk, line, when)].filter(Boolean);
  return `${escape(what + payer)}${small.map((text) => ` <small>${text}</small>`).join('')}`;
}

function reckoning(desk: Desk, line: Line | BenefitLine): string {
  const { say, rupiah, number } = wordsOf(desk);
  const { base, rate, amount } = line;
  const item = 'item' in line ? line.item : null;
  const times = 'times' in line ? line.times : base && rate === null ? amount / base : null;
  const unit = item === null ? 'months' : COUNTED[item];
  const parts = [
    ...(rate === null ? [] : [`${number(rate)}%`]),
    ...(times !== null && !unit ? [number(times)] : []),
    ...(base === null ? [] : [rupiah(base)]),
    ...(times !== null && unit ? [say(unit, { n: number(times) })] : []),
  ];
  const text = parts.length > 1 || rate !== null ? parts.join(' × ') : '';
  const notes = [
    ...(item === 'growth' ? [say('assumed')] : []),
    ...('afterArrears' in line ? [say('afterArrears')] : []),
  ];
  return escape([text, ...notes].filter(Boolean).join(', '));
}

/** Legal basis, the days on which all of it is in force, and the marks of the page's own sources. */
function basis({ rules, date, ...desk }: Desk, line: Line, when: string): string {
  const { say, day } = wordsOf({ rules, date, ...desk });
  const rows = line.rules.flatMap((ref) => {
    const [, source = 0, held = []] = rules[ref] ?? [];
    const row = heldRowOn(held, when) ?? held.find(([from]) => from > when);
    // The page's source describes the row of the page's own date.
    const mark = row && row === heldRowOn(held, date) ? source : 0;
    return row ? [{ from: row[0], to: row[1], mark }] : [];
  });
  if (rows.length === 0) return '';
  const from = rows.reduce((late, row) => (row.from > late ? row.from : late), '');
  const ends = rows.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const [to] = ends;
  const span = to
    ? say('between', { from: day(from), to: day(to) })
    : say('since', { from: day(from) });
  const marks = [...new Set(rows.map(({ mark }) => mark))].filter((mark) => mark > 0);
  // Laws are cited in Indonesian.
  const law =
    desk.locale === 'id' ? escape(line.basis) : `<span lang="id">${escape(line.basis)}</span>`;
  return `${law}, ${escape(span)}${marks
    .map(
      (n) =>
        ` <a class="mark" href="#s${n}" aria-label="${say('mark', { n: String(n) })}">[${n}]</a>`,
    )
    .join('')}`;
}

/** @example capital('dipotong dari upah') // 'Dipotong dari upah' */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
