import { formatList } from '../i18n/formats.ts';
import type { Locale, Region } from '../schema/index.ts';

/** Names of regions as one list. */
export function namesOf(regions: readonly Region[], locale: Locale): string {
  return formatList(
    regions.map(({ name }) => name[locale]),
    locale,
  );
}
