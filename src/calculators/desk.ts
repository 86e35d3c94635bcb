import { caseFields, caseFromQuery, caseToQuery, type Calculator } from '../benefits/cases.ts';
import { levels, type Child } from '../benefits/scholarship.ts';
import { rulesFromSubset } from '../benefits/subset.ts';
import { formatNumber } from '../i18n/formats-numbers.ts';
import type { RuleRows } from '../benefits/types.ts';
import { givenOf, type Filled } from './given.ts';
import { readField } from './read-field.ts';
import { showResult } from './result.ts';
import type { Desk, OutcomeOf } from './types.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const desk = JSON.parse(document.querySelector('#aturan-hitung')?.textContent ?? '{}') as Desk;
const rules: RuleRows = rulesFromSubset(
  Object.fromEntries(Object.entries(desk.rules).map(([ref, [, , rows]]) => [ref, rows])),
);

/** The form of a calculator: filled in from an address, and answered. */
export function formOf(
  element: HTMLElement,
  calculator: Calculator,
  outcome: OutcomeOf<Calculator>,
) {
  const fields = Object.entries<unknown>(caseFields[calculator]).map(([key, kind]) => {
    const name = key.replace('?', '');
    return { name, kind, optional: key !== name, box: boxOf(name), control: controlOf(name) };
  });
  const status = element.querySelector<HTMLElement>('[role=status]');
  const lines = element.querySelector<HTMLElement>('.lines');
  const heading = element.querySelector<HTMLElement>('.answer h3');

  return { fill, answer };

  /** Puts the case of an address into the fields; says so and returns false if it holds none. */
  function fill(query: URLSearchParams): boolean {
    const reading = caseFromQuery(calculator, query);
    if (!reading.ok) {
      tell(desk.texts['badAddress'] ?? '', '');
      return false;
    }
    const values: Record<string, unknown> = reading.case;
    for (const { name, kind, control, box } of fields) {
      const value = values[name];
      if (kind === 'children') setChildren(box, (value ?? []) as Child[]);
      else if (control instanceof HTMLInputElement && kind === 'flag')
        control.checked = value === true;
      else if (control instanceof HTMLSelectElement && value === undefined)
        control.selectedIndex = 0;
      else if (control) control.value = written(kind, value);
    }
    return true;
  }

  /** Computes what the fields hold. @param finished whether faults are said, or only taken back */
  function answer(finished: boolean): void {
    const values: Record<string, unknown> = {};
    const filled: Filled[] = [];
    let faulty = false;
    for (const { name, kind, optional, box, control } of fields) {
      if (box?.hidden && optional) continue;
      const reading = read(kind, control, box, optional);
      if (!reading.ok) faulty = true;
      sayFault(name, reading.ok ? '' : (desk.texts[`fault.${reading.fault}`] ?? ''), finished);
      if (!reading.ok || reading.value === undefined) continue;
      values[name] = reading.value;
      if (box?.hidden) continue;
      const option =
        control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : undefined;
      filled.push({
        label: box?.dataset['label'] ?? '',
        kind,
        value: reading.value,
        ...(option === undefined ? {} : { option }),
      });
    }
    mark();
    if (faulty) {
      tell(desk.texts['incomplete'] ?? '', '');
      return;
    }
    // Every field of the calculator has been read in the type that its table names.
    const given = values as Parameters<typeof outcome>[1];
    const when = String(values['month'] ?? values['date']);
    const result = outcome(rules, given);
    const shown = showResult(desk, when, result, givenOf(desk, filled));
    const blamed = result.ok ? undefined : fieldToBlame(result);
    if (blamed && boxOf(blamed)) {
      sayFault(blamed, shown.status, finished);
      tell(desk.texts['incomplete'] ?? '', '');
    } else tell(shown.status, shown.html);
    if (!result.ok && result.reason === 'no-rule')
      (controlOf('month') ?? controlOf('date'))?.setAttribute('aria-invalid', 'true');
    const query = caseToQuery(calculator, given);
    share(`?case=${calculator}&${query.toString()}`);
  }

  function tell(text: string, html: string): void {
    if (status && status.textContent !== text) status.textContent = text;
    if (lines) lines.innerHTML = html;
    if (heading) heading.textContent = desk.texts['yours'] ?? '';
    const used = new Set(
      [...element.querySelectorAll('.lines .mark')].map((link) => link.getAttribute('href')),
    );
    for (const source of document.querySelectorAll('.refs > li'))
      source.classList.toggle('unused', !used.has(`#${source.id}`));
  }

  /** The calculator in use is the one that is printed. */
  function mark(): void {
    for (const other of document.querySelectorAll('case-form'))
      other.toggleAttribute('data-active', other === element);
  }

  function share(search: string): void {
    history.replaceState(null, '', `${search}#${calculator}`);
    const other = document.querySelector<HTMLAnchorElement>('a[rel=alternate]');
    if (other) other.search = search;
  }

  function sayFault(name: string, text: string, finished: boolean): void {
    const control = controlOf(name) ?? boxOf(name)?.querySelector('input');
    const fault = boxOf(name)?.querySelector('.fault');
    if (!fault || !control || (text && !finished && !fault.textContent)) return;
    fault.textContent = text;
    if (text) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  function boxOf(name: string): HTMLElement | null {
    return element.querySelector(`[data-field=${name}]`);
  }

  function controlOf(name: string): Control | null {
    return element.querySelector<Control>(`[data-name=${name}]`);
  }
}

/** The field that a refusal is about, where it is about one. */
function fieldToBlame(refusal: { reason: string; field?: string }): string | undefined {
  if (refusal.reason === 'contract') return 'contractMonths';
  return refusal.field?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function read(kind: unknown, control: Control | null, box: HTMLElement | null, optional: boolean) {
  if (kind === 'children') return readChildren(box);
  if (control instanceof HTMLInputElement && kind === 'flag')
    return { ok: true, value: control.checked } as const;
  const text = control?.value ?? '';
  // A date that is half filled in looks empty to a script.
  const half = control?.validity.badInput === true;
  if (optional && text.trim() === '' && !half) return { ok: true, value: undefined } as const;
  return readField(kind, text, desk.locale);
}

function readChildren(box: HTMLElement | null) {
  const children: Child[] = [];
  for (const group of box?.querySelectorAll('[data-child]') ?? []) {
    const child: Child = {};
    for (const level of levels) {
      const text = group.querySelector<HTMLInputElement>(`[data-level=${level}]`)?.value ?? '';
      if (text.trim() === '') continue;
      const reading = readField('whole', text, desk.locale);
      if (!reading.ok) return reading;
      child[level] = reading.value as number;
    }
    if (Object.values(child).some((years) => years > 0)) children.push(child);
  }
  return { ok: true, value: children.length > 0 ? children : undefined } as const;
}

function setChildren(box: HTMLElement | null, children: Child[]): void {
  box?.querySelectorAll('[data-child]').forEach((group, index) => {
    for (const level of levels) {
      const input = group.querySelector<HTMLInputElement>(`[data-level=${level}]`);
      if (input) input.value = String(children[index]?.[level] || '');
    }
  });
}

/** A value as it would be typed into its field. */
function written(kind: unknown, value: unknown): string {
  if (Array.isArray(value))
    return value.map((wage) => formatNumber(Number(wage), desk.locale)).join('\n');
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  return kind === 'whole' ? String(value) : formatNumber(value, desk.locale);
}
