import { HtmlValidate } from 'html-validate';
import rules from '../../.config/html-validate.js';
import type { BuiltPage } from './site.ts';

/** What html-validate finds wrong with these pages: page, line, column, rule and why. */
export async function invalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(rules);
  const faults: string[] = [];
  for (const { address, html, file } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${address}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
  }
  return faults;
}
