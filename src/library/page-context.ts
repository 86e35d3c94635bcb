import { referencesInText } from '../i18n/text.ts';
import { isFirstUse } from '../mdx/first-uses.ts';
import type { Condition, Use } from '../mdx/mdx-types.ts';
import type { ContentFolder, Figure, Locale } from '../schema/index.ts';
import { contributionsOf } from './contributions.ts';
import { publishedTarget, type LinkTarget } from './hrefs.ts';
import { figureSpec } from './figure-pages.ts';
import { paymentOf } from './payments.ts';
import { elementNamed, type Statement } from '../vocabulary/index.ts';
import { claimKey, claimOf, describeClaim, type Claim, type SourceNote } from './sources.ts';
import { witnessesOf } from './witnesses.ts';
import type { Edition } from './edition.ts';

/** Parts of a page that set marks of their own; `text` is the MDX. */
export type PagePlace =
  'hero' | 'text' | 'strip' | 'table' | 'rivals' | 'peers' | 'parts' | 'bases';

/** A claim where it stands on the page. */
export interface Placed {
  claim: Claim;
  /** The part whose first mark of the claim carries the id, or the id of the block it stands in. */
  place: PagePlace | { block: string };
  /**
   * Stands in text that the page's date leaves out. Such a claim gets no source of its own, but is
   * known: Astro renders what a `<While>` holds before it is thrown away.
   */
  hidden?: boolean;
}

/** A numbered source at the end of a page. */
export interface NumberedSource extends SourceNote {
  n: number;
  claim: Claim;
  /** Id of the element in the text that leads here. */
  back: string;
  /** The part of the page whose mark carries that id; null where a block does. */
  place: PagePlace | null;
}

/** Locale, date and numbering of a page, the same for everything on it. */
export interface PageContext {
  readonly locale: Locale;
  /** The day its rules are read for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sources: readonly NumberedSource[];
  /** The numbered source of a claim. @throws Error if the claim was not among the page's claims */
  sourceOf(claim: Claim): NumberedSource;
  /** Where a link written in the page's MDX leads; null while that page is in no language on the site. */
  link(address: string): Promise<LinkTarget | null>;
}

/** What a page is made of, for its context. */
export interface PageParts {
  locale: Locale;
  date: string;
  /** Every claim of the page in the order of reading. */
  claims: readonly Placed[];
  /** The MDX page its links are relative to, if it is one. */
  from?: { folder: ContentFolder; name: string };
}

/**
 * Numbers a page's claims before anything is rendered: Astro evaluates siblings before the children
 * of `<Content />`, so a list gathered by the components themselves would come out empty.
 */
export function pageContext(
  edition: Edition,
  { locale, date, claims, from }: PageParts,
): PageContext {
  const known = new Map<string, NumberedSource>();
  for (const { claim, place } of claims.filter(({ hidden }) => !hidden)) {
    const key = claimKey(claim);
    if (known.has(key)) continue;
    const n = known.size + 1;
    const where =
      typeof place === 'string' ? { back: `m${n}`, place } : { back: place.block, place: null };
    known.set(key, { n, claim, ...where, ...describeClaim(edition, claim, locale) });
  }
  const sources = [...known.values()];
  for (const { claim } of claims.filter(({ hidden }) => hidden)) {
    const key = claimKey(claim);
    const unlisted = {
      n: 0,
      claim,
      back: '',
      place: null,
      ...describeClaim(edition, claim, locale),
    };
    if (!known.has(key)) known.set(key, unlisted);
  }
  return {
    locale,
    date,
    sources,
    sourceOf(claim) {
      const source = known.get(claimKey(claim));
      if (!source)
        throw new Error(`${claimKey(claim)} is shown without being among the page's claims`);
      return source;
    },
    link: (address) => publishedTarget(edition, address, locale, from),
  };
}

/** The claims of the numbers in a string. */
export function claimsOfText(
  edition: Edition,
  text: string,
  date: string,
  place: Placed['place'],
): Placed[] {
  return referencesInText(text).map((reference) => ({
    claim: claimOf(edition, reference, date),
    place,
  }));
}

/** The claims of the vocabulary elements of a page, in document order. */
export function claimsOfUses(
  edition: Edition,
  uses: readonly Use[],
  date: string,
  locale: Locale,
): Placed[] {
  return uses.flatMap((use) => {
    const claims = claimsOfUse(edition, use, date, locale);
    const isShown = (use.when ?? []).every((condition) => holds(edition, condition, date));
    return isShown ? claims : claims.map((claim) => ({ ...claim, hidden: true }));
  });
}

/** Whether a condition holds on a day. */
export function holds(edition: Edition, { rule, inForce }: Condition, date: string): boolean {
  return (edition.rules.at(rule, date).state === 'in-force') === inForce;
}

/** Whether an element of the MDX is the first of its kind on its page, by the `first` set at build. */
export function isFirst(
  edition: Edition,
  first: string | undefined,
  { date }: Pick<PageContext, 'date'>,
): boolean {
  return isFirstUse(first, (condition) => holds(edition, condition, date));
}

function claimsOfUse(
  edition: Edition,
  { name, attributes }: Use,
  date: string,
  locale: Locale,
): Placed[] {
  const states = elementNamed(name)?.states;
  return states ? claimsOf[states](edition, attributes, date, locale) : [];
}

type Attributes = Readonly<Record<string, string>>;

/** The claims of an element, by what it states. */
const claimsOf: Record<
  Statement,
  (edition: Edition, attributes: Attributes, date: string, locale: Locale) => Placed[]
> = {
  observation: (edition, attributes) => [{ claim: statClaim(edition, attributes), place: 'text' }],
  rule: (_, { of = '', on }, date) => [{ claim: ruleClaim(of, on, date), place: 'text' }],
  payment: (edition, { of = '' }) => [
    { claim: { kind: 'payment', payment: paymentOf(edition, of) }, place: 'text' },
  ],
  statement: (edition, { of = '' }, date, locale) => claimsOfStatement(edition, of, date, locale),
  figure: (edition, { of = '' }, date, locale) =>
    claimsOfSpec(edition, figureSpec(edition, of), date, locale),
  question: (edition, { of = '' }, date, locale) => claimsOfFaq(edition, of, date, locale),
  table: (edition, { for: kind = '' }, date) =>
    contributionsOf(edition, kind, date).rules.map((ref) => ({
      claim: { kind: 'rule', ref, date },
      place: { block: `iuran-${kind}` },
    })),
};

/** What a `<Rule>` states: the rule on the page's day, or on a day of its own (`on`). */
export function ruleClaim(of: string, on: string | undefined, date: string): Claim {
  const ref = of.replace(/^rule:/, '');
  return on === undefined
    ? { kind: 'rule', ref, date }
    : { kind: 'rule', ref, date: on, fixed: true };
}

/** What a `<Stat>` states: an observation, a difference (`minus`) or a ratio (`over`). */
export function statClaim(
  edition: Edition,
  attributes: { of?: string; minus?: string; over?: string },
): Claim {
  const entry = edition.ledger.get(attributes.of ?? '');
  const other = attributes.minus ?? attributes.over;
  if (!other) return { kind: 'observation', entry };
  const derivation = attributes.minus
    ? edition.ledger.difference(entry, edition.ledger.get(other))
    : edition.ledger.ratio(entry, edition.ledger.get(other));
  if (!derivation.ok) throw new Error(`${entry.ref} and ${other} may not be compared`);
  return { kind: 'derived', derived: derivation.derived };
}

/** The claims of a statement: itself, the numbers in its words and those that contradict it. */
export function claimsOfStatement(
  edition: Edition,
  id: string,
  date: string,
  locale: Locale,
): Placed[] {
  const statement = edition.ledger.statement(id);
  if (!statement) throw new Error(`unknown statement ${id}`);
  const place = { block: `said-${id}` };
  const { contradicted, supported } = witnessesOf(edition, statement);
  return [
    { claim: { kind: 'statement', statement, date }, place },
    ...claimsOfText(edition, statement.wording[locale], date, place),
    ...[...contradicted, ...supported].map((ref) => ({
      claim: claimOf(edition, ref, date),
      place,
    })),
  ];
}

/** The claims of a figure's observations and of the numbers in its headline and note. */
export function claimsOfSpec(
  edition: Edition,
  { id, references, title, note }: Figure,
  date: string,
  locale: Locale,
): Placed[] {
  const place = { block: `fig-${id}` };
  return [
    ...references.map((ref): Placed => ({ claim: claimOf(edition, ref, date), place })),
    ...claimsOfText(edition, `${title[locale]} ${note?.[locale] ?? ''}`, date, place),
  ];
}

/** The claims of the numbers in a question and its answer. */
export function claimsOfFaq(edition: Edition, id: string, date: string, locale: Locale): Placed[] {
  const faq = edition.records.faqs.find((one) => one.id === id);
  if (!faq) throw new Error(`unknown question ${id}`);
  return claimsOfText(edition, `${faq.question[locale]} ${faq.answer[locale]}`, date, {
    block: `faq-${id}`,
  });
}
