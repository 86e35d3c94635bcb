import { pathWord, pathWords } from '../../i18n/addresses.ts';
import { readerTexts } from '../../i18n/reader/index.ts';
import { locales } from '../../schema/locales.ts';
import type { Addressed } from '../../schema/role.ts';

/** Why a word cannot be an identifier: Windows keeps it, or the site has a file or address of that name. */
export type Reservation = 'windows' | 'site';

/** Names of devices, which Windows gives to no file, whatever its ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Files and folders of the finished site beside those of records. */
const TOP = ['index', '404', '500', 'build', 'robots', 'sitemap', 'favicon', 'fonts', ...locales];
const FILES = new Set([
  ...TOP,
  ...['cakupan', 'cakupan-aturan', 'cakupan-indikator', 'cakupan-pembagi'],
  ...['cakupan-pembayaran', 'cakupan-wilayah', 'cakupan-sumber', 'cakupan-orang'],
  ...['cakupan-pernyataan', 'cakupan-peraturan', 'datapackage', 'citation'],
  ...['figures', 'indicators', 'releases'],
  ...locales.flatMap((locale) => [
    readerTexts(locale).omissions.path,
    ...(['laws', 'missing', 'requests', 'payments'] as const).map((page) => pathWord(page, locale)),
  ]),
]);

/** Years of a table that is too long for one file have files of their own, and places of a long year too. */
const YEAR_FILE = /^cakupan-[0-9]{4}(?:-[0-9]+)?$/;
const YEAR_OF_INDICATOR = /-[0-9]{4}(?:-[0-9]+)?$/;

/** Sections of the data page beside those of topics. */
const SECTIONS = new Set(['target', 'forecast', 'aturan', 'menulis', 'ambil', 'isi']);

/** Words at the start of the addresses that rules have beside the indicators. */
const RULES = new RegExp(`^(?:${locales.map((locale) => pathWord('rules', locale)).join('|')})-`);

const ADDRESSES: ReadonlySet<string> = new Set(pathWords);

/**
 * Why `id` cannot name a record or a folder of content whose name becomes a file or an address; null
 * where it can. The only place that says which words are taken.
 * @param of what it names: indicators and readers may be called like a kind of page
 */
export function reservationOf(id: string, of: Addressed): Reservation | null {
  if (DEVICES.test(id)) return 'windows';
  if (of === 'topic') return SECTIONS.has(id) ? 'site' : null;
  if (FILES.has(id) || YEAR_FILE.test(id)) return 'site';
  if (of === 'indicator' && (RULES.test(id) || YEAR_OF_INDICATOR.test(id))) return 'site';
  const isPathWord = of !== 'indicator' && of !== 'audience' && ADDRESSES.has(id);
  return isPathWord ? 'site' : null;
}

/** The same of a word at the top of an address: of a kind of page, or of a page that is written. */
export function topReservationOf(word: string): Reservation | null {
  if (DEVICES.test(word)) return 'windows';
  return TOP.includes(word) ? 'site' : null;
}
