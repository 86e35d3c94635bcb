import { UNSTATED } from '../../ledger/compare.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/**
 * Shares out of a population that their source does not name. To name one unlocks comparisons, so it
 * takes the printed words, unless what is measured is counted out of that population by its own
 * definition, or we divided ourselves.
 */
export function checkPopulations({ records }: Data, report: Report): void {
  const populations = new Map(records.populations.map(({ record }) => [record.id, record]));
  const indicators = new Map(records.indicators.map(({ record }) => [record.id, record]));
  // Without it nobody could obey; that it is missing is told of as such.
  if (!populations.has(UNSTATED)) return;
  for (const { record, file, place } of records.observations) {
    const { population: id, populationWording, indicator, status } = record;
    const population = populations.get(id ?? UNSTATED);
    const measured = indicators.get(indicator);
    if (!population || population.id === UNSTATED || status === 'computed') continue;
    // That a count is out of nobody is told of as such.
    if (measured?.unit !== 'percent' || measured.population === population.id) continue;
    const { namedBy = [] } = population;
    // The words of sources are Indonesian; the other languages hold what they mean.
    const printed = populationWording?.id.toLowerCase();
    if (printed !== undefined && namedBy.some((word) => printed.includes(word.toLowerCase()))) {
      continue;
    }
    const key = printed === undefined ? 'population' : 'populationWording';
    report('population-unnamed', file, place(key), {
      population: population.id,
      namedBy,
      wording: populationWording?.id ?? null,
    });
  }
}
