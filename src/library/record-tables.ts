import { named, type Cell } from '../charts/csv.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { referencesInText } from '../i18n/text.ts';
import { addressOf } from '../ledger/address.ts';
import { carriable, isAsked } from '../ledger/index.ts';
import { nameOf } from '../ledger/names.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { RequiredLocale, Statement } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { tableOf, type DataTable } from './data-table.ts';
import { listedLaws } from './laws.ts';
import { fillSentences } from './print.ts';
import type { Edition } from './edition.ts';

/** What a line of a table holds, by its columns. */
type Line<T extends keyof ReaderTexts> = Record<keyof ReaderTexts[T], Cell>;

/** The records that numbers point to, and what was said beside them. */
export function recordTables(edition: Edition): DataTable[] {
  return [
    regionTable(edition),
    sourceTable(edition),
    personTable(edition),
    statementTable(edition),
    lawTable(edition),
  ];
}

function regionTable({ records }: Edition): DataTable {
  const lines = records.regions.map((region): Line<'regionFields'> => ({
    id: region.id,
    region_code: named('kemendagri', region.code),
    bps_code: named('bps', region.bps),
    name_id: region.name.id,
    name_en: region.name.en,
    level: region.level,
    parent: region.parent,
    since: region.from,
    until: region.to,
    succeeds: region.succeeds.join(' '),
    law: region.law,
  }));
  return tableOf('regions', 'cakupan-wilayah.csv', ['id'], 'regionFields', lines, [
    { field: 'parent', to: 'regions' },
    { field: 'law', to: 'laws' },
  ]);
}

function sourceTable({ records }: Edition): DataTable {
  const lines = records.sources.map((source): Line<'sourceFields'> => ({
    id: source.id,
    kind: source.kind,
    publisher_id: source.publisher.id,
    publisher_en: source.publisher.en,
    said_by_id: source.attribution.id,
    said_by_en: source.attribution.en,
    person: source.person,
    title: source.title,
    language: source.language ?? firstLocale,
    published: source.published,
    read: source.read,
    extent: source.extent,
    licence_id: source.licence.id,
    licence_en: source.licence.en,
    reuse: source.reuse,
    take_from_id: source.takeFrom?.id,
    take_from_en: source.takeFrom?.en,
    url: addressOf(source),
    archived: source.archived,
  }));
  return tableOf('sources', 'cakupan-sumber.csv', ['id'], 'sourceFields', lines, [
    { field: 'person', to: 'people' },
  ]);
}

function personTable({ records }: Edition): DataTable {
  const lines = records.people.map(({ id, name, role }): Line<'personFields'> => ({
    id,
    name,
    role_id: role.id,
    role_en: role.en,
  }));
  return tableOf('people', 'cakupan-orang.csv', ['id'], 'personFields', lines);
}

function statementTable(edition: Edition): DataTable {
  const said = (statement: Statement, locale: RequiredLocale) =>
    withoutMarks(fillSentences(edition, statement.wording[locale], edition.siteDate, locale));
  const free = carriable(edition.records.statements, (one) => askedPlace(edition, one));
  const lines = free.map((statement): Line<'statementFields'> => ({
    id: statement.id,
    kind: statement.kind,
    source: statement.source,
    person: statement.person,
    date: statement.date,
    regions: statement.regions.join(' '),
    references: statement.references.join(' '),
    wording_id: said(statement, 'id'),
    wording_en: said(statement, 'en'),
    unsaid_id: statement.unsaid.map(({ id }) => id).join('; '),
    unsaid_en: statement.unsaid.map(({ en }) => en).join('; '),
  }));
  return tableOf('statements', 'cakupan-pernyataan.csv', ['id'], 'statementFields', lines, [
    { field: 'source', to: 'sources' },
    { field: 'person', to: 'people' },
  ]);
}

/** The place of a number in a statement whose owners are still to be asked; null where there is none. */
function askedPlace({ ledger }: Edition, { references, wording }: Statement): string | null {
  const all = [...references, ...referencesInText(wording[firstLocale])];
  const entries = all
    .filter((one) => nameOf(one).kind === 'observation')
    .map((one) => ledger.get(one));
  return entries.find(({ source }) => isAsked(source))?.region.id ?? null;
}

function lawTable(edition: Edition): DataTable {
  const lines = listedLaws(edition).map(({ law, name, read, unread }): Line<'lawFields'> => ({
    id: law.id,
    name,
    kind: law.kind,
    number: `nomor:${law.number}`,
    year: law.year,
    title: law.title,
    from: law.from,
    to: law.to,
    articles_read: read.flatMap(({ articles }) => articles).join('; '),
    articles_unread: unread.join('; '),
    url: law.address,
  }));
  return tableOf('laws', 'cakupan-peraturan.csv', ['id'], 'lawFields', lines);
}
