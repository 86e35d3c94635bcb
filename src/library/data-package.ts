import { readerTexts } from '../i18n/reader/index.ts';
import type { Bilingual, Source } from '../schema/index.ts';
import { everyLocale } from '../schema/locales.ts';
import { dataVersion } from './citations.ts';
import type { DataTable } from './data-table.ts';
import { dataTables, filesOf, sumsOfTables, type TableSum } from './data-tables.ts';
import { withheldFrom } from './downloads.ts';
import { absoluteUrl } from './hrefs.ts';
import type { Edition } from './edition.ts';

/**
 * The descriptor of all tables after the Data Package standard, version 2. Its own words are English,
 * as the standard has it; the Indonesian ones stand beside them under `…@id`.
 */
export function dataPackage(edition: Edition) {
  const { site } = edition.records;
  const withheld = withheldSources(edition);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cakupan',
    ...titled(everyLocale((locale) => readerTexts(locale).dataFiles.package)),
    ...described(site.description),
    // Tables that are in no file, and where to get each whole.
    ...(withheld.length > 0 ? { withheld: withheld.map(takenFrom) } : {}),
    homepage: absoluteUrl(edition, { page: 'data' }, 'en'),
    version: dataVersion(edition),
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
    resources: dataTables(edition).map((table, _, all) =>
      resource(table, sumsOfTables(edition).get(table.name), all),
    ),
  };
}

function resource(table: DataTable, sum: TableSum | undefined, all: readonly DataTable[]) {
  const [first, ...further] = filesOf(table).map(({ path }) => path);
  return {
    name: table.name,
    path: further.length > 0 ? [first, ...further] : first,
    ...described(table.description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Of several files those of all, one after the other.
    bytes: sum?.bytes,
    hash: `sha256:${sum?.sha256 ?? ''}`,
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
        reference: {
          // A table that points to itself does not name itself.
          ...(to === table.name ? {} : { resource: to }),
          fields: all.find(({ name }) => name === to)?.key ?? [],
        },
      })),
      missingValues: [''],
    },
  };
}

/** Sources whose table is not ours to pass on. */
export function withheldSources(edition: Edition): Source[] {
  return withheldFrom(edition.records.regions.flatMap(({ id }) => edition.ledger.ofRegion(id)));
}

function takenFrom({ id, title, takeFrom }: Source) {
  return { source: id, title, ...(takeFrom ? described(takeFrom) : {}) };
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
