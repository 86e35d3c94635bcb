import { formatPeriod } from '../i18n/formats.ts';
import type { Locale } from '../schema/index.ts';
import { labelOf } from './answers.ts';
import { contentPages, routeOf } from './content.ts';
import { href } from './hrefs.ts';
import { fill, printEntry } from './print.ts';
import type { Edition } from './edition.ts';

/** Something that changed after it was published. */
export interface Correction {
  date: string;
  /** The page it is about. */
  page: { text: string; href: string };
  text: string;
}

/** Every correction of a release and every replaced number, newest first. */
export async function allCorrections(edition: Edition, locale: Locale): Promise<Correction[]> {
  const releases = (await contentPages(edition, 'press')).filter(
    (release) => release.locale === locale,
  );
  const ofReleases = releases.flatMap(({ name, entry: { data } }) =>
    data.corrections.map(({ date, text }) => ({
      date,
      text,
      page: {
        text: fill(edition, data.title, data.date, locale),
        href: href(edition, routeOf(edition, 'press', name, locale), locale),
      },
    })),
  );
  const ofNumbers = edition.ledger.revisions().flatMap(({ entry, replaced }) => {
    const { supersedes, period } = entry.observation;
    if (!supersedes) return [];
    const values = [replaced, entry].map((one) => printEntry(one, locale));
    return [
      {
        date: supersedes.date,
        text: `${labelOf(entry, locale)}, ${formatPeriod(period, locale)}: ${values.join(' → ')}. ${supersedes.reason[locale]}`,
        page: {
          text: entry.region.name[locale],
          href: href(edition, { page: 'coverage', item: entry.region.id }, locale),
        },
      },
    ];
  });
  return [...ofReleases, ...ofNumbers].toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
