import type { Law } from '../../schema/index.ts';
import { isRequired } from '../../schema/locales.ts';
import { asNumber } from '../../ledger/quantity.ts';
import { reasonsOf } from '../data/comparisons.ts';
import type { Desk } from '../check-desk.ts';
import type { Page } from '../reading/content-folder.ts';
import { answering, lasting } from '../reading/remembered.ts';
import { demandFaultsBy } from './demands.ts';
import { officeFaultsBy } from './offices.ts';
import type { Places } from './place-names.ts';
import { readable } from './readable.ts';
import { passagesOf, passagesOfJson } from './sentences.ts';
import { toldChanges } from './told-changes.ts';
import { windowFaultsBy } from './windows.ts';

const demandFaultsOf = lasting((laws: readonly Law[]) => answering(demandFaultsBy(laws)));

/** Sentences that say of a duty, a right or a denial of law the contrary, or of its time another. */
export function checkDemands({ data, rules, report }: Desk, pages: readonly Page[]): void {
  const laws = data.records.laws.map(({ record }) => record);
  const terms = new Map(data.records.glossary.map(({ record }) => [record.id, record.term]));
  const faultsOf = demandFaultsOf(laws);
  const windowFaults = windowFaultsBy(
    data.records.senses.map(({ record }) => record),
    rules,
  );
  const passages = [
    ...pages.flatMap((page) => passagesOf(page)),
    ...data.json
      .filter(({ path }) => !path.startsWith('data/laws/'))
      .flatMap((file) => passagesOfJson(file)),
  ];
  for (const { file, locale, places, sentences } of passages) {
    if (!isRequired(locale)) continue;
    for (const sentence of sentences) {
      const text = readable(sentence, (of) => terms.get(of)?.[locale] ?? '');
      for (const { word, index, law, demand } of faultsOf(text.text, locale)) {
        const at = places(sentence.start + text.back(index));
        const { force, article = null } = demand;
        report('other-force', file, at, { word, force, law: law.id, article });
      }
      for (const { time, index, edge, windows } of windowFaults(text.text)) {
        const at = places(sentence.start + text.back(index));
        report('other-window', file, at, { time, edge, windows });
      }
    }
  }
}

/** Sentences that say of the numbers around them that they rose or fell, and hold none themselves. */
function checkToldChanges({ ledger, report }: Desk, page: Page, places: Places): void {
  const passages = passagesOf(page);
  for (const passage of passages) {
    const found = toldChanges(passage, passages, { ledger, places });
    for (const { sentence, word, index, pair, verdict } of found) {
      const at = passage.places(sentence.start + index);
      const [before, own] = pair.map((entry) => ({
        ref: entry.ref,
        value: asNumber(entry.quantity),
      }));
      if (!before || !own) continue;
      if (verdict.allowed) report('wrong-change', page.file, at, { word, own, before });
      else {
        const refs = [before.ref, own.ref];
        report('refused-words', page.file, at, { word, refs, reasons: reasonsOf(verdict) });
      }
    }
  }
}

/** Sentences that need hold no number: who holds which office, and what is told to have changed. */
export function checkUnheld(desk: Desk, pages: readonly Page[], named: Places): void {
  const { data, report } = desk;
  const officeFaults = officeFaultsBy(data.records.people.map(({ record }) => record));
  for (const page of pages) {
    if (/^content\/(?:press|coverage)\//.test(page.file)) checkToldChanges(desk, page, named);
    for (const { file, places, sentences } of passagesOf(page)) {
      for (const sentence of sentences) {
        const { start } = sentence;
        for (const { office, index, person } of officeFaults(sentence)) {
          const { name, role } = person;
          report('not-their-office', file, places(start + index), { office, name, role });
        }
      }
    }
  }
}
