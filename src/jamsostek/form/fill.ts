import { withMarks } from '../../i18n/formats-numbers.ts';
import type { Locale } from '../../schema/index.ts';

/**
 * Puts the case of an address into the fields of a form, right or wrong, and shows those it asks for.
 * Only who opens such an address loads this.
 */
export function fillIn(form: HTMLElement & { ask(): void }, query: URLSearchParams): void {
  const locale = document.documentElement.lang as Locale;
  for (const box of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const { field = '', kind = '' } = box.dataset;
    const text = query.get(field) ?? '';
    const typed = typedFrom(kind, text, locale);
    for (const [index, control] of controlsOf(box).entries()) {
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        control.checked = typed.includes(control.value);
      else control.value = typed[index] ?? '';
    }
    // A list has no such entry: as far as the form goes, nothing was told.
    for (const control of controlsOf(box))
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0)
        control.selectedIndex = 0;
    form.ask();
    if (text && box.hidden) askFor(form, box);
  }
}

/** An address of before a question was added answers it by what it tells: the field that hangs on it. */
function askFor(form: HTMLElement & { ask(): void }, box: HTMLElement): void {
  const [name, values = ''] = box.dataset['if']?.split('=') ?? [];
  const asking = form.querySelector<HTMLElement>(`[data-field=${name}]:not([hidden])`);
  const [control] = asking ? controlsOf(asking) : [];
  if (!control || control.value || values.includes(' ')) return;
  control.value = values;
  form.ask();
}

function controlsOf(box: HTMLElement) {
  return [
    ...box.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input,select,textarea',
    ),
  ];
}

/**
 * What would be typed into the controls of a field, or chosen in them, for the text of an address.
 * @example typedFrom('rupiah', '3000000', 'id') // ['3.000.000']
 */
export function typedFrom(kind: unknown, text: string, locale: Locale): string[] {
  const grouped = (digits: string) =>
    digits.replace(/^(\d+)(?:\.(\d+))?$/, (_, whole: string, fraction = '') =>
      withMarks(whole, String(fraction), locale),
    );
  switch (kind) {
    case 'rupiah':
    case 'percent':
      return [grouped(text)];
    case 'amounts':
      return [text.split('_').map(grouped).join('\n')];
    case 'any':
      return text.split('_');
    case 'children': {
      const years = text.split(/[._]/);
      // A zero tells something only where there is nothing else.
      return years.map((one) => (one === '0' && /[1-9]/.test(text) ? '' : one));
    }
    default:
      return [text];
  }
}
