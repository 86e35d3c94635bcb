import { firstLocale } from '../schema/languages.ts';
import { isRequired, type RequiredLocale } from '../schema/locales.ts';

/**
 * The language a command answers in: `--lang` where it names one, else the environment variable
 * `CAKUPAN_LANG`, else Indonesian. It is found even among arguments that cannot be used, because the
 * refusal has a language too.
 * @example commandLocale(['check', '--lang', 'en'], undefined) // 'en'
 */
export function commandLocale(
  args: readonly string[],
  environment: string | undefined,
): RequiredLocale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  return [at === -1 ? undefined : given, environment].find(isRequired) ?? firstLocale;
}
