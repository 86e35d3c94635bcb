import { createHash } from 'node:crypto';
import { archive } from '../charts/workbook.ts';
import { formatDate } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Locale } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { citationBib, citationCff } from './citations.ts';
import { dataPackageJson, withheldSources } from './data-package.ts';
import { dataTables, filesOf } from './data-tables.ts';
import { absoluteUrl } from './hrefs.ts';
import { onceFor, type Edition } from './edition.ts';

/** Name of the archive below `data/`. */
export const ARCHIVE = 'cakupan.zip';

/** Every table with what explains it, how to cite it, and the digest of each file, by path in the archive. */
function archiveFiles(edition: Edition): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  const texts: Record<string, string> = {
    ...Object.fromEntries(
      locales.map((locale) => [`README.${locale}.md`, readme(edition, locale)] as const),
    ),
    'datapackage.json': dataPackageJson(edition),
    'CITATION.cff': citationCff(edition),
    'cakupan.bib': citationBib(edition),
  };
  const files: Record<string, Uint8Array> = {};
  for (const [path, text] of Object.entries(texts)) files[path] = encoder.encode(text);
  // One text at a time: those of twenty years would fill a memory.
  for (const { path, text } of dataTables(edition).flatMap(filesOf))
    files[path] = encoder.encode(text());
  const sums = Object.entries(files).map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  );
  return { ...files, SHA256SUMS: encoder.encode(sums.join('')) };
}

/** The archive of everything: the same bytes for the same record and day. */
export const archiveBytes = onceFor((edition) => archive(archiveFiles(edition)));

/** What the archive is and holds, for whoever unpacks it far from the site. */
function readme(edition: Edition, locale: Locale): string {
  const { archive: t, dataFiles, data, sheets, site } = readerTexts(locale);
  const withheld = withheldSources(edition);
  const tables = dataTables(edition).flatMap((table) =>
    filesOf(table).map(({ path }) => `- \`${path}\`: ${table.description[locale]}`),
  );
  const others = Object.entries(t.files).map(([path, what]) => `- \`${path}\`: ${what}.`);
  const lines = [
    `# ${dataFiles.package}`,
    '',
    `${edition.records.site.description[locale]} ${site.notOfficial}`,
    '',
    `${t.asOf(formatDate(edition.siteDate, locale))} <${absoluteUrl(edition, { page: 'data' }, locale)}>`,
    '',
    `## ${t.contents}`,
    '',
    ...tables,
    ...others,
    '',
    `## ${t.reading}`,
    '',
    ...t.how.map((line) => `- ${line}`),
    ...(withheld.length === 0
      ? []
      : [
          '',
          `## ${t.withheld}`,
          '',
          data.withheld,
          '',
          ...withheld.map(({ title, takeFrom }) =>
            [`- ${title}.`, takeFrom?.[locale]].filter(Boolean).join(' '),
          ),
        ]),
    '',
    `## ${t.licence}`,
    '',
    sheets.own,
    '',
  ];
  return withoutMarks(lines.join('\n'));
}
