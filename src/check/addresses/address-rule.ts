import type { Place } from '../../mdx/types.ts';
import { publicUrl } from '../../schema/common.ts';
import { locales } from '../../schema/locales.ts';
import { addressFault, domainOf, hostOf, type AddressFault } from './addresses.ts';
import { characterFaults } from '../characters/characters.ts';
import type { Page } from '../reading/content.ts';
import type { Data } from '../reading/data.ts';
import type { JsonPath } from '../reading/json-places.ts';
import { misleading } from './link-words.ts';
import type { Report } from '../reports/problem.ts';
import { valueAt } from '../reading/schema-faults.ts';

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
  const judge = (file: string, { address, words }: Address, place: () => Place) => {
    tellAddress({ address, words, file, place }, trusted, report);
  };
  for (const { path: file, value, placeOf } of data.json) {
    // Where the site itself lives is judged by its schema: that may be one's own machine.
    if (file === 'data/site.json') continue;
    for (const one of addressesIn(value)) judge(file, one, () => placeOf(one.path));
  }
  for (const { file, matter, matterPlace } of pages) {
    for (const one of addressesIn(matter)) judge(file, one, () => matterPlace(...one.path));
  }
}

interface Address {
  path: JsonPath;
  address: string;
  words: readonly string[];
}

function addressesIn(value: unknown, path: JsonPath = []): Address[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = () => [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') return addressesIn(inner, here());
    // What does not fit its schema has been told of.
    if (!ADDRESS.test(inner) || (key === 'url' && !publicUrl.safeParse(inner).success)) return [];
    return [{ path: here(), address: inner, words: key === 'url' ? wordsOf(value) : [] }];
  });
}

const ADDRESS = /^\s*(?:(?:https?|mailto|tel|javascript|data|vbscript|file|ftp):\S|[/\\]{2})/i;

/** What a record with an address prints as the words of its link. */
function wordsOf(record: object): string[] {
  const texts = ['label', 'action'].flatMap((key) =>
    locales.map((language) => valueAt(record, [key, language])),
  );
  return texts.filter((text) => typeof text === 'string');
}
