import { referencesInText } from '../i18n/text.ts';
import type { Records } from '../schema/index.ts';
import { toldIn, type Role, type ToldValue } from '../schema/role.ts';
import { keysOfKind, toldInMatter } from '../schema/roles.ts';

/** Kinds of records that pages and texts name. */
export type NameKind =
  | 'observation'
  | 'rule'
  | 'source'
  | 'statement'
  | 'payment'
  | 'figure'
  | 'faq'
  | 'term'
  | 'person'
  | 'programme'
  | 'population'
  | 'indicator';

/** What stands in a page or a text for a record. */
export interface Name {
  kind: NameKind;
  /** Its identifier; of an observation or a rule its reference. */
  id: string;
}

/** Kinds of records that can be named, and what such a record is called then. */
export const nameKinds: Partial<Record<keyof Records, NameKind>> = {
  sources: 'source',
  statements: 'statement',
  payments: 'payment',
  figures: 'figure',
  faqs: 'faq',
  glossary: 'term',
  people: 'person',
  programs: 'programme',
  populations: 'population',
  indicators: 'indicator',
};

/** Kinds of records that stand on others. */
const standing = [
  'regions',
  'observations',
  'statements',
  'payments',
  'figures',
  'glossary',
] as const;
type Standing = (typeof standing)[number];

/** What a record stands on, besides what its texts name, by kind of record. */
export const linksOf = Object.fromEntries(
  standing.map((kind) => {
    const keys = keysOfKind(kind).filter(({ role }) => isStoodOn(role));
    return [
      kind,
      (record: object) => [...toldIn(keys, record).flatMap(namesOfLink), ...sourceOfFile(record)],
    ];
  }),
) as { [K in Standing]: (record: Records[K][number]) => Name[] };

/** The source of an observation, which its file is named after. */
function sourceOfFile(record: object): Name[] {
  const isObservation = 'indicator' in record && 'source' in record;
  return isObservation && typeof record.source === 'string' ? named('source', record.source) : [];
}

/** Whether a record cannot be without what its key names; its own name is no other's. */
function isStoodOn(role: Role): boolean {
  return role.is !== 'name' && !('isAside' in role && role.isAside);
}

/** What a key names that says so, its words apart. */
function namesOfLink({ role, value }: ToldValue): Name[] {
  if (typeof value !== 'string') return [];
  const linked = role.is === 'link' ? role.to : role.is === 'name' ? role.of : undefined;
  const kind =
    role.is === 'observation' || role.is === 'rule' ? role.is : linked && nameKinds[linked];
  return kind ? [{ kind, id: value }] : [];
}

/** Names of one kind; none for what is not given. */
export function named(kind: NameKind, ...ids: (string | null | undefined)[]): Name[] {
  return ids.flatMap((id) => (id === null || id === undefined ? [] : [{ kind, id }]));
}

/** How the `[[reference]]` of a payment begins. */
export const PAID = 'paid:';

/** The record that a `[[reference]]` stands for. */
export function nameOf(reference: string): Name {
  if (reference.startsWith(PAID)) return { kind: 'payment', id: reference.slice(PAID.length) };
  return { kind: reference.startsWith('rule:') ? 'rule' : 'observation', id: reference };
}

/** What the `[[…]]` of every text in `value`, however deep, name. */
export function namesInTexts(value: unknown): Name[] {
  if (typeof value === 'string') {
    return value.includes('[[') ? referencesInText(value).map(nameOf) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesInTexts);
}

/** What front matter names, and the way to the key that does. */
export function namesOfMatter(matter: object): { path: ToldValue['path']; name: Name }[] {
  return toldInMatter(matter).flatMap((told) =>
    [...namesOfLink(told), ...(told.role.is === 'text' ? namesInTexts(told.value) : [])].map(
      (name) => ({ path: told.path, name }),
    ),
  );
}
