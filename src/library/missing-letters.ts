import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Gap } from '../ledger/gaps.ts';
import type { Indicator, Locale, Region } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { channelUrl } from './hrefs.ts';
import { listedLaws } from './laws.ts';

/** Who holds a number: who insures, or who surveys. */
type Office = 'members' | 'labour';
const OFFICES = ['members', 'labour'] as const;

/** The topic of the numbers that surveys give. */
const SURVEYED = 'labour';

/** The law on public information; a letter names it where it is in the register. */
const LAW = 'uu-14-2008';

/** A letter that asks an office for what is missing. */
export interface Letter {
  /** Of its element, for links. */
  id: string;
  office: string;
  text: string;
  /** Opens the e-mail program of the reader, without an address: none is invented. */
  mail: string;
  whatsapp: string;
  /** The page of the office for requests, where the record holds one. */
  page: string | undefined;
}

/** The letters that ask for the gaps of a place, one an office; what is only without a copy asks nobody. */
export function lettersFor(
  edition: Edition,
  region: Region,
  gaps: readonly Gap[],
  locale: Locale,
): Letter[] {
  const asked = gaps.filter((gap): gap is Gap & { indicator: Indicator } => gap.indicator !== null);
  const t = readerTexts(locale).missingLetter;
  return OFFICES.flatMap((office) => {
    const own = asked.filter(({ indicator }) => officeOf(indicator) === office);
    if (own.length === 0) return [];
    const lines = own.map(({ kind, indicator, period }) => {
      const what = indicator.name[locale];
      const when = period === null ? '' : formatPeriod(period, locale);
      return kind === 'old'
        ? t.old(what, when)
        : kind === 'contested'
          ? t.contested(what, when)
          : t.missing(what);
    });
    return [letter(edition, region, office, lines, locale)];
  });
}

/** The letters that ask for everything of the places of a province of which there is no number, one an office. */
export function lettersForEmpty(
  edition: Edition,
  province: Region,
  places: readonly Region[],
  asked: readonly Indicator[],
  locale: Locale,
): Letter[] {
  const t = readerTexts(locale).missingLetter;
  const names = places.map(({ name }) => name[locale]).join(', ');
  return OFFICES.flatMap((office) => {
    const own = asked.filter((indicator) => officeOf(indicator) === office);
    if (own.length === 0) return [];
    const lines = own.map(({ name }) => t.missing(name[locale]));
    return [
      letter(edition, province, office, [t.places(names), ...lines], locale, `kosong-${office}`),
    ];
  });
}

function letter(
  edition: Edition,
  region: Region,
  office: Office,
  lines: readonly string[],
  locale: Locale,
  part: string = office,
): Letter {
  const t = readerTexts(locale).missingLetter;
  const name = readerTexts(locale).missing.office[office];
  const law = listedLaws(edition).find((one) => one.law.id === LAW);
  const place = region.name[locale];
  const text = [
    t.greeting(name),
    t.opening(place, law?.name ?? null),
    lines.map((line) => `- ${line}`).join('\n'),
    `${t.detail} ${t.closing}`,
    t.signature,
  ].join('\n\n');
  const [subject, body] = [t.subject(place), text].map(encodeURIComponent);
  return {
    id: `surat-${region.id}-${part}`,
    office: name,
    text,
    mail: `mailto:?subject=${subject ?? ''}&body=${body ?? ''}`,
    whatsapp: `https://wa.me/?text=${body ?? ''}`,
    page: channelUrl(edition, `requests-${office}`),
  };
}

function officeOf({ topic }: Indicator): Office {
  return topic === SURVEYED ? 'labour' : 'members';
}
