import { createHash } from 'node:crypto';
import { faceHas } from '../charts/index.ts';
import { formatDate, formatPeriod } from '../i18n/formats.ts';
import { lawText } from '../i18n/law-text.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { comparePeriods } from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Faq, Locale } from '../schema/index.ts';
import { labelOf, whoOf } from './answers.ts';
import { fileHref } from './hrefs.ts';
import { claimsOfFaq, type PageContext } from './page-context.ts';
import { printEntry, printRule } from './print.ts';
import type { NationalRange } from './front.ts';
import type { Claim } from './sources.ts';
import type { Edition } from './edition.ts';

/** What a page says when it is passed on: its first number and the answers to "what, when, who says so". */
export interface ShareCard {
  number: string;
  what: string;
  when: string;
  who: string;
}

/** The picture of a page for chats, as its head names it. */
export interface SharePicture {
  /** Full address. */
  url: string;
  /** What it shows, line by line: the picture is drawn from these words and no others. */
  alt: string;
}

/** The card of the first number that a page states; null where it states none. */
export function shareCard(edition: Edition, page: PageContext): ShareCard | null {
  return firstCard(edition, page.sources, page.locale);
}

/** The card of the first number that a question or its answer states; null where they state none. */
export function answerCard(edition: Edition, faq: Faq, page: PageContext): ShareCard | null {
  return firstCard(edition, claimsOfFaq(edition, faq.id, page.date, page.locale), page.locale);
}

function firstCard(
  edition: Edition,
  stated: readonly { claim: Claim }[],
  locale: Locale,
): ShareCard | null {
  for (const { claim } of stated) {
    const card = cardOf(edition, claim, locale);
    if (card) return card;
  }
  return null;
}

function cardOf(edition: Edition, claim: Claim, locale: Locale): ShareCard | null {
  if (claim.kind === 'observation') {
    const card = cardOfEntry(claim.entry, locale);
    const { ref, region } = claim.entry;
    const isDisputed = edition.ledger
      .disputes(region.id)
      .some(({ rivals }) => rivals.some((one) => one.ref === ref));
    // Passed on alone, a number would look as if nobody had contradicted it.
    return isDisputed
      ? { ...card, who: `${card.who}; ${readerTexts(locale).share.disputed}` }
      : card;
  }
  if (claim.kind !== 'rule') return null;
  const at = edition.rules.at(claim.ref, claim.date);
  if (at.state !== 'in-force' || !('value' in at.row.value)) return null;
  if (typeof at.row.value.value !== 'number') return null;
  const t = readerTexts(locale).share;
  return {
    number: printRule(edition, claim.ref, claim.date, locale).text,
    what: at.entry.rule.label[locale],
    when: at.row.to
      ? t.ruleUntil(formatDate(at.row.to, locale))
      : t.ruleOn(formatDate(claim.date, locale)),
    who: t.by(lawText(at.row.basis, locale)),
  };
}

/** The card of the nation's coverage, which several counts give differently. */
export function rangeCard({ low, high, year }: NationalRange, locale: Locale): ShareCard {
  const t = readerTexts(locale).home;
  const numbers = [low, high].flatMap((entry) => (entry ? printEntry(entry, locale) : []));
  const when = (high ? t.nationDoubt : t.nationOne)(year);
  const said = [low, high].flatMap((entry) => (entry ? [whoOf(entry, locale)] : []));
  return {
    number: numbers.join('–'),
    what: t.nationAll,
    when: capital(when.replace(/\.$/, '')),
    who: readerTexts(locale).share.by([...new Set(said)].join('; ')),
  };
}

/** The card of a figure: the newest of a series of one place, else the first that it shows. */
export function figureCard(entries: readonly Entry[], locale: Locale): ShareCard | null {
  const [first] = entries;
  if (!first) return null;
  const isOfOne = entries.every(({ region }) => region.id === first.region.id);
  const newest = entries.toSorted((a, b) =>
    comparePeriods(b.observation.period, a.observation.period),
  );
  return cardOfEntry((isOfOne ? newest[0] : first) ?? first, locale);
}

function cardOfEntry(entry: Entry, locale: Locale): ShareCard {
  const t = readerTexts(locale).share;
  const { source, observation, region } = entry;
  const published = source.published ? formatPeriod(source.published, locale) : '';
  const place = source.kind === 'own' ? '' : `${source.publisher[locale]}, ${published}`;
  return {
    number: printEntry(entry, locale),
    what: `${labelOf(entry, locale)}, ${region.name[locale]}`,
    when: t.asOf(formatPeriod(observation.period, locale)),
    who: [t.by(whoOf(entry, locale)), place.replace(/, $/, '')].filter(Boolean).join('; '),
  };
}

/** The picture of a page: of its card, or of the site where it states no number. */
export function sharePicture(
  edition: Edition,
  card: ShareCard | null,
  locale: Locale,
): SharePicture {
  const t = readerTexts(locale).share;
  const told = card
    ? [card.number, card.what, card.when, card.who]
    : [edition.records.site.description[locale]];
  const alt = [...told, t.notOfficial].map(inFace).join('\n');
  const name = createHash('sha256').update(alt).digest('hex').slice(0, 16);
  return { url: `${edition.siteUrl}${fileHref(edition, `share/${name}.png`)}`, alt };
}

/**
 * A sentence to pass on: a title, a number with what it is, when, and who says so, and where it stands.
 * Title or number may be wanting.
 */
export function shareSentence(title: string | null, card: ShareCard | null, url: string): string {
  const number = card && `${card.what}: ${card.number}. ${card.when}. ${card.who}.`;
  return plain([title, number, url].filter(Boolean).join(' '));
}

/** Words as the face of the site can set them: what it lacks is set without its sign, or left out. */
function inFace(text: string): string {
  return Array.from(plain(text).normalize('NFC'))
    .flatMap((one) => (faceHas(one) ? [one] : Array.from(one.normalize('NFD')).filter(faceHas)))
    .join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plain(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ');
}
