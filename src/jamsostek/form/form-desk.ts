/** Three calculators need it: here it costs less than in a file of its own. */
export { bracketOf } from '../brackets.ts';
import { isDay } from '../../rules/days.ts';
import { queryOf } from '../case-query.ts';
import { type Child, levels, studies } from '../levels.ts';
import { type Filled, givenOf } from './given.ts';
import { type FieldReading, WHEN, readField } from './read-field.ts';
import { assumption, showResult } from './result.ts';
import { whenOf, type CaseRules, type OutcomeOf, type CaseValues } from './form-types.ts';
import { formWords } from './words.ts';
import type { Locale } from '../../schema/index.ts';
import type * as refusal from './refusal.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field of a form, as its markup describes it. */
interface Asked {
  box: HTMLElement;
  name: string;
  kind: string;
  label: string;
  /** Whether there is no result before it is told. */
  needed: boolean;
  /** One control, or the many of a field that holds a list. */
  controls: Control[];
}

/** The form of a calculator. */
export interface CaseForm {
  /**
   * Computes what the fields hold. What is empty was not told: it is neither read nor scolded.
   * @param finished whether faults are said, or only taken back
   * @param since the day for which an opened address was computed, if it names one
   */
  answer(finished: boolean, since?: string | null): Promise<void>;
}

/** How many answers have been asked for. */
let turns = 0;

/** The form of an element, with the rules, the words and the reckoning of its calculator. */
export function formOf(
  element: HTMLElement,
  held: CaseRules,
  outcome: OutcomeOf<CaseValues>,
  refusals: () => Promise<typeof refusal>,
): CaseForm {
  const locale = document.documentElement.lang as Locale;
  const kept = document.querySelector<HTMLTemplateElement>('#kata')?.content;
  const { calculator = '' } = element.dataset;
  const fields = [...element.querySelectorAll<HTMLElement>('[data-field]')].map((box): Asked => ({
    box,
    name: box.dataset['field'] ?? '',
    kind: box.dataset['kind'] ?? '',
    label: box.dataset['label'] ?? '',
    needed: 'needed' in box.dataset,
    controls: [...box.querySelectorAll<Control>('input,select,textarea')],
  }));
  const words = formWords({
    ...held,
    locale,
    text: (name) => kept?.querySelector(`[title="${name}"]`)?.textContent ?? '',
    label: (ref) => titleOf(held.rules[ref]?.[0] ?? 0),
    field: (name) => ({
      label: fields.find((one) => one.name === name)?.label ?? name,
      id: `${calculator}-${name}`,
    }),
  });
  const { say } = words;
  return { answer };

  async function answer(finished: boolean, since?: string | null): Promise<void> {
    turns += 1;
    const turn = turns;
    const values = new Map<string, unknown>();
    const filled: Filled[] = [];
    const missing: string[] = [];
    const faults: [field: Asked, fault: string][] = [];
    for (const field of fields) {
      const { box, name, kind, label, needed, controls } = field;
      if (box.hidden) continue;
      const { fault, value } = read(field);
      if (fault) {
        faults.push([field, fault]);
        continue;
      }
      sayFault(field, '', finished);
      if (value !== undefined) {
        values.set(name, value);
        filled.push({ label, kind, value, option: choiceOf(kind, controls) });
      } else if (needed) missing.push(label);
    }
    // The calculator in use is the one that is printed.
    for (const form of document.querySelectorAll('case-form'))
      form.toggleAttribute('data-active', form === element);
    const given: CaseValues = Object.fromEntries(values);
    const asked = whenOf(given);
    address(values, asked);
    if (faults.length > 0) {
      const { faultMeant } = await refusals();
      // Whoever typed on meanwhile has other faults.
      if (turn !== turns) return;
      for (const [field, fault] of faults)
        sayFault(
          field,
          say(`fault.${faultMeant(field.controls[0]?.value ?? '', fault)}`),
          finished,
        );
      // While someone is still typing nothing is marked yet.
      const labels = faults.map(([{ label }]) => label).join(', ');
      tell(say(finished ? 'incomplete' : 'missing', { fields: labels }), '');
      return;
    }
    if (missing.length > 0) {
      tell(say('missing', { fields: missing.join(', ') }), '');
      return;
    }
    const result = outcome(words.rules, given);
    if (result.ok) {
      const when = result.when ?? asked;
      address(values, when);
      const { status, html } = showResult(words, when, result, givenOf(words, filled));
      // Whoever wrote the address wrote this too: nothing but a day gets into the page.
      const before =
        since && isDay(since) ? `<p>${say('computed', { date: words.when(since) })}</p>` : '';
      tell(status, before + html);
      return;
    }
    const { blame, refusalText } = await refusals();
    // Whoever typed on meanwhile has another answer.
    if (turn !== turns) return;
    const blamed = fields.find(({ name, box }) => name === blame(result) && !box.hidden);
    if (blamed && !values.has(blamed.name)) {
      tell(say('missing', { fields: blamed.label }), '');
      return;
    }
    const status = refusalText(words, result, asked);
    if (blamed) sayFault(blamed, status, finished);
    tell(blamed ? say('incomplete') : status, '');
    // No rule covers the day or month that was asked for.
    const day = fields.find(({ name }) => values.has(name) && WHEN.test(name));
    if (result.reason === 'no-rule') mark(day?.controls[0], true);
  }

  /** What was told stands behind the address, where no host sees it. */
  function address(values: Map<string, unknown>, when: string): void {
    const query = queryOf(values);
    if (values.size > 0 && assumption(words, when)) query.set('rules', held.date);
    const hash = `#${calculator}?${query.toString()}`.replace(/\?$/, '');
    history.replaceState(null, '', location.pathname + hash);
    for (const other of document.querySelectorAll<HTMLAnchorElement>('a[rel=alternate]'))
      other.hash = hash;
  }

  function tell(text: string, html: string): void {
    for (const [selector, key, content] of [
      ['[role=status]', 'textContent', text],
      ['.lines', 'innerHTML', html],
    ] as const) {
      const part = element.querySelector(`.answer ${selector}`);
      const next = document.createElement('p');
      next[key] = content;
      // What says the same again would be read out again, and take away a link while it is pressed.
      if (part && part[key] !== next[key]) part[key] = content;
    }
    const used = [...element.querySelectorAll<HTMLAnchorElement>('.answer .mark')];
    for (const source of document.querySelectorAll('.refs > li'))
      source.classList.toggle('unused', !used.some(({ hash }) => hash === `#${source.id}`));
  }

  function read({ kind, name, needed, controls }: Asked): FieldReading {
    const [first] = controls;
    if (kind === 'any') {
      const ticked = controls.filter((control) => isBox(control) && control.checked);
      return ticked.length > 0 ? { value: ticked.map(({ value }) => value) } : {};
    }
    if (kind === 'children') return readChildren(controls);
    const text = first?.value.trim() ?? '';
    // A date that is half filled in looks empty to a script.
    if (!text && !first?.validity.badInput) return {};
    if (kind === 'flag') return { value: text === '1' };
    const reading = readField(kind, text, locale);
    // A balance can be nought; nobody works, is insured or builds for nothing.
    const isSum = /^(?:rupiah|amounts)$/.test(kind) && needed && name !== 'balance';
    return isSum && isNought(reading.value) ? { fault: 'too-small' } : reading;
  }

  function readChildren(controls: Control[]): FieldReading {
    const children: Child[] = [];
    let told = false;
    for (const [index, control] of controls.entries()) {
      const text = control.value.trim();
      told ||= text !== '';
      const reading = readField('whole', text || '0', locale);
      if (reading.fault) return reading;
      const child = (children[Math.floor(index / levels.length)] ??= {});
      child[levels[index % levels.length] ?? 'degree'] = Number(reading.value);
    }
    // Who writes a zero tells that there is no child at school.
    const studying = children.filter(studies);
    return told ? { value: studying.length > 0 ? studying : children.slice(0, 1) } : {};
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

/** Whether an amount, or one of several, is zero. */
function isNought(value: unknown): boolean {
  return [value].flat().includes(0);
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox';
}

/** Name of what source `n` of the page states: it stands after the value, before a full stop. */
function titleOf(n: number): string {
  const title = document.querySelector(`#s${n}>b,#s${n}>.b`)?.textContent ?? '';
  return title.split(' · ').at(-1)?.replace(/\.$/, '') ?? '';
}
