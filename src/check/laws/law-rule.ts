import type { Place } from '../../mdx/mdx-types.ts';
import { withoutReferences, textBlocksOf } from '../numbers/index.ts';
import type { Law } from '../../schema/index.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales, type Written } from '../../schema/locales.ts';
import { matterTexts } from '../content/matter.ts';
import type { Desk } from '../check-desk.ts';
import { nearestName } from '../../schema/spelling.ts';
import type { Page } from '../reading/content-folder.ts';
import type { IsFaulty } from '../reports/problem.ts';
import { toldInFile } from '../reading/told.ts';
import { citationsIn, type Citation } from './cited.ts';
import { checkRegister } from './register.ts';

/** A text that may name a law, and where its parts stand. */
interface Citing {
  text: string;
  file: string;
  places: (index: number) => Place;
  isBasis: boolean;
}

/** Laws and articles that the register does not hold, in prose, in texts of data and as the basis of rules. */
export function checkLaws(desk: Desk, pages: readonly Page[], isFaulty: IsFaulty): void {
  const { data, report } = desk;
  const laws = data.records.laws.map(({ record }) => record);
  checkRegister(data, report);
  if (data.unreadable.has('laws')) return;
  for (const citing of [...textsOfData(desk), ...pages.flatMap(textsOfPage)]) {
    // Only a digit names a law, and a text with one is read slowly.
    if (!/\d/.test(citing.text)) continue;
    for (const citation of citationsIn(citing.text, citing.isBasis)) {
      const at = citing.places(citation.index);
      // Where the two languages name different laws, that is told of.
      if (!isFaulty(citing.file, at, at)) tell(citation, citing, laws, desk);
    }
  }
}

function tell(
  { kinds, number, year, isLocal, text, index, articles }: Citation,
  { file, places }: Citing,
  laws: readonly Law[],
  { data, report }: Desk,
): void {
  const named = laws.filter((law) => law.number === number && law.year === year);
  const found = named.filter(({ kind }) => kinds?.includes(kind) ?? true);
  // The register holds those of the nation: "Perda 1/2022" is one in every place.
  if (found.length === 0 && isLocal) return;
  if (found.length === 0) {
    // Of a law whose own file is broken that is told.
    const wanted = (kinds ?? []).map((kind) => `${kind}-${number.toLowerCase()}-${String(year)}`);
    if (wanted.some((id) => data.ids.laws.has(id))) return;
    // The year is the part that slips most.
    const ofNumber = laws.filter(
      (law) => law.number === number && kinds?.includes(law.kind) === true,
    );
    const byYear = ofNumber.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
    const near = named[0]?.id ?? byYear[0]?.id ?? nearestName(wanted[0] ?? '', [...data.ids.laws]);
    const own = `data/laws/${wanted.length === 1 ? (wanted[0] ?? '') : `…-${number.toLowerCase()}-${String(year)}`}.json`;
    report('unknown-law', file, places(index), { law: text, near, file: own });
    return;
  }
  for (const one of articles) {
    const isKnown = found.some(({ articles: held }) =>
      held.some(({ article }) => article === one.article),
    );
    if (isKnown) continue;
    const { id } = found[0] as Law;
    report('unknown-article', file, places(one.index), { law: id, article: one.article });
  }
}

function textsOfData({ data }: Desk): Citing[] {
  return data.json
    .filter(({ path }) => !path.startsWith('data/laws/'))
    .flatMap((file) =>
      toldInFile(file).flatMap(({ path, value, role }): Citing[] => {
        const of = (text: string, ...more: string[]): Citing => ({
          text: withoutReferences(text),
          file: file.path,
          places: () => file.placeOf([...path, ...more]),
          isBasis: path.at(-1) === 'basis',
        });
        if (role.is === 'original' && typeof value === 'string') return [of(value)];
        if (role.is !== 'text' || typeof value !== 'object' || value === null) return [];
        return locales.flatMap((locale) => {
          const text = writtenIn(value as Written, locale);
          return typeof text === 'string' ? [of(text, locale)] : [];
        });
      }),
    );
}

function textsOfPage(page: Page): Citing[] {
  const matter = matterTexts(page).map(({ text, place }) => ({ text, places: () => place }));
  const blocks = page.mdx ? textBlocksOf(page.mdx) : [];
  return [...matter, ...blocks].map((one) => ({ ...one, file: page.file, isBasis: false }));
}
