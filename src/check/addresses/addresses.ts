import { nearestName } from '../../schema/spelling.ts';

/** What is wrong with an address, or with the words that lead there. */
export type AddressFault =
  /** A scheme that is none of ours, or another host without saying so. */
  | { kind: 'unsafe' }
  /** Plain `http`. */
  | { kind: 'insecure' }
  /** White space, controls or line breaks, bare or as an escape. */
  | { kind: 'hidden' }
  /** A name before the host, which browsers hide and readers take for the host. */
  | { kind: 'user' }
  | { kind: 'host'; reason: 'letters' | 'number' | 'port' | 'form'; host: string }
  /** A host that is nearly a known one. */
  | { kind: 'look-alike'; host: string; known: string }
  /** A message with more than its subject and text given, or with no single receiver. */
  | { kind: 'mail'; header: string | null }
  /** More than the digits of a telephone number: codes that phones run. */
  | { kind: 'phone' };

/**
 * What is wrong with an address that leads out of the site; null where a reader may follow it. Addresses
 * without a scheme are paths, and judged by who knows the pages.
 * @param known domains readers trust, such as those of the channels
 * @example addressFault('https://bpjs.example@evil.example/', [])?.kind // 'user'
 */
export function addressFault(address: string, known: readonly string[]): AddressFault | null {
  const scheme = schemeOf(address);
  if (scheme === 'http') return { kind: 'insecure' };
  if (scheme !== null && !['https', 'tel', 'mailto'].includes(scheme)) return { kind: 'unsafe' };
  if (/^\s*[/\\]{2}/.test(address)) return { kind: 'unsafe' };
  if (hidesControls(address)) return { kind: 'hidden' };
  if (scheme === 'tel') return /^tel:\+?\d[\d-]*$/i.test(address) ? null : { kind: 'phone' };
  if (scheme === 'mailto') return mailFault(address);
  return scheme === 'https' ? webFault(address, known) : null;
}

/** The scheme of an address in small letters; null for a path. */
export function schemeOf(address: string): string | null {
  return /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** White space and backslashes a browser takes away or turns, and escapes of what no reader can see. */
function hidesControls(address: string): boolean {
  return /[\s\\\p{Cc}\p{Cf}]|%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f]|e2%80%(?:8[b-f]|a[a-e]))/iu.test(
    address,
  );
}

function webFault(address: string, known: readonly string[]): AddressFault | null {
  // What stands between the two slashes and the next sign that ends a host.
  const authority = /^https:\/\/([^/?#]+)/i.exec(address)?.[1];
  if (authority === undefined) return { kind: 'unsafe' };
  if (/@|%40/.test(authority)) return { kind: 'user' };
  const [, host = '', port = ''] = /^(.*?)(:\d*)?$/s.exec(authority) ?? [];
  const fault = (reason: 'letters' | 'number' | 'port' | 'form') =>
    ({ kind: 'host', reason, host }) as const;
  if (host.length > MOST_OF_HOST) return fault('form');
  if (/[^\p{ASCII}]|%|(?:^|\.)xn--/iu.test(host)) return fault('letters');
  if (/^(?:\[|(?:0x[\da-f]+|\d+)(?:\.(?:0x[\da-f]+|\d+))*\.?$)/i.test(host)) return fault('number');
  if (port !== '') return fault('port');
  if (!/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(host)) return fault('form');
  const meant = lookAlike(host.toLowerCase(), known);
  return meant === null ? null : { kind: 'look-alike', host, known: meant };
}

/** The known domain a host that is none of it pretends to be: its name within another, or slips away. */
function lookAlike(host: string, known: readonly string[]): string | null {
  if (known.some((domain) => isWithin(host, domain))) return null;
  const dashed = `-${host.replaceAll('.', '-')}-`;
  const carried = known.find((domain) => {
    const [name = ''] = domain.split('.');
    const isTelling = name.length >= LONG_NAME;
    return isTelling ? host.includes(name) : dashed.includes(`-${domain.replaceAll('.', '-')}-`);
  });
  // A short name is a slip away from many that mean something else.
  const long = known.filter((domain) => domain.length >= LONG_DOMAIN);
  return carried ?? nearestName(domainOf(host), long);
}

const LONG_NAME = 8;
const LONG_DOMAIN = 12;
/** No host is longer. */
const MOST_OF_HOST = 253;

/** Whether `host` is `domain` or below it. */
function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The top-level domain of the country. */
const INDONESIA = 'id';

/**
 * The name a host was registered under.
 * @example domainOf('sipp.bpjsketenagakerjaan.go.id') // 'bpjsketenagakerjaan.go.id'
 */
export function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isShared = /^(?:go|co|or|ac|sch|web|my|net|mil|biz|desa|ponpes)$/.test(labels.at(-2) ?? '');
  return labels.slice(isShared && labels.at(-1) === INDONESIA ? -3 : -2).join('.');
}

/** The host of a web address as written, in small letters; null for any other address. */
export function hostOf(address: string): string | null {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

function mailFault(address: string): AddressFault | null {
  const [, receiver = '', query = ''] = /^mailto:([^?]*)\??(.*)$/is.exec(address) ?? [];
  if (!/^[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/i.test(receiver))
    return { kind: 'mail', header: null };
  for (const part of query === '' ? [] : query.split('&')) {
    const header = /^[^=]*/.exec(part)?.[0] ?? '';
    if (!/^(?:subject|body)$/i.test(header)) return { kind: 'mail', header };
  }
  return null;
}
