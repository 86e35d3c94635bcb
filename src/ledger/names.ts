import { referencesInText } from '../i18n/text.ts';
import type { Records } from '../schema/index.ts';

/** Kinds of records that pages and texts name. */
export type NameKind =
  | 'observation'
  | 'rule'
  | 'source'
  | 'statement'
  | 'figure'
  | 'faq'
  | 'term'
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
  figures: 'figure',
  faqs: 'faq',
  glossary: 'term',
  programs: 'programme',
  populations: 'population',
  indicators: 'indicator',
};

/** What the front matter of a page names without `[[…]]`, by key. */
const namingKeys: Record<string, NameKind> = {
  lead: 'rule',
  discounted: 'rule',
  source: 'source',
  program: 'programme',
};

/** Kinds of records that stand on others. */
type Standing = 'regions' | 'observations' | 'statements' | 'figures' | 'glossary';

/** What a record stands on, besides what its texts name, by kind of record. */
export const linksOf: { [K in Standing]: (record: Records[K][number]) => Name[] } = {
  regions: ({ headline }) => named('observation', headline?.reference),
  observations: ({ source, indicator, population }) => [
    ...named('source', source),
    ...named('indicator', indicator),
    ...named('population', population),
  ],
  statements: ({ source }) => named('source', source),
  figures: ({ references, statement }) => [
    ...named('observation', ...references),
    ...named('statement', statement),
  ],
  glossary: ({ sources }) => named('source', ...sources),
};

/** Names of one kind; none for what is not given. */
export function named(kind: NameKind, ...ids: (string | null | undefined)[]): Name[] {
  return ids.flatMap((id) => (id === null || id === undefined ? [] : [{ kind, id }]));
}

/** The record that a `[[reference]]` stands for. */
export function nameOf(reference: string): Name {
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

/** What the value of a key of front matter names. */
export function namesOfMatter(key: string, value: unknown): Name[] {
  const kind = namingKeys[key];
  return kind && typeof value === 'string' ? [{ kind, id: value }] : namesInTexts(value);
}
