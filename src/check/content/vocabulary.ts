import type { LinkedKind } from '../../i18n/desk/check-records.ts';
import { subject } from '../../jamsostek/subject.ts';

/** What the value of an attribute must be. */
export type AttributeForm =
  | { is: 'observation' }
  | { is: 'rule' }
  | { is: 'record'; kind: LinkedKind }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'date' }
  | { is: 'text' };

/** What an author may write in one element. */
export interface Element {
  required: Record<string, AttributeForm>;
  optional?: Record<string, AttributeForm>;
  /** Optional attributes of which only one may stand. */
  exclusive?: readonly string[];
  /** Whether it stands on lines of its own and never inside a sentence. */
  block?: true;
  /** Whether it wraps text. */
  children: 'required' | 'refused';
}

const observation: AttributeForm = { is: 'observation' };
const rule: AttributeForm = { is: 'rule' };
const record = (kind: LinkedKind): AttributeForm => ({ is: 'record', kind });

/** The vocabulary of MDX: the only elements a page may hold. */
export const vocabulary: Record<string, Element> = {
  Stat: {
    required: { of: observation },
    optional: { minus: observation, over: observation },
    exclusive: ['minus', 'over'],
    children: 'refused',
  },
  Rule: { required: { of: rule }, optional: { on: { is: 'date' } }, children: 'refused' },
  While: { required: { rule }, children: 'required' },
  Else: { required: {}, optional: { rule }, children: 'required' },
  Said: { required: { of: record('statements') }, block: true, children: 'refused' },
  Figure: { required: { of: record('figures') }, block: true, children: 'refused' },
  Contributions: {
    required: { for: { is: 'choice', of: Object.keys(subject.tables) } },
    block: true,
    children: 'refused',
  },
  Term: { required: { of: record('glossary') }, children: 'refused' },
  Note: {
    required: { kind: { is: 'choice', of: ['info', 'warning', 'editor'] } },
    optional: { title: { is: 'text' } },
    block: true,
    children: 'required',
  },
  Channel: { required: { of: record('channels') }, block: true, children: 'refused' },
  Faq: { required: { of: record('faqs') }, block: true, children: 'refused' },
  Plain: { required: {}, children: 'required' },
};

/**
 * Elements that state something: both languages must hold the same ones between one heading and the
 * next. A `Term` only explains a word and may differ.
 */
export const stating: ReadonlySet<string> = new Set([
  'Stat',
  'Rule',
  'While',
  'Else',
  'Said',
  'Figure',
  'Contributions',
  'Faq',
  'Plain',
  'Channel',
]);
