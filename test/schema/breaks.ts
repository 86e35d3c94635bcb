import type { Role } from '../../src/schema/role.ts';

/** A value that a key must not hold, and why. */
export interface Break {
  name: string;
  value: unknown;
}

/** A value of another type than any key has. */
const ODD = { odd: 1 };

const both = (id: string, en: string) => ({ id, en });
const SENTENCE = 'Enam kata yang sama di sini';

/** What no key of data with a role may hold, whatever its form. */
export function breaksInData({ role, value }: { role: Role; value: unknown }): Break[] {
  const odd = { name: 'another type', value: role.is === 'group' ? true : ODD };
  switch (role.is) {
    case 'text':
      return [odd, ...inText(role, value), { name: 'no English', value: { id: 'Satu' } }];
    case 'original':
      return [odd, ...inOriginal];
    case 'path':
      return [odd, { name: 'no word', value: 'Dua Kata' }, { name: 'taken', value: 'fonts' }];
    case 'id':
      return [odd, { name: 'no identifier', value: 'No Name' }, ...reserved(role)];
    case 'name':
      return [odd, { name: 'another name', value: 'somewhere-else' }, ...reserved(role)];
    case 'observation':
      return [odd, { name: 'unknown', value: 'makassar/coverage/1999@release' }, noReference];
    case 'rule':
      return [odd, { name: 'unknown', value: 'rule:bpu/none' }, noReference];
    case 'link':
      return [
        odd,
        { name: 'unknown', value: 'nobody' },
        { name: 'no identifier', value: 'No Name' },
      ];
    case 'day':
      return [odd, { name: 'no day', value: '2026-02-30' }];
    case 'address':
      return [
        odd,
        { name: 'insecure', value: 'http://example.org/' },
        { name: 'a user', value: 'https://bpjs@example.org/' },
        { name: 'a script', value: 'javascript:alert(1)' },
      ];
    case 'same':
    case 'machine':
    case 'group':
      return [odd];
  }
}

const noReference = { name: 'no reference', value: 'No Reference' };
const inOriginal = [
  { name: 'a foreign letter', value: 'Mак' },
  { name: 'an address of a user', value: 'https://bpjs@example.org/' },
];

function reserved(role: Role): Break[] {
  return 'addressed' in role ? [{ name: 'a reserved name', value: 'con' }] : [];
}

function inText({ isName = false }: Role & { is: 'text' }, value: unknown): Break[] {
  if (typeof value === 'string') return [];
  return [
    { name: 'the same in both', value: both(SENTENCE, SENTENCE) },
    { name: 'an unknown number', value: both('[[x/coverage/2024@y]]', '[[x/coverage/2024@y]]') },
    { name: 'a number in one', value: both('Satu', '[[makassar/coverage/2024@release]]') },
    { name: 'a foreign letter', value: both('Satu', 'Mак') },
    { name: 'an address of a user', value: both('Satu', 'https://bpjs@example.org/') },
    ...(isName ? [] : [{ name: 'a bare number', value: both('Ada 4.711 orang', '4,711 people') }]),
  ];
}

/** What no key of front matter with a role may hold, in both languages alike. */
export function breaksInMatter({ role }: { role: Role }): Break[] {
  if (role.is !== 'text') return breaksInData({ role, value: '' });
  return [
    { name: 'another type', value: ODD },
    ...inOriginal,
    { name: 'a bare number', value: 'Ada 4.711 orang' },
    { name: 'an unknown number', value: '[[x/coverage/2024@y]]' },
    { name: 'the same in both', value: SENTENCE },
  ];
}

/** What no key of front matter with a role may hold in one language alone, though it is sound itself. */
export function breaksInOne(role: Role): Break[] {
  const other: Partial<Record<Role['is'], string>> = {
    same: 'lain',
    day: '2026-11-20',
    rule: 'rule:bpu/jkk-rate',
    text: '[[indonesia/coverage/2024@release]]',
  };
  const linked: Record<string, string> = { regions: 'indonesia', sources: 'law' };
  const value = role.is === 'link' ? linked[role.to] : other[role.is];
  return value === undefined ? [] : [{ name: 'another in English', value }];
}
