import { formatPeriod } from '../i18n/formats.ts';
import type { Locale } from '../schema/index.ts';
import { labelOf } from './answers.ts';
import { contentPages, routeOf } from './content.ts';
import { href } from './hrefs.ts';
import { placeHref } from './places.ts';
import { fill, printEntry } from './print.ts';
import type { Edition } from './edition.ts';

/** Something that changed after it was published. */
export interface Correction {
  date: string;
  /** Whether words of a release were mended, or a number was replaced; by its reference. */
  of: 'release' | { reference: string };
  /** What was replaced, in words. */
  what: string;
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
      of: 'release' as const,
      what: '',
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
        of: { reference: entry.ref },
        what: labelOf(entry, locale),
        date: supersedes.date,
        text: `${labelOf(entry, locale)}, ${formatPeriod(period, locale)}: ${values.join(' → ')}. ${supersedes.reason[locale]}`,
        page: {
          text: entry.region.name[locale],
          href: placeHref(edition, entry.region, locale),
        },
      },
    ];
  });
  return [...ofReleases, ...ofNumbers].toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
