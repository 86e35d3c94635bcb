import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { ContentFolder, Locale, Region } from '../schema/index.ts';
import { isStanding, type Entry } from '../ledger/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import { pack, type SearchDocument, type SearchGroup } from '../search/types.ts';
import { calculatorPages, calculatorRoute, calculatorsOnSite } from './calculators.ts';
import { contentPages, routeOfPage, type ContentPage } from './content.ts';
import { onceFor, type Edition } from './edition.ts';
import { href } from './hrefs.ts';
import { kindOfRelease } from './press-list.ts';
import { fill, fillSentences, printEntry } from './print.ts';
import { hasPage, placeHref } from './places.ts';
import { endsOf, openingOf } from './region-context.ts';

/** A document with its title as the record has it, where `[[…]]` still stands for its numbers. */
export interface Listed extends SearchDocument {
  written: string;
}

/** Everything that can be found in a language, on the site's date; put together once. */
export function searchDocuments(edition: Edition, locale: Locale): Promise<readonly Listed[]> {
  const known = documents(edition);
  const found = known.get(locale) ?? allDocuments(edition, locale);
  known.set(locale, found);
  return found;
}

const documents = onceFor(() => new Map<Locale, Promise<readonly Listed[]>>());

async function allDocuments(edition: Edition, locale: Locale): Promise<Listed[]> {
  const pages = await Promise.all(
    folders.map(([folder, group]) => writtenPages(edition, folder, group, locale)),
  );
  return [
    ...pages.flat(),
    ...calculatorDocuments(edition, locale),
    ...questionDocuments(edition, locale),
    ...termDocuments(edition, locale),
    ...figureDocuments(edition, locale),
    ...edition.records.regions
      .filter((region) => isStanding(region) || hasPage(edition, region))
      .map((region) => placeDocument(edition, region, locale)),
  ];
}

/** The same as a file for browsers. */
export async function searchFile(edition: Edition, locale: Locale): Promise<string> {
  // A file that is no page has no element that could name the language of a text that stands in.
  return withoutMarks(JSON.stringify(pack(await searchDocuments(edition, locale))));
}

/** Folders of pages, and under what they are listed; places have documents of their own. */
const folders = [
  ['explainers', 'guides'],
  ['programs', 'guides'],
  ['pages', 'guides'],
  ['press', 'releases'],
] as const satisfies readonly (readonly [ContentFolder, SearchGroup])[];

async function writtenPages(
  edition: Edition,
  folder: (typeof folders)[number][0],
  group: SearchGroup,
  locale: Locale,
): Promise<Listed[]> {
  const pages: ContentPage[] = await contentPages(edition, folder);
  const audiences = new Map(edition.records.audiences.map((one) => [one.id, one]));
  const programs = new Map(edition.records.programs.map((one) => [one.id, one]));
  return pages
    .filter((page) => page.locale === locale)
    .map((page) => {
      const { title, summary } = page.entry.data;
      const audience = folder === 'explainers' ? audiences.get(page.name) : undefined;
      const program = folder === 'programs' ? programs.get(page.name) : undefined;
      const kind = folder === 'press' ? kindOfRelease(edition, page as ContentPage<'press'>) : null;
      return documentOf(edition, locale, {
        id: `${folder}/${page.name}`,
        group,
        written: title,
        href: href(edition, routeOfPage(edition, page), locale),
        sentences: summary,
        also: [
          ...(audience ? [audience.name[locale]] : []),
          ...(program ? [program.abbreviation ?? '', program.name[locale]] : []),
          ...('menu' in page.entry.data && page.entry.data.menu ? [page.entry.data.menu] : []),
          ...(kind ? [readerTexts(locale).sourceKinds[kind].name] : []),
        ],
        more: audience?.examples[locale] ?? '',
      });
    });
}

/** The pages of calculators, and each case on them by what it reckons. */
function calculatorDocuments(edition: Edition, locale: Locale): Listed[] {
  const { calculators: t, cases, search } = readerTexts(locale);
  return calculatorsOnSite(edition).flatMap((name) => {
    const page = href(edition, calculatorRoute(name, locale), locale);
    const group: SearchGroup = 'guides';
    const each = calculatorPages[name].map((one) =>
      documentOf(edition, locale, {
        id: `calculators/${one}`,
        group,
        written: search.reckonOf(cases[one]),
        href: `${page}#${one}`,
        sentences: '',
      }),
    );
    const whole = { id: `calculators/${name}`, group, written: t[name], href: page };
    return [documentOf(edition, locale, { ...whole, sentences: t[`${name}Summary`] }), ...each];
  });
}

function questionDocuments(edition: Edition, locale: Locale): Listed[] {
  const page = href(edition, { page: 'questions' }, locale);
  return edition.records.faqs.map(({ id, question, answer }) =>
    documentOf(edition, locale, {
      id: `faqs/${id}`,
      group: 'answers',
      written: question[locale],
      href: `${page}#faq-${id}`,
      sentences: answer[locale],
    }),
  );
}

function termDocuments(edition: Edition, locale: Locale): Listed[] {
  const page = href(edition, { page: 'glossary' }, locale);
  return edition.records.glossary.map(({ id, term, opened, definition }) =>
    documentOf(edition, locale, {
      id: `glossary/${id}`,
      group: 'terms',
      written: (opened ?? term)[locale],
      href: `${page}#${id}`,
      sentences: definition[locale],
      also: opened ? [term[locale]] : [],
    }),
  );
}

function figureDocuments(edition: Edition, locale: Locale): Listed[] {
  return edition.records.figures.map(({ id, title }) =>
    documentOf(edition, locale, {
      id: `figures/${id}`,
      group: 'numbers',
      written: title[locale],
      href: href(edition, { page: 'figures', item: id }, locale),
      sentences: '',
    }),
  );
}

/** A place, with the number its page opens with: a range where its sources differ. */
function placeDocument(edition: Edition, region: Region, locale: Locale): Listed {
  const t = readerTexts(locale).search;
  const opening = openingOf(edition, region);
  const ends = opening ? endsOf([opening.lead, ...opening.beside]) : [];
  const above = edition.records.regions.find(({ id }) => id === region.parent);
  const where = t.levels[region.level](above?.name[locale] ?? '');
  const told = opening
    ? toldOf(opening.lead, ends.length > 1, locale)
    : hasPage(edition, region)
      ? t.noNumber
      : t.inProvince;
  return {
    ...documentOf(edition, locale, {
      id: `regions/${region.id}`,
      group: 'places',
      written: region.name[locale],
      href: placeHref(edition, region, locale),
      sentences: '',
      also: [
        ...Object.values(region.name).filter((name) => name !== region.name[locale]),
        ...(region.also ?? []),
        ...(region.code === '' ? [] : [region.code]),
      ],
      more: t.placeWords,
    }),
    text: `${where}. ${told}.`,
    number: ends.map((entry) => printEntry(entry, locale)).join('–'),
  };
}

/** What the number of a place is of, and of when; of no one time where sources differ. */
function toldOf({ indicator, observation }: Entry, isRange: boolean, locale: Locale): string {
  const t = readerTexts(locale).search;
  const name = indicator.name[locale];
  return isRange
    ? t.placeRange(name)
    : t.placeNumber(name, formatPeriod(observation.period, locale));
}

/** What a document is made from: its texts as the record has them. */
interface Source {
  id: string;
  group: SearchGroup;
  written: string;
  href: string;
  sentences: string;
  also?: readonly string[];
  more?: string;
}

function documentOf(
  edition: Edition,
  locale: Locale,
  { written, sentences, also = [], more = '', ...rest }: Source,
): Listed {
  const date = edition.siteDate;
  const synonyms = wordsFor(edition, rest.id, locale);
  return {
    ...rest,
    written,
    title: fill(edition, written, date, locale),
    text: firstSentence(fillSentences(edition, sentences, date, locale)),
    number: '',
    also: [...new Set([...also, ...synonyms])].filter(Boolean),
    more,
  };
}

/** What people type for a record, by the records that `search.json` leads them to. */
function wordsFor(edition: Edition, id: string, locale: Locale): string[] {
  const [kind, name = ''] = id.split('/');
  return edition.records.search.flatMap((synonym) => {
    const { words, only, audiences, programs, faqs, glossary, calculators } = synonym;
    const targets: Record<string, readonly string[]> = {
      explainers: audiences,
      programs,
      faqs,
      glossary,
      calculators,
    };
    return targets[kind ?? '']?.includes(name) ? [...words, ...(only[locale] ?? [])] : [];
  });
}

/** @example firstSentence('Iuran Rp16.800 sebulan. Bayar di bank.') // 'Iuran Rp16.800 sebulan.' */
function firstSentence(text: string): string {
  return (text.split(/\n\n/)[0] ?? '').split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? '';
}
