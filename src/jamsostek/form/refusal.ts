import type { Refusal } from '../case-types.ts';
import { assumption, showResult, type Given, type Shown } from './result.ts';
import type { Outcome } from './form-types.ts';
import type { FormWords } from './words.ts';

export { faultMeant } from '../../rules/meant.ts';

/**
 * Why there is no result, as a sentence; what a field is to blame for is said beside it instead.
 * @param date the month or day that was asked for
 */
export function refusalText(words: FormWords, why: Refusal, date: string): string {
  const { desk, say, number, when, valueOn, ruleOn } = words;
  switch (why.reason) {
    case 'no-rule': {
      const { rule, last, next } = why;
      const slots = { rule: desk.label(rule), when: when(why.date ?? why.month) };
      if (last?.to) {
        const value = valueOn(rule, last.to) || slots.rule;
        return say('notSetLast', { ...slots, value, to: when(last.to) });
      }
      return next ? say('notBefore', { ...slots, from: when(next.from) }) : say('notSet', slots);
    }
    case 'not-entitled': {
      const { rule, basis, instead = '', otherwise = '' } = why;
      const monthly = rule.startsWith('jp/');
      return [
        say(monthly ? 'notMonthly' : 'notEntitled', {
          rule: ruleOn(rule, date),
          basis,
        }),
        instead && say(`instead.${instead}`, { once: otherwise }),
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'not-yet': {
      const { says, rule, basis, from } = why;
      return say(`notYet.${says}`, {
        rule: ruleOn(rule, from.length === 4 ? `${from}-12-31` : from),
        basis,
        from: [when(from), assumption(words, from)].filter(Boolean).join(', '),
      });
    }
    case 'programme-age':
      return say('fault.programme-age', {
        most: number(why.most),
        since: when(why.since),
        first: when(why.first),
      });
    case 'relief':
      return say('fault.relief', { rule: ruleOn(why.rule, date), basis: why.basis });
    case 'before':
      return say('fault.before', { since: when(why.since) });
    case 'too-long':
      return say('fault.too-long', { most: number(why.most) });
    case 'not-published':
      return say(why.what);
    case 'contract':
      return say('fault.contract', { known: why.known.join(', ') });
    case 'number':
      return say('fault.range', { least: number(why.least), most: number(why.most) });
    default:
      return say(`fault.${why.reason}`);
  }
}

/** The field that a refusal is about, where it is about one. */
export function blame(refusal: Refusal): string | undefined {
  if ('field' in refusal && refusal.field) return refusal.field;
  return refusal.reason === 'contract' ? 'contractMonths' : refusal.reason;
}

/** A result, or why there is none, as a page shows it. */
export function showOutcome(
  words: FormWords,
  asked: string,
  outcome: Outcome,
  given: Given[],
): Shown {
  return outcome.ok
    ? showResult(words, asked, outcome, given)
    : { ok: false, status: refusalText(words, outcome, asked), html: '' };
}
