import { hostOf, schemeOf } from './addresses.ts';

/**
 * The address that the words of a link name, where it is another than they lead to; null otherwise.
 * @example misleading('www.bpjs.example', 'https://evil.example/') // 'www.bpjs.example'
 */
export function misleading(words: string, address: string): string | null {
  const mail = /[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/i.exec(shortened(words))?.[0];
  if (mail !== undefined) return leadsToMail(mail, address) ? null : mail;
  for (const host of hostsIn(words)) {
    if (!leadsToHost(host, address)) return host;
  }
  return numbersIn(words).find((number) => !leadsToNumber(number, address)) ?? null;
}

/** Nobody writes longer words for a link, and a pattern should not have to read on and on. */
function shortened(words: string): string {
  return words.slice(0, MOST_WORDS);
}

const MOST_WORDS = 300;

/** Names of hosts among words: with a scheme, with `www.`, or ended as hosts of the country are. */
function hostsIn(words: string): string[] {
  return shortened(words)
    .split(/[\s<>()[\]"“”‘’,;]+/)
    .flatMap((word) => {
      const host = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#:.]|$)/i.exec(word)?.[1];
      if (host === undefined) return [];
      const isHost = /^(?:https?:\/\/|www\.)/i.test(word) || ENDINGS.test(host);
      return isHost ? [host.toLowerCase()] : [];
    });
}

const ENDINGS = /\.(?:id|com|org|net|int|info|gov|edu|co|io|app|asia|news|example)$/i;

function leadsToHost(named: string, address: string): boolean {
  const host = hostOf(address);
  const bare = named.replace(/^www\./, '');
  return host !== null && (host === named || host === bare || host.endsWith(`.${bare}`));
}

function leadsToMail(named: string, address: string): boolean {
  const receiver = /^mailto:([^?]*)/i.exec(address)?.[1] ?? '';
  return receiver.toLowerCase() === named.toLowerCase();
}

/** Runs of digits that may be a number to call. */
function numbersIn(words: string): string[] {
  return [...shortened(words).matchAll(/(?:\+\d{1,3}\s?\(?)?\d(?:[\d\s).-]*\d)?/g)]
    .map(([number]) => number)
    .filter((number) => number.replaceAll(/\D/g, '').length >= 3);
}

/** Where a link does not call, only what can be nothing but a telephone number is held to it. */
function leadsToNumber(named: string, address: string): boolean {
  if (schemeOf(address) === 'tel') return digitsOf(named) === digitsOf(address);
  return !/^[+0]/.test(named) || named.replaceAll(/\D/g, '').length < 7;
}

/** The digits of a number, the country's own code written as the 0 it stands for. */
function digitsOf(number: string): string {
  return number
    .replaceAll(/[^\d+]/g, '')
    .replace(/^\+62/, '0')
    .replace(/^\+/, '');
}
