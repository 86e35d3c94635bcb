import type { Locale } from '../schema/index.ts';
import { withMarks } from '../i18n/formats-numbers.ts';

/**
 * Puts the case of an address into the fields of a form, right or wrong. Only who opens such an
 * address loads this.
 */
export function fillIn(form: HTMLElement, query: URLSearchParams): void {
  const locale = document.documentElement.lang as Locale;
  for (const box of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const { field = '', kind = '' } = box.dataset;
    const text = query.get(field) ?? '';
    const typed = typedFrom(kind, text, locale);
    const controls = box.querySelectorAll<
      HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
    >('input,select,textarea');
    for (const [index, control] of controls.entries()) {
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        control.checked = typed.includes(control.value);
      else control.value = typed[index] ?? '';
      if ('optional' in box.dataset && !text && control instanceof HTMLSelectElement)
        control.selectedIndex = 0;
    }
  }
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
    case 'children':
      return text.split(/[._]/).map((years) => (years === '0' ? '' : years));
    default:
      return [text];
  }
}
