import {
  formatDate,
  formatQuantity,
  formatRuleValue,
  isPrintableRuleValue,
} from '../i18n/formats.ts';
import { lawText } from '../i18n/law-text.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Derived, Entry } from '../ledger/entry-types.ts';
import type { Locale, Payment, Statement } from '../schema/index.ts';
import { isOld } from '../ledger/age.ts';
import { nameOf } from '../ledger/names.ts';
import { answersOf, labelOf, writtenIn, type SourceAnswer } from './answers.ts';
import { paidBy, paidWhen, paymentOf, paymentTitle } from './payments.ts';
import { fill, printEntry, printRule } from './print.ts';
import type { Edition } from './edition.ts';

/** Something a page states and must be able to account for. */
export type Claim =
  | { kind: 'observation'; entry: Entry }
  | { kind: 'derived'; derived: Derived }
  /** `fixed`: read for a day of its own, whatever the page's; a claim apart even where the days meet. */
  | { kind: 'rule'; ref: string; date: string; fixed?: boolean }
  | { kind: 'payment'; payment: Payment }
  | { kind: 'statement'; statement: Statement; date: string };

/** An entry of a page's numbered sources, ready to print. */
export interface SourceNote {
  /** The number itself, or what the statement is. */
  title: string;
  /** Label and answer, in the order of the four questions. */
  answers: { label: string; text: string }[];
  written: SourceAnswer[];
  notes: string[];
}

/** Identity of a claim on a page: one numbered source for each distinct key. */
export function claimKey(claim: Claim): string {
  switch (claim.kind) {
    case 'observation':
      return claim.entry.ref;
    case 'derived':
      return `${claim.derived.kind} ${claim.derived.of.map(({ ref }) => ref).join(' ')}`;
    case 'rule':
      return `rule:${claim.ref} ${claim.date}${claim.fixed ? ' fixed' : ''}`;
    case 'payment':
      return `paid:${claim.payment.id}`;
    case 'statement':
      return `said:${claim.statement.id}`;
  }
}

/** What the numbered source of a claim says, in one language. */
export function describeClaim(edition: Edition, claim: Claim, locale: Locale): SourceNote {
  switch (claim.kind) {
    case 'observation':
      return describeObservation(edition, claim.entry, locale);
    case 'derived':
      return describeDerived(edition, claim.derived, locale);
    case 'rule':
      return describeRule(edition, claim.ref, claim.date, locale);
    case 'payment':
      return describePayment(edition, claim.payment, locale);
    case 'statement':
      return describeStatement(edition, claim.statement, claim.date, locale);
  }
}

function describeObservation(edition: Edition, entry: Entry, locale: Locale): SourceNote {
  const answers = answersOf(entry, locale);
  const { note, mismatch, status } = entry.observation;
  // That a number was reported is plain from who says so and where; anything else is said.
  const origin = status === 'reported' ? [] : [`${readerTexts(locale).statuses[status]}.`];
  return {
    title: `${printEntry(entry, locale)} · ${labelOf(entry, locale)}, ${entry.region.name[locale]}`,
    answers: [
      { label: readerTexts(locale).questions.who, text: answers.who },
      {
        label: readerTexts(locale).questions.when,
        text: whenOf(edition, entry, answers.when, locale),
      },
      { label: readerTexts(locale).questions.outOf, text: answers.outOf },
    ],
    written: [answers.where, ...storedCopy(entry, locale)],
    notes: [
      ...placeNotes(entry, locale),
      ...replacementNotes(edition, entry, locale),
      ...origin,
      ...[note, mismatch].flatMap((text) => (text ? [text[locale]] : [])),
    ],
  };
}

/** The part of its source that a number stands in, and whether we read only some of the source. */
function placeNotes({ observation: { where }, source }: Entry, locale: Locale): string[] {
  const t = readerTexts(locale).whereabouts;
  return [
    ...(where?.part ? [t.stands(t.parts[where.part])] : []),
    ...(source.extent === 'part' ? [t.partRead] : []),
  ];
}

/** A stored copy of a source, where one is known. */
function storedCopy({ source }: Entry, locale: Locale): SourceAnswer[] {
  // Of a dead address the copy stands in its place already.
  if (source.archived === undefined || source.dead !== undefined) return [];
  const text = readerTexts(locale).whereabouts.storedCopy;
  return [{ text, after: '', href: source.archived, lang: undefined }];
}

/** What replaced a number since, when and why: a page that prints it as issued says so here. */
export function replacementNotes(edition: Edition, entry: Entry, locale: Locale): string[] {
  return edition.ledger.replacementsOf(entry).flatMap(({ entry: newer, replaced }) => {
    const { supersedes } = newer.observation;
    if (!supersedes) return [];
    const old = printEntry(replaced, locale);
    const value = printEntry(newer, locale);
    const when = formatDate(supersedes.date, locale);
    return [readerTexts(locale).ledger.replacedBy(old, value, when, supersedes.reason[locale])];
  });
}

/** The period of a number, and whether it is old; a target has a year to come, not an age. */
function whenOf(
  edition: Edition,
  { indicator, observation }: Entry,
  when: string,
  locale: Locale,
): string {
  const aged = indicator.kind === 'result' && isOld(observation.period, edition.siteDate);
  return aged ? readerTexts(locale).ledger.aged(when) : when;
}

function describeDerived(edition: Edition, derived: Derived, locale: Locale): SourceNote {
  const sign = derived.kind === 'difference' ? '−' : '÷';
  const [a, b] = derived.of;
  const terms = [a, b].map((entry) => printEntry(entry, locale));
  return {
    title: `${formatQuantity(derived.quantity, locale)} = ${terms.join(` ${sign} `)}`,
    answers: [
      { label: readerTexts(locale).questions.who, text: readerTexts(locale).statuses.computed },
    ],
    written: [a, b].map((entry) => answersOf(entry, locale).where),
    notes: [a, b].flatMap((entry) => replacementNotes(edition, entry, locale)),
  };
}

function describeRule(edition: Edition, ref: string, date: string, locale: Locale): SourceNote {
  const at = edition.rules.at(ref, date);
  const row = at.state === 'in-force' ? at.row : (at.last ?? at.next);
  const label = at.entry.rule.label[locale];
  if (!row) {
    return {
      title: printRule(edition, ref, date, locale).text,
      answers: [],
      written: [],
      notes: [],
    };
  }
  const source = edition.records.sources.find(({ id }) => id === row.source);
  const span = row.to
    ? readerTexts(locale).site.appliesBetween(
        formatDate(row.from, locale),
        formatDate(row.to, locale),
      )
    : readerTexts(locale).site.appliesFrom(formatDate(row.from, locale));
  return {
    title: isPrintableRuleValue(row.value)
      ? `${formatRuleValue(row.value, locale)} · ${label}`
      : label,
    answers: [{ label: readerTexts(locale).site.legalBasis, text: lawText(row.basis, locale) }],
    written: source ? [writtenIn(source, locale)] : [],
    notes: [span, ...(row.note ? [row.note[locale]] : [])],
  };
}

function describePayment(edition: Edition, payment: Payment, locale: Locale): SourceNote {
  const { questions, whereabouts } = readerTexts(locale);
  const source = edition.records.sources.find(({ id }) => id === payment.source);
  const where = (payment.amount ?? payment.cases)?.where;
  return {
    title: paymentTitle(edition, payment, locale),
    answers: [
      { label: questions.who, text: paidBy(edition, payment, locale) },
      { label: questions.when, text: paidWhen(payment, locale) },
    ],
    written: source ? [writtenIn(source, locale)] : [],
    notes: [
      ...(where?.part ? [whereabouts.stands(whereabouts.parts[where.part])] : []),
      ...(source?.extent === 'part' ? [whereabouts.partRead] : []),
      ...(payment.note ? [payment.note[locale]] : []),
    ],
  };
}

function describeStatement(
  edition: Edition,
  statement: Statement,
  date: string,
  locale: Locale,
): SourceNote {
  const source = edition.records.sources.find(({ id }) => id === statement.source);
  return {
    // The numbered list adds the full stop, as it does behind every title.
    title: fill(edition, statement.wording[locale], date, locale).replace(/\.$/, ''),
    answers: source
      ? [{ label: readerTexts(locale).questions.who, text: saidBy(edition, statement, locale) }]
      : [],
    written: source ? [writtenIn(source, locale)] : [],
    notes: [],
  };
}

/** Who made a statement: the person with their role, or the source's own attribution. */
export function saidBy(edition: Edition, statement: Statement, locale: Locale): string {
  const person = edition.records.people.find(({ id }) => id === statement.person);
  if (person) return `${person.name}, ${person.role[locale]}`;
  const source = edition.records.sources.find(({ id }) => id === statement.source);
  return source?.attribution[locale] ?? '';
}

/** The claim behind a `[[reference]]` or an `of` attribute. */
export function claimOf(edition: Edition, reference: string, date: string): Claim {
  const { kind, id } = nameOf(reference);
  if (kind === 'payment') return { kind, payment: paymentOf(edition, id) };
  return kind === 'rule'
    ? { kind: 'rule', ref: reference.slice('rule:'.length), date }
    : { kind: 'observation', entry: edition.ledger.get(reference) };
}
