const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const ORIGIN = new RegExp(`^https?://(?:${LABEL}(?:\\.${LABEL})*|\\[::1\\])(?::\\d+)?$`);
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether `text` is where a site lives: `https`, a host and at most a port, as browsers write them.
 * Plain `http` will do on one's own machine only.
 * @example isOrigin('https://example.org') // true
 * @example isOrigin('https://example.org/') // false
 */
export function isOrigin(text: string): boolean {
  if (!ORIGIN.test(text) || !URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && (protocol === 'https:' || OWN_MACHINE.includes(hostname));
}

/**
 * Whether `text` is a time zone by its name in the tz database.
 * @example isZone('Asia/Makassar') // true
 */
export function isZone(text: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(text) || text === 'UTC';
}

/**
 * Whether `text` is the folder a site lives in: plain names between slashes. Two slashes in a row
 * would name another host.
 * @example isBasePath('/cakupan/') // true
 */
export function isBasePath(text: string): boolean {
  return /^\/(?:[\w~-][\w.~-]*\/)*$/.test(text);
}
