/** Makes what does not show visible in a table of cases: `~` is a no-break space. */
export function shown(text: string): string {
  return text.replaceAll('\u00A0', '~');
}
