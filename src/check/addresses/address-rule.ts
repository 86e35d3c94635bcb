import type { Place } from '../../mdx/mdx-types.ts';
import { publicUrl } from '../../schema/common.ts';
import type { ToldValue } from '../../schema/role.ts';
import { addressFault, domainOf, hostOf, type AddressFault } from './addresses.ts';
import { characterFaults } from '../characters/characters.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data } from '../reading/data-folder.ts';
import type { JsonPath } from '../reading/json-places.ts';
import { toldInFile, toldInPage } from '../reading/told.ts';
import { misleading } from './link-words.ts';
import type { Report } from '../reports/problem.ts';

/** The domains of the channels: what readers trust, and others may want to pass for. */
export function trustedDomains({ records }: Data): string[] {
  const hosts = records.channels.flatMap(({ record }) => hostOf(record.url) ?? []);
  return [...new Set(hosts.map(domainOf))];
}

/** An address, the words that lead there, and where they stand. */
interface Link {
  address: string;
  words: readonly string[];
  file: string;
  place: () => Place;
}

/** Tells of what is wrong with an address or the words that lead there; whether anything is. */
export function tellAddress(link: Link, trusted: readonly string[], report: Report): boolean {
  const { address, words } = link;
  // A character that may not be there is told of as such, and once.
  if (characterFaults(address).length > 0) return true;
  const fault = addressFault(address, trusted);
  if (fault) {
    tellFault(fault, link, report);
    return true;
  }
  const named = words.map((one) => misleading(one, address)).find((one) => one !== null);
  if (named === undefined) return false;
  report('misleading-link', link.file, link.place(), { named, address });
  return true;
}

function tellFault(fault: AddressFault, { address, file, place }: Link, report: Report): void {
  const args = { address: address.replaceAll(/[\t\n\r]/g, encodeURIComponent) };
  switch (fault.kind) {
    case 'unsafe':
      report('unsafe-url', file, place(), args);
      break;
    case 'insecure':
      report('insecure-link', file, place(), args);
      break;
    case 'hidden':
      report('hidden-in-address', file, place(), args);
      break;
    case 'user':
      report('user-in-address', file, place(), args);
      break;
    case 'host':
      report('unknown-host', file, place(), { host: fault.host, reason: fault.reason });
      break;
    case 'look-alike':
      report('host-look-alike', file, place(), { host: fault.host, known: fault.known });
      break;
    case 'mail':
      report('mail-address', file, place(), { ...args, header: fault.header });
      break;
    case 'phone':
      report('phone-address', file, place(), args);
      break;
  }
}

/** Every text of `data/` and of front matter that is an address as a whole. */
export function checkAddresses(data: Data, pages: readonly Page[], report: Report): void {
  const trusted = trustedDomains(data);
  for (const file of data.json) {
    for (const { path, ...link } of addressesIn(toldInFile(file))) {
      tellAddress({ ...link, file: file.path, place: () => file.placeOf(path) }, trusted, report);
    }
  }
  for (const page of pages) {
    for (const { path, ...link } of addressesIn(toldInPage(page))) {
      const place = () => page.matterPlace(...path);
      tellAddress({ ...link, file: page.file, place }, trusted, report);
    }
  }
}

interface Address {
  path: JsonPath;
  address: string;
  words: readonly string[];
}

/** Ways out of the site, and words for readers that are one; what machines read is judged by its schema. */
function addressesIn(told: readonly ToldValue[]): Address[] {
  const words = told.filter(({ role }) => role.is === 'text' && role.isLink);
  return told.flatMap(({ path, value, role }) => {
    if (role.is === 'address') {
      // What does not fit its schema has been told of.
      const fits = publicUrl.safeParse(value);
      return fits.success ? [{ path, address: fits.data, words: wordsFor(path, words) }] : [];
    }
    if (role.is !== 'text' && role.is !== 'original') return [];
    return stringsIn(value, path).filter(({ address }) => ADDRESS.test(address));
  });
}

/** A text, or the same in each language. */
function stringsIn(value: unknown, path: JsonPath): Address[] {
  if (typeof value === 'string') return [{ path, address: value, words: [] }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}

const ADDRESS = /^\s*(?:(?:https?|mailto|tel|javascript|data|vbscript|file|ftp):\S|[/\\]{2})/i;

/** What is printed as the words of a link: the texts beside its address. */
function wordsFor(address: JsonPath, words: readonly ToldValue[]): string[] {
  const recordOf = (path: JsonPath) => path.slice(0, -1).join('.');
  return words
    .filter(({ path }) => recordOf(path) === recordOf(address))
    .flatMap(({ value, path }) => stringsIn(value, path).map((one) => one.address));
}
