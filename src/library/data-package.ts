import { readerTexts } from '../i18n/reader/index.ts';
import type { Bilingual } from '../schema/index.ts';
import { everyLocale } from '../schema/locales.ts';
import { dataTables, filesOf, type DataTable } from './data-tables.ts';
import { absoluteUrl } from './hrefs.ts';
import type { Edition } from './edition.ts';

/**
 * The descriptor of all tables after the Data Package standard, version 2. Its own words are English,
 * as the standard has it; the Indonesian ones stand beside them under `…@id`.
 */
export function dataPackage(edition: Edition) {
  const { site } = edition.records;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cakupan',
    ...titled(everyLocale((locale) => readerTexts(locale).dataFiles.package)),
    ...described(site.description),
    homepage: absoluteUrl(edition, { page: 'data' }, 'en'),
    // The day the site was made for: the same data for the same day is the same version.
    version: edition.siteDate.replace(/-0?/g, '.'),
    languages: ['en', 'id'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: site.publisher.en, email: site.email, roles: ['creator', 'contact'] }],
    sources: edition.records.sources.map(({ title, url }) => ({
      title,
      ...(url ? { path: url } : {}),
    })),
    resources: dataTables(edition).map(resource),
  };
}

function resource(table: DataTable, _: number, all: readonly DataTable[]) {
  return {
    name: table.name,
    path: pathOf(table),
    ...described(table.description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: table.fields.map(({ name, type, description }) => ({
        name,
        type,
        ...described(description),
        ...(table.key.includes(name) ? { constraints: { required: true } } : {}),
      })),
      primaryKey: table.key,
      foreignKeys: table.links.map(({ field, to }) => ({
        fields: [field],
        reference: { resource: to, fields: all.find(({ name }) => name === to)?.key ?? [] },
      })),
      missingValues: [''],
    },
  };
}

/** The file of a table, or all of them where it has more than one. */
function pathOf(table: DataTable): string | string[] {
  const [first = table.file, ...more] = filesOf(table);
  return more.length > 0 ? [first, ...more] : first;
}

function titled({ id, en }: Bilingual) {
  return { title: en, 'title@id': id };
}

function described({ id, en }: Bilingual) {
  return { description: en, 'description@id': id };
}

/** The descriptor as it is published. */
export function dataPackageJson(edition: Edition): string {
  return `${JSON.stringify(dataPackage(edition), null, 2)}\n`;
}
