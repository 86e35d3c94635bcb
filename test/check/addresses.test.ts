import { describe, expect, it } from 'vitest';
import { addressFault, domainOf } from '../../src/check/addresses/addresses.ts';
import { misleading } from '../../src/check/addresses/link-words.ts';
import fc, { tries } from '../support/chance.ts';

const known = ['bpjsketenagakerjaan.go.id', 'google.com', 'kemnaker.go.id'];

describe('an address', () => {
  it.each([
    ['javascript:alert(1)', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['ftp://example.org/', 'unsafe'],
    ['//evil.example', 'unsafe'],
    ['\\\\evil.example', 'unsafe'],
    ['/\\evil.example', 'unsafe'],
    [' //evil.example', 'unsafe'],
    ['https:/example.org', 'unsafe'],
    ['https://', 'unsafe'],
    ['https:///example.org', 'unsafe'],
    ['HTTP://example.org', 'insecure'],
    ['https://exa\tmple.org/', 'hidden'],
    ['https://example.org/%00', 'hidden'],
    ['https://example.org/%7F', 'hidden'],
    ['https://example.org/%C2%85', 'hidden'],
    ['https://example.org/%E2%80%AE', 'hidden'],
    ['https://example.org\\@evil.example', 'hidden'],
    ['https://a:b@example.org/', 'user'],
    ['https://a%40example.org/', 'user'],
    ['https://@example.org/', 'user'],
    ['https://[::1]/', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://a.xn--p1ai/', 'host'],
    ['https://ex%61mple.org/', 'host'],
    ['https://example.org:/', 'host'],
    ['https://example.org./', 'host'],
    ['https://a..b.org/', 'host'],
    ['https://-a.org/', 'host'],
    [`https://${'a.'.repeat(200)}org/`, 'host'],
    ['https://bpjs-ketenagakerjaan.go.id/', 'look-alike'],
    ['https://bpjsketenagakerjaan.co.id/', 'look-alike'],
    ['https://klaim-bpjsketenagakerjaan.com/', 'look-alike'],
    ['https://bpjsketenagakerjaan-go-id.evil.example/', 'look-alike'],
    ['https://google.com.evil.example/', 'look-alike'],
    ['https://kemnaker.g0.id/', 'look-alike'],
    ['mailto:', 'mail'],
    ['mailto:a', 'mail'],
    ['mailto:a@example.org%2Cb@example.org', 'mail'],
    ['mailto:a@example.org?cc=b@example.org', 'mail'],
    ['mailto:a@example.org?subject=x&%62cc=b@example.org', 'mail'],
    ['mailto:a@example.org?subject=x&attach=/etc/passwd', 'mail'],
    ['mailto:a@example.org?body=x%0Ay', 'hidden'],
    ['tel:', 'phone'],
    ['tel:*21%23', 'phone'],
    ['tel:175,1', 'phone'],
    ['tel:175;ext=1', 'phone'],
    ['tel:++62', 'phone'],
  ])('%j is refused: %s', (address, kind) => {
    expect(addressFault(address, known)?.kind).toBe(kind);
  });

  it.each([
    'https://example.org',
    'https://www.bpjsketenagakerjaan.go.id/kontak.html?a=b&c=%20#d',
    'https://BPJSketenagakerjaan.go.id/',
    'https://play.google.com/store/apps/details?id=com.bpjstku',
    'https://news.example/@redaksi/17',
    'https://siapkerja.kemnaker.go.id/',
    'https://kemenkeu.go.id/',
    'https://bpjs-kesehatan.go.id/',
    'mailto:redaksi+x@example.org?subject=Salah%20ketik',
    'tel:175',
    'tel:+62-21-5207797',
    '../../pages/about/id.mdx#siapa',
    '#siapa',
  ])('%j may be followed', (address) => {
    expect(addressFault(address, known)).toBeNull();
  });
});

it.each([
  ['sipp.bpjsketenagakerjaan.go.id', 'bpjsketenagakerjaan.go.id'],
  ['www.kompas.com', 'kompas.com'],
  ['tirto.id', 'tirto.id'],
  ['go.example.org', 'example.org'],
])('%s was registered as %s', (host, domain) => {
  expect(domainOf(host)).toBe(domain);
});

describe('words of a link', () => {
  it.each([
    ['https://bpjs.example/klaim', 'https://evil.example/', 'bpjs.example'],
    ['buka BPJS.go.id sekarang', 'https://evil.example/', 'bpjs.go.id'],
    ['(www.bpjs.example)', 'https://bpjs.example.evil.example/', 'www.bpjs.example'],
    ['bpjs.go.id', 'https://bpjs.go.id@evil.example/', 'bpjs.go.id'],
    ['sipp.bpjs.go.id', 'https://bpjs.go.id/', 'sipp.bpjs.go.id'],
    ['a@example.org', 'https://example.org/', 'a@example.org'],
    ['Telepon 175', 'tel:129', '175'],
    ['+62 21 5207797', 'tel:+62215207798', '+62 21 5207797'],
    ['021-5207797', 'https://example.org/', '021-5207797'],
  ])('%j, which lead to %s, name %s', (words, address, named) => {
    expect(misleading(words, address)).toBe(named);
  });

  it.each([
    ['redaksi', 'https://example.org/'],
    ['www.example.org', 'https://example.org/a'],
    ['example.org', 'https://www.example.org/a'],
    ['https://example.org/', 'https://example.org/lain'],
    ['A@example.org', 'mailto:a@example.org?subject=x'],
    ['Telepon 175 (24 jam)', 'tel:175'],
    ['021-5207797', 'tel:+62-21-5207797'],
    ['+62 (21) 5207797', 'tel:0215207797'],
    ['PP 44/2015, Pasal 16', 'https://pasal.id/'],
    ['S.Kom, M.Si. dan Tbk.', 'https://example.org/'],
    ['2025-03-17', 'https://example.org/'],
  ])('%j may lead to %s', (words, address) => {
    expect(misleading(words, address)).toBeNull();
  });
});

it('lets no web address through that a browser reads as another host', () => {
  const part = fc.constantFrom(
    'https:',
    '/',
    '//',
    '\\',
    '@',
    ':',
    '%40',
    'a.example',
    'b.org',
    '?',
    '#',
    '.',
    'x',
    '1',
    '[',
    ']',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const address = `https://${parts.join('')}`;
      fc.pre(addressFault(address, []) === null);
      const { host, username, password, port, protocol } = new URL(address);
      const written = /^https:\/\/([^/?#]+)/.exec(address)?.[1];
      expect([protocol, host, username, password, port]).toEqual(['https:', written, '', '', '']);
    }),
    { numRuns: tries(2000) },
  );
});
