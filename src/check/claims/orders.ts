import type { Stated } from './beside.ts';

/** Two numbers in an order that the words between them do not allow. */
export interface OrderFault {
  word: string;
  index: number;
  one: Stated;
  other: Stated;
  /** What the first has to be: less than the second, no more, or earlier; or the sum of what follows. */
  wanted: 'less' | 'part' | 'earlier' | 'sum';
}

const RANGE = /^\s*(?<word>sampai(?: dengan)?|hingga|to)\s*$/iu;
const FROM = /(?<!\p{L})(?:dari|mulai(?: dari)?|antara|from|between)\s*$/iu;
const FALLS =
  /(?<!\p{L})(?:turun|menurun|f[ae]ll(?:s|en)?|drop\p{L}*|cut|lowered|reduced)(?!\p{L})/iu;
const PART =
  /^\s*(?:(?:orang|pekerja|peserta|people|workers|members)\s+)?(?<word>dari|out of|of|dalam|in|within(?: the last)?)\s*(?:the last\s*)?$/iu;
const EACH = /^\s*(?:sebulan|setahun|a month|a year)(?!\p{L})[^.;]{0,40}$/iu;
const ALL_BEFORE = /(?<!\p{L})(?:seluruhnya|jumlahnya|in all|in total|altogether|a total of)\s*$/iu;
const ALL_BEHIND = /^\s*(?<word>seluruhnya|in all|in total|altogether)(?!\p{L})/iu;
const BECOMES = /^\s*(?<word>menjadi|to)\s*$/iu;

/** Numbers of one unit that stand in an order which their words do not allow. */
export function orderFaults(text: string, stated: readonly Stated[]): OrderFault[] {
  return stated.flatMap((one, nth): OrderFault[] => {
    const other = stated[nth + 1];
    if (!other || one.value === null || other.value === null || one.unit !== other.unit) return [];
    const [left, between, right] = [
      text.slice(0, one.from),
      text.slice(one.to, other.from),
      text.slice(other.to),
    ];
    const fault = (word: string | undefined, wanted: OrderFault['wanted']): OrderFault[] =>
      word === undefined
        ? []
        : [{ word, index: Math.max(one.to, text.indexOf(word, one.to)), one, other, wanted }];
    const isOfOneDay = one.on === other.on;
    const range = RANGE.exec(between)?.groups?.['word'];
    const isRange = range !== undefined && isOfOneDay && !FALLS.test(left);
    // "From # to #" may be a fall of what is told of two times.
    if (isRange && (range !== 'to' || FROM.test(left)) && isRule(one) && one.value > other.value)
      return fault(range, 'less');
    const part = PART.exec(between)?.groups?.['word'];
    if (part !== undefined && one.unit !== 'percent' && isOfOneDay && one.value > other.value)
      return fault(part, 'part');
    const all = ALL_BEHIND.exec(right)?.groups?.['word'] ?? ALL_BEFORE.exec(between)?.[0].trim();
    if (all !== undefined && EACH.test(between) && one.value >= other.value)
      return fault(all, 'less');
    const becomes = FROM.test(left) ? BECOMES.exec(between)?.groups?.['word'] : undefined;
    const isLater = one.on !== undefined && other.on !== undefined && one.on > other.on;
    if (becomes !== undefined && one.ref === other.ref && isLater) return fault(becomes, 'earlier');
    return sumFault(text, one, other, stated[nth + 2]);
  });
}

/** "#: pemberi kerja # dan pekerja #": what stands before a colon is the sum of the two behind it. */
function sumFault(
  text: string,
  one: Stated,
  other: Stated,
  third: Stated | undefined,
): OrderFault[] {
  const [whole, a, b] = [one.value, other.value, third?.value ?? null];
  if (!third || whole === null || a === null || b === null || third.unit !== one.unit) return [];
  if (!/^[^.;]*:[^.;:]*$/u.test(text.slice(one.to, other.from))) return [];
  const isSame = (x: number, y: number) => Math.abs(x - y) < 1e-9 * Math.max(1, Math.abs(x));
  if (isSame(whole, a + b) || !(isSame(a, whole + b) || isSame(b, whole + a))) return [];
  return [{ word: ':', index: text.indexOf(':', one.to), one, other, wanted: 'sum' }];
}

const isRule = ({ ref }: Stated) => ref.split('/').length === 2;
