import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { calculators, rulesReadBy, type Calculator } from '../jamsostek/subject.ts';
import type { Faq, Locale, Program } from '../schema/index.ts';
import { elementNamed } from '../vocabulary/index.ts';
import { calculatorPages, calculatorRoute, calculatorsOnSite } from './calculators.ts';
import { contentPage, routeOf, type ContentPage } from './content.ts';
import { href } from './hrefs.ts';
import { fill } from './print.ts';
import type { Edition } from './edition.ts';

/** What pages of one matter are, as readers know them. */
type RelatedKind = keyof ReaderTexts['guides']['related'];

/** Pages of one kind that lie a hop away from a page, because the record ties both to one matter. */
export interface Related {
  kind: RelatedKind;
  links: { text: string; href: string }[];
}

/** Questions that a page of a programme names at most; the rest are a tap further. */
const MOST_QUESTIONS = 3;

/**
 * What ties pages to one matter: `events` of the data say which programme pays whom, a calculator says who
 * uses it and reads the rules of programmes, and a question prints their rules or calls them by name.
 */
export async function relatedOf(edition: Edition, page: ContentPage): Promise<Related[]> {
  const { folder, name, locale } = page;
  if (folder === 'explainers') {
    const programs = programsFor(edition, [name]);
    const reckoned = calculatorNames(edition).filter(
      (one) =>
        isUsedBy(one, name) || programs.some(({ id }) => id === mainProgramOf(edition, one)?.id),
    );
    return present([
      calculatorLinks(edition, reckoned, locale),
      await programLinks(edition, programs, locale),
    ]);
  }
  if (folder !== 'programs') return [];
  const reckoned = calculatorNames(edition).filter((one) =>
    programsOf(edition, one).some(({ id }) => id === name),
  );
  return present([
    await guideLinks(edition, audiencesOf(edition, name), locale),
    calculatorLinks(edition, reckoned, locale),
    questionLinks(edition, page),
  ]);
}

/** The programmes a calculator is about, and the guides of those who use it. */
export async function relatedOfCalculator(
  edition: Edition,
  calculator: Calculator,
  locale: Locale,
): Promise<Related[]> {
  const main = mainProgramOf(edition, calculator)?.id;
  const users = calculators[calculator].users ?? (main ? audiencesOf(edition, main) : []);
  return present([
    await programLinks(edition, programsOf(edition, calculator), locale),
    await guideLinks(edition, users, locale),
  ]);
}

/** The programmes a question is about. */
export async function relatedOfQuestion(
  edition: Edition,
  faq: Faq,
  locale: Locale,
): Promise<Related[]> {
  return present([await programLinks(edition, programsAsked(edition, faq), locale)]);
}

function present(rows: readonly Related[]): Related[] {
  return rows.filter(({ links }) => links.length > 0);
}

/** Programmes that pay these audiences, in the order of the data. */
function programsFor({ records }: Edition, audiences: readonly string[]): Program[] {
  return records.programs.filter(({ events = [] }) =>
    events.some((event) => event.audiences.some((one) => audiences.includes(one))),
  );
}

/** Audiences that a programme pays, in the order of the data. */
function audiencesOf({ records }: Edition, program: string): string[] {
  const events = records.programs.find(({ id }) => id === program)?.events ?? [];
  const paid = new Set(events.flatMap(({ audiences }) => audiences));
  return records.audiences.map(({ id }) => id).filter((id) => paid.has(id));
}

/** Programmes whose rules a calculator reads, those it reads most of first; else those of its users. */
function programsOf(edition: Edition, calculator: Calculator): Program[] {
  const read = Map.groupBy(rulesReadBy(calculator), (ref) => ref.split('/')[0]);
  const count = ({ id }: Program) => read.get(id)?.length ?? 0;
  const own = edition.records.programs
    .filter((one) => one.kind === 'programme' && count(one) > 0)
    .toSorted((a, b) => count(b) - count(a));
  return own.length > 0 ? own : programsFor(edition, calculators[calculator].users ?? []);
}

/** The one programme whose money a calculator works out; contributions are for several. */
function mainProgramOf(edition: Edition, calculator: Calculator): Program | undefined {
  return calculators[calculator].users ? undefined : programsOf(edition, calculator)[0];
}

function isUsedBy(calculator: Calculator, audience: string): boolean {
  return calculators[calculator].users?.includes(audience) ?? false;
}

/** Programmes whose rules a question or its answer prints; else those the question calls by name. */
function programsAsked({ records }: Edition, { question, answer }: Faq): Program[] {
  const all = Object.values(question).concat(Object.values(answer)).join(' ');
  const programs = records.programs.filter(({ kind }) => kind === 'programme');
  const printed = programs.filter(({ id }) => all.includes(`[[rule:${id}/`));
  if (printed.length > 0) return printed;
  const words = new Set(
    Object.values(question)
      .join(' ')
      .match(/\p{Lu}+/gu),
  );
  return programs.filter(({ abbreviation }) => abbreviation !== null && words.has(abbreviation));
}

/** Calculators that are on the site. */
function calculatorNames(edition: Edition): Calculator[] {
  return calculatorsOnSite(edition).flatMap((page) => calculatorPages[page]);
}

async function programLinks(
  edition: Edition,
  programs: readonly Program[],
  locale: Locale,
): Promise<Related> {
  const links = programs.map(async ({ id, name, abbreviation }) => {
    if (!(await contentPage(edition, 'programs', id, locale))) return [];
    const text = abbreviation ? `${name[locale]} (${abbreviation})` : name[locale];
    return [{ text, href: href(edition, routeOf(edition, 'programs', id, locale), locale) }];
  });
  return { kind: 'programs', links: (await Promise.all(links)).flat() };
}

async function guideLinks(
  edition: Edition,
  audiences: readonly string[],
  locale: Locale,
): Promise<Related> {
  const links = audiences.map(async (id) => {
    const audience = edition.records.audiences.find((one) => one.id === id);
    if (!audience || !(await contentPage(edition, 'explainers', id, locale))) return [];
    const address = href(edition, routeOf(edition, 'explainers', id, locale), locale);
    return [{ text: audience.name[locale], href: address }];
  });
  return { kind: 'guides', links: (await Promise.all(links)).flat() };
}

function calculatorLinks(edition: Edition, names: readonly Calculator[], locale: Locale): Related {
  const links = calculatorsOnSite(edition).flatMap((page) => {
    const address = href(edition, calculatorRoute(page, locale), locale);
    return calculatorPages[page]
      .filter((one) => names.includes(one))
      .map((one) => ({ text: readerTexts(locale).cases[one], href: `${address}#${one}` }));
  });
  return { kind: 'calculators', links };
}

/** Questions about a programme that its page does not answer itself. */
function questionLinks(edition: Edition, { name, locale, contents }: ContentPage): Related {
  const own = new Set(
    contents.uses.flatMap(({ name: tag, attributes }) =>
      elementNamed(tag)?.states === 'question' ? attributes['of'] : [],
    ),
  );
  const address = href(edition, { page: 'questions' }, locale);
  const links = edition.records.faqs
    .filter((faq) => !own.has(faq.id) && programsAsked(edition, faq)[0]?.id === name)
    .slice(0, MOST_QUESTIONS)
    .map(({ id, question }) => ({
      text: fill(edition, question[locale], edition.siteDate, locale),
      href: `${address}#faq-${id}`,
    }));
  return { kind: 'questions', links };
}
