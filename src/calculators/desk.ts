/** Three calculators need it: here it costs less than in a file of its own. */
export { bracketOf } from '../benefits/brackets.ts';
import { queryOf } from '../benefits/case-query.ts';
import type { Calculator } from '../benefits/cases.ts';
import { levels, type Child } from '../benefits/levels.ts';
import type { Locale } from '../schema/index.ts';
import { givenOf, type Filled } from './given.ts';
import { readField, WHEN, type FieldReading } from './read-field.ts';
import type * as refusal from './refusal.ts';
import { showResult } from './result.ts';
import type { CaseRules, OutcomeOf } from './types.ts';
import { wordsOf } from './words.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field of a form, as its markup describes it. */
interface Asked {
  box: HTMLElement;
  name: string;
  kind: string;
  optional: boolean;
  /** One control, or the many of a field that holds a list. */
  controls: Control[];
}

/** The form of a calculator. */
export interface Form {
  /** Computes what the fields hold. @param finished whether faults are said, or only taken back */
  answer(finished: boolean): Promise<void>;
}

/** How many answers have been asked for. */
let turns = 0;

/** The form of an element, with the rules, the words and the reckoning of its calculator. */
export function formOf(
  element: HTMLElement,
  held: CaseRules,
  outcome: OutcomeOf<Calculator>,
  refusals: () => Promise<typeof refusal>,
): Form {
  const locale = document.documentElement.lang as Locale;
  const kept = document.querySelector<HTMLTemplateElement>('#kata')?.content;
  const words = wordsOf({
    ...held,
    locale,
    text: (name) => kept?.querySelector(`[title="${name}"]`)?.textContent ?? '',
    label: (ref) => titleOf(held.rules[ref]?.[0] ?? 0),
  });
  const { say } = words;
  const fields = [...element.querySelectorAll<HTMLElement>('[data-field]')].map((box): Asked => ({
    box,
    name: box.dataset['field'] ?? '',
    kind: box.dataset['kind'] ?? '',
    optional: 'optional' in box.dataset,
    controls: [...box.querySelectorAll<Control>('input,select,textarea')],
  }));
  return { answer };

  async function answer(finished: boolean): Promise<void> {
    turns += 1;
    const turn = turns;
    const values = new Map<string, unknown>();
    const filled: Filled[] = [];
    let sound = true;
    for (const field of fields) {
      const { box, name, kind, controls } = field;
      if (box.hidden && field.optional) continue;
      const { fault, value } = read(field);
      sayFault(field, fault ? say(`fault.${fault}`) : '', finished);
      if (fault) sound = false;
      else if (value !== undefined) {
        values.set(name, value);
        const label = box.dataset['label'] ?? '';
        if (!box.hidden) filled.push({ label, kind, value, option: choiceOf(kind, controls) });
      }
    }
    // The calculator in use is the one that is printed.
    for (const form of document.querySelectorAll('case-form'))
      form.toggleAttribute('data-active', form === element);
    if (!sound) {
      tell(say('incomplete'), '');
      return;
    }
    // Every field has been read in the type that the table of the calculator names.
    const given = Object.fromEntries(values) as Parameters<typeof outcome>[1];
    const result = outcome(words.rules, given);
    const when = String(values.get('month') ?? values.get('date'));
    const { calculator = '' } = element.dataset;
    const search = `?case=${calculator}&${queryOf(values).toString()}`;
    history.replaceState(null, '', `${search}#${calculator}`);
    const other = document.querySelector<HTMLAnchorElement>('a[rel=alternate]');
    if (other) other.search = search;
    if (result.ok) {
      const { status, html } = showResult(words, when, result, givenOf(words, filled));
      tell(status, html);
      return;
    }
    const { blame, refusalText } = await refusals();
    // Whoever typed on meanwhile has another answer.
    if (turn !== turns) return;
    const status = refusalText(words, result, when);
    const blamed = fields.find(({ name }) => name === blame(result));
    if (blamed) sayFault(blamed, status, finished);
    tell(blamed ? say('incomplete') : status, '');
    // No rule covers the day or month that was asked for.
    const day = fields.find(({ name }) => values.has(name) && WHEN.test(name));
    if (result.reason === 'no-rule') mark(day?.controls[0], true);
  }

  function tell(text: string, html: string): void {
    for (const [selector, key, content] of [
      ['.answer h3', 'textContent', say('yours')],
      ['[role=status]', 'textContent', text],
      ['.lines', 'innerHTML', html],
    ] as const) {
      const part = element.querySelector(selector);
      // What says the same again would be read out again.
      if (part && part[key] !== content) part[key] = content;
    }
    const used = [...element.querySelectorAll<HTMLAnchorElement>('.lines .mark')];
    for (const source of document.querySelectorAll('.refs > li'))
      source.classList.toggle('unused', !used.some(({ hash }) => hash === `#${source.id}`));
  }

  function read({ kind, optional, controls }: Asked): FieldReading {
    const [first] = controls;
    const ticked = controls.filter((control) => isBox(control) && control.checked);
    if (kind === 'flag') return { value: ticked.length > 0 || (optional ? undefined : false) };
    if (kind === 'any') return ticked.length > 0 ? { value: ticked.map(({ value }) => value) } : {};
    if (kind === 'children') return readChildren(controls);
    const text = first?.value.trim() ?? '';
    // A date that is half filled in looks empty to a script.
    if (optional && !text && !first?.validity.badInput) return {};
    return readField(kind, text, locale);
  }

  function readChildren(controls: Control[]): FieldReading {
    const children: Child[] = [];
    for (const [index, { value }] of controls.entries()) {
      const reading = readField('whole', value.trim() || '0', locale);
      if (reading.fault) return reading;
      const child = (children[Math.floor(index / levels.length)] ??= {});
      child[levels[index % levels.length] ?? 'degree'] = Number(reading.value);
    }
    const studying = children.filter((child) => Object.values(child).some(Boolean));
    return studying.length > 0 ? { value: studying } : {};
  }
}

/** Says what is wrong with a field. @param finished whether it is said, or only taken back */
function sayFault({ box, controls }: Asked, text: string, finished: boolean): void {
  const fault = box.querySelector('.fault');
  if (!fault || (text && !finished && !fault.textContent)) return;
  fault.textContent = text;
  mark(controls[0], Boolean(text));
}

function mark(control: Control | undefined, wrong: boolean): void {
  if (control) control.ariaInvalid = wrong ? 'true' : null;
}

/** What was chosen, in the words of the form. */
function choiceOf(kind: string, controls: Control[]): string {
  const chosen = controls.flatMap((control): Element[] => {
    if ('selectedOptions' in control) return [...control.selectedOptions];
    return kind === 'any' && isBox(control) && control.checked ? [...(control.labels ?? [])] : [];
  });
  return chosen.map(({ textContent }) => textContent.trim()).join(', ');
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox';
}

/** Name of what source `n` of the page states: it stands after the value, before a full stop. */
function titleOf(n: number): string {
  const title = document.querySelector(`#s${n} b`)?.textContent ?? '';
  return title.split(' · ').at(-1)?.replace(/\.$/, '') ?? '';
}
