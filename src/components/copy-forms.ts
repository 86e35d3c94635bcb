/**
 * What stands in a title for a tag that stands in a text.
 * @example titleForm('<Stat of="makassar/coverage/2024@office" />') // '[[makassar/coverage/2024@office]]'
 * @example titleForm('<Rule of="jkm/death-benefit" />') // '[[rule:jkm/death-benefit]]'
 */
export function titleForm(tag: string): string {
  const reference = /"(.*?)"/.exec(tag)?.[1] ?? '';
  return `[[${tag.startsWith('<Rule') ? 'rule:' : ''}${reference}]]`;
}
