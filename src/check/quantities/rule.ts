import {
  passagesOf,
  passagesOfJson,
  type Held,
  type Passage,
  type Sentence,
} from '../claims/sentences.ts';
import type { SpokenQuantity } from '../../schema/index.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import type { Desk } from '../check-desk.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import { lawSpans } from '../numbers/laws.ts';
import { asNumber, paidNumbers } from '../../ledger/index.ts';
import { PEOPLE } from '../numbers/words.ts';
import type { Page } from '../reading/content-folder.ts';
import { answering, lastingFor, onceFor } from '../reading/remembered.ts';
import { isBefore } from '../reports/problem.ts';
import { findQuantities, lexiconOf, type Lexicon, type Said } from './find.ts';
import { isAttributed, isHypothetical, isLimit, saysAll } from './free.ts';
import { isTrue, type QuantityValue } from './judge.ts';
import { placesOf, type NumberPlaces } from './places.ts';
import { ranksOf, type Ranks } from './ranks.ts';

/** What sentences are judged by. */
interface Judge {
  desk: Desk;
  lexicon: Lexicon;
  places: NumberPlaces;
  ranks: Ranks;
}

/** Data that state nothing in words of ours: statements have their speaker, names and searches no claim. */
const UNJUDGED =
  /^data\/(?:statements|words|laws|sources|people|omissions)\/|^data\/(?:search|regions|site)\.json$/;

/**
 * Quantities in words of people, money, shares, places and rank, in pages and data, that no reference of
 * their sentence evaluates to and for which no statement stands.
 */
export function checkQuantities(desk: Desk, pages: readonly Page[], allowed: AllowedNumbers): void {
  const { quantities, regions } = desk.data.records;
  // A rank is one among places: without them none can be judged.
  if (desk.data.unreadable.has('regions')) return;
  const lexicon = lexiconBy({ quantities: quantities.map(({ record }) => record), allowed });
  const judge: Judge = {
    desk,
    lexicon,
    places: placesOf(regions.map(({ record }) => record)),
    ranks: ranksOf(desk),
  };
  for (const page of pages) {
    if (page.draft) continue;
    for (const one of passagesOf(page))
      judgePassage(judge, one, (cut) => rulesAround(page, one, cut));
  }
  for (const file of desk.data.json) {
    if (UNJUDGED.test(file.path)) continue;
    for (const one of passagesOfJson(file)) judgePassage(judge, one);
  }
}

const lexiconBy = lastingFor(
  ({ quantities, allowed }: { quantities: readonly SpokenQuantity[]; allowed: AllowedNumbers }) => {
    const { counted = new Set(), things = new Set() } = allowed;
    return lexiconOf(quantities, { counted, people: PEOPLE, things });
  },
  ({ quantities, allowed }) => [...quantities, allowed],
);

const quantitiesBy = onceFor((lexicon: Lexicon) =>
  answering((text: string) => findQuantities(text, lexicon)),
);

/** The rules on which it depends whether a sentence stands. */
type FindAround = (sentence: Sentence) => readonly string[];

function judgePassage(judge: Judge, passage: Passage, around: FindAround = () => []): void {
  if (passage.kind === 'code') return;
  for (const sentence of passage.sentences) judgeSentence(judge, passage, sentence, around);
}

/** The rules of the `<While>` around the references of a sentence. */
function rulesAround({ contents }: Page, { places }: Passage, { start, text }: Sentence): string[] {
  const [from, to] = [places(start), places(start + text.length - 1)];
  return contents.uses
    .filter(({ place }) => !isBefore(place, from) && !isBefore(to, place))
    .flatMap(({ when = [] }) => when.flatMap(({ rule, inForce }) => (inForce ? [rule] : [])));
}

function judgeSentence(
  judge: Judge,
  passage: Passage,
  sentence: Sentence,
  around: FindAround,
): void {
  const { desk, lexicon, places } = judge;
  const said = [...quantitiesBy(lexicon)(places.masked(sentence.text)), ...saysAll(sentence.text)];
  if (said.length === 0) return;
  const held = [...sentence.held, ...passage.beside];
  // A statement is whole: who made it answers for its words. Of what nobody knows that is told.
  const isStatement = ({ states }: Held) => states === 'statement';
  if (sentence.held.some(isStatement) || isHypothetical(sentence.text)) return;
  const answered = meansOf(passage.beside.filter(isStatement), judge);
  const values = valuesOf([...held, ...ratesOf(around(sentence), desk)], desk);
  if (values === null) return;
  for (const one of said) {
    const rates = valuesOf(ratesBehind(one, sentence, desk), desk) ?? [];
    if (answered.has(one.means) || isFree(one, judge, passage, sentence, held)) continue;
    if (isTrue(one, [...values, ...rates])) continue;
    const { file } = passage;
    const args = {
      word: one.text,
      means: one.means,
      form: passage.kind === 'string' ? 'string' : 'prose',
      shares: one.means === 'share' ? sharesOf(values) : [],
    } as const;
    desk.report('quantity', file, passage.places(sentence.start + one.index), args);
  }
}

/** The kinds of quantities that statements beside a sentence say in their own words, and answer for. */
function meansOf(held: readonly Held[], { desk, lexicon }: Judge): Set<Said['means']> {
  const texts = held.flatMap(({ of }) => {
    const one = desk.data.records.statements.find(({ record }) => record.id === of)?.record;
    return one ? locales.flatMap((locale) => writtenIn(one.wording, locale) ?? []) : [];
  });
  return new Set(texts.flatMap((text) => quantitiesBy(lexicon)(text).map(({ means }) => means)));
}

function isFree(
  said: Said,
  { ranks, places }: Judge,
  { file }: Passage,
  { text }: Sentence,
  held: readonly Held[],
): boolean {
  if (isOfRules(file) || (file.startsWith('data/') && isAttributed(text))) return true;
  const isLegal = held.some(({ states }) => states === 'rule');
  if (said.means === 'count' && said.of !== undefined) {
    if (places.count(said.of) === said.least) return true;
    // "paling banyak dua anak": what a rule sets, in its own file or beside it.
    return isLegal;
  }
  if (said.means === 'highest' || said.means === 'lowest') {
    // "UU 2/2026 menyebut paling sedikit JKK dan JKM".
    if (/^(?:paling|least)/i.test(said.text) && lawSpans(text).length > 0) return true;
    const isOfPlace = held.some(({ states }) => states === 'observation');
    return isLegal || isLimit(text, said, isOfPlace) || ranks.has(said.means, held);
  }
  return false;
}

/** The rules of a programme, which set limits. */
function isOfRules(file: string): boolean {
  return file.startsWith('data/programs/');
}

function sharesOf(values: readonly QuantityValue[]): number[] {
  const shares = values.flatMap(({ value, is }) => (is === 'share' ? [value] : []));
  const [one, other] = values.map(({ value }) => value).toSorted((a, b) => a - b);
  // Of two amounts alone one is a share of the other.
  const isPart = shares.length === 0 && values.length === 2 && values[0]?.unit === values[1]?.unit;
  return isPart && one && other ? [Math.round((1000 * one) / other) / 10] : shares;
}

/** "During the discount you pay half": the rates that go with a window, `discount-rate` with `discount`. */
function ratesOf(
  windows: readonly string[],
  { rules }: Desk,
): Pick<Held, 'states' | 'of' | 'attributes'>[] {
  if (windows.length === 0) return [];
  return rules
    .all()
    .filter(({ ref }) => windows.some((window) => ref === `${window}-rate`))
    .map(({ ref }) => ({ states: 'rule', of: ref, attributes: {} }));
}

/** "Half of <Rule />": the rates of the windows of its programme, of which one is the half. */
function ratesBehind(
  { means, index, text: word }: Said,
  { text, start, held }: Sentence,
  desk: Desk,
): ReturnType<typeof ratesOf> {
  const [joint] =
    /^\s+(?:dari|of)\s+(?:the\s+)?(?=\uFFFC)/iu.exec(text.slice(index + word.length)) ?? [];
  if (means !== 'share' || joint === undefined) return [];
  const at = start + index + word.length + joint.length;
  const behind = held.find((one) => one.states === 'rule' && one.index === at);
  const program = desk.rules.find(behind?.of ?? '');
  if (!program.ok) return [];
  const windows = program.entry.program.rules.filter(({ kind }) => kind === 'window');
  return ratesOf(
    windows.map(({ id }) => `${program.entry.program.id}/${id}`),
    desk,
  );
}

/** What the references of a sentence evaluate to; null where one of them leads nowhere. */
function valuesOf(
  held: readonly Pick<Held, 'states' | 'of' | 'attributes'>[],
  { data, ledger, rules }: Desk,
): QuantityValue[] | null {
  const values: QuantityValue[] = [];
  for (const { states, of, attributes } of held) {
    if (states === 'observation') {
      for (const reference of [of, attributes['minus'], attributes['over']]) {
        if (reference === undefined) continue;
        const lookup = ledger.find(reference);
        if (!lookup.ok) return null;
        const { value, magnitude } = lookup.entry.observation;
        const unit = lookup.entry.unit.id;
        const is = unit === 'percent' ? 'share' : 'amount';
        values.push({ value: value * POWERS[magnitude], is, unit });
      }
    } else if (states === 'payment') {
      const paid = data.records.payments.find(({ record }) => record.id === of)?.record;
      if (!paid) return null;
      for (const { quantity } of paidNumbers(paid)) {
        values.push({ value: asNumber(quantity), is: 'amount', unit: quantity.unit });
      }
    } else if (states === 'rule') {
      const lookup = rules.find(of);
      if (!lookup.ok) return null;
      for (const { value } of lookup.entry.rule.rows) {
        if ('value' in value && typeof value.value === 'number') {
          const is = value.unit === 'percent' ? 'share' : 'amount';
          values.push({ value: value.value, is, unit: value.unit });
        }
      }
    }
  }
  return values;
}

const POWERS = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
