import { isRequired } from '../../schema/locales.ts';
import { dayOf } from '../../mdx/embargo.ts';
import { reasonsOf } from '../data/comparisons.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import { nearestName } from '../../schema/spelling.ts';
import type { Desk } from '../check-desk.ts';
import type { Page } from '../reading/content-folder.ts';
import { unsaidTargets } from './aimed.ts';
import { tellBeside } from './beside-faults.ts';
import { boundFaults } from './bounds.ts';
import { changeFaults } from './changed.ts';
import { claimOf, type SentenceClaim, type PageFacts } from './claim.ts';
import { columnPassages } from './columns.ts';
import { comparisonFaults } from './compared.ts';
import { exchangeFaults } from './exchanged.ts';
import { checkFrontMatter } from './front-matter.ts';
import { fitsPattern, kindFaultsBy } from './kind.ts';
import { placesOf } from './place-names.ts';
import { placeFaults } from './place.ts';
import { unheldFaultsBy } from './said-of-rules.ts';
import { linksIn, passagesOf, passagesOfJson } from './sentences.ts';
import { sourceKindFaults } from './source-kinds.ts';
import { speakerFaultsBy } from './speaker.ts';
import { versionFaults } from './versions.ts';
import { timeFaults } from './time.ts';
import { checkDemands, checkUnheld } from './unheld.ts';

/**
 * Sentences of pages and data that say something else than the numbers and rules in them: another place,
 * another time, another kind of thing, a comparison that does not hold.
 */
export function checkClaims(desk: Desk, pages: readonly Page[], allowed: AllowedNumbers): void {
  const { data, ledger } = desk;
  const report = onceEach(desk.report);
  const places = placesOf(data.records.regions.map(({ record }) => record));
  const terms = new Map(data.records.glossary.map(({ record }) => [record.id, record.term]));
  const families = data.records.senses.map(({ record }) => record);
  checkPatterns(desk);
  checkDemands(desk, pages);
  checkUnheld(desk, pages, places);
  checkFrontMatter(desk, pages, places, allowed);
  const speakerFaults = speakerFaultsBy(
    data.records.people.map(({ record }) => record),
    data.records.sources.map(({ record }) => record),
  );
  const termWords = (of: string) => terms.get(of)?.id ?? '';
  const kindFaults = kindFaultsBy(families, termWords);
  const unheldFaults = unheldFaultsBy(families, termWords);
  for (const claim of claimsOf(desk, pages)) {
    const { file, places: placeAt } = claim.passage;
    const at = (index: number) => placeAt(claim.sentence.start + index);
    for (const { place, numbers } of placeFaults(claim, places)) {
      report('other-place', file, placeAt(place.index), {
        place: place.text,
        held: numbers.map(({ ref, entry }) => ({ ref, name: entry.region.name })),
      });
    }
    for (const { word, index, held, own } of kindFaults(claim)) {
      const { locale } = claim.passage;
      const words = isRequired(locale) ? own[locale] : [];
      report('other-word', file, at(index), { word, ref: held.ref, name: nameOf(held), words });
    }
    for (const { word, index, rule, own } of unheldFaults(claim)) {
      const { locale } = claim.passage;
      const words = isRequired(locale) ? own[locale] : [];
      const name = rule.entry.rule.label;
      report('not-of-rule', file, at(index), { word, ref: rule.ref, name, words });
    }
    tellBeside(claim, termWords, report);
    for (const { speaker, index, number } of speakerFaults(claim)) {
      const { ref, entry } = number;
      report('other-speaker', file, at(index), { speaker, ref, own: entry.speaker.attribution });
    }
    for (const { words, index, own, other } of exchangeFaults(claim))
      report('exchanged-payments', file, at(index), { words, ref: own.ref, other: other.ref });
    for (const { word, index, kind } of sourceKindFaults(claim))
      report('source-kind', file, at(index), { word, kind });
    for (const { ref, entry, index } of unsaidTargets(claim))
      report('unsaid-target', file, placeAt(index), { ref, name: entry.indicator.name });
    for (const { word, index, rule, bound } of boundFaults(claim)) {
      const name = rule.entry.rule.label;
      report('other-bound', file, at(index), { word, ref: rule.ref, name, bound });
    }
    for (const { word, index, rule, printed } of versionFaults(claim)) {
      const { from = '', to = null } = rule.row ?? {};
      const name = rule.entry.rule.label;
      report('other-version', file, at(index), { word, ref: rule.ref, name, printed, from, to });
    }
    for (const fault of timeFaults(claim, allowed)) {
      const { text, index } = fault;
      if (fault.code === 'other-time')
        report(fault.code, file, at(index), { time: text, held: datedIn(claim) });
      else if (fault.code === 'moving-time') report(fault.code, file, at(index), { word: text });
      else {
        const { ref, entry } = fault.number;
        report(fault.code, file, at(index), {
          word: text,
          ref,
          period: entry.observation.period,
          months: fault.months,
        });
      }
    }
    for (const { word, index, number, ...fault } of changeFaults(claim, ledger)) {
      const { ref, entry } = number;
      const { period } = entry.observation;
      if (fault.code === 'lone-change') report(fault.code, file, at(index), { word, ref, period });
      else {
        const { value, before } = fault;
        report(fault.code, file, at(index), { word, own: { ref, value }, before });
      }
    }
    for (const fault of comparisonFaults(claim, ledger)) {
      const { word, index } = fault;
      if (fault.code === 'refused-words') {
        const refs = fault.pair.map(({ ref }) => ref);
        report(fault.code, file, at(index), { word, refs, reasons: reasonsOf(fault.verdict) });
      } else if (fault.code === 'wrong-direction') {
        report(fault.code, file, at(index), { word, less: fault.less, more: fault.more });
      } else report(fault.code, file, at(index), { word, ref: fault.number.ref });
    }
  }
}

/** Of each place and kind of problem only the first: the head of a column is read with each of its cells. */
function onceEach(report: Desk['report']): Desk['report'] {
  const told = new Set<string>();
  return (code, file, place, args) => {
    const key = `${code} ${file}:${String(place.line)}:${String(place.column)}`;
    if (told.has(key)) return;
    told.add(key);
    report(code, file, place, args);
  };
}

/** Tells of patterns of rules in `data/senses/` that no rule fits. */
function checkPatterns({ data, rules, report }: Desk): void {
  if (data.unreadable.has('programs')) return;
  const known = rules.all().map(({ ref }) => ref);
  for (const { record, file, place } of data.records.senses) {
    record.senses.forEach(({ rules: patterns = [] }, sense) => {
      patterns.forEach((pattern, nth) => {
        if (known.some((rule) => fitsPattern(rule, pattern))) return;
        const near = nearestName(pattern, known);
        const at = place('senses', sense, 'rules', nth);
        report('unknown-rule', file, at, { reference: pattern, near: near === null ? [] : [near] });
      });
    });
  }
}

function nameOf(held: SentenceClaim['numbers'][number] | SentenceClaim['rules'][number]) {
  return 'row' in held ? held.entry.rule.label : held.entry.indicator.name;
}

/** What a sentence states, and when it holds. */
function datedIn({ numbers, rules }: SentenceClaim): { ref: string; time: string }[] {
  return [
    ...numbers.map(({ ref, entry }) => ({ ref, time: entry.observation.period })),
    ...rules.map(({ ref, row }) => ({ ref, time: row ? `${row.from}–${row.to ?? ''}` : '–' })),
  ];
}

function* claimsOf(desk: Desk, pages: readonly Page[]): Generator<SentenceClaim> {
  for (const page of pages) {
    const facts = factsOf(page, desk.on);
    const passages = passagesOf(page);
    for (const passage of [...passages, ...columnPassages(passages)]) {
      for (const sentence of passage.sentences) {
        const links = () => linksIn(page, passage, sentence);
        const claim = claimOf(desk, passage, sentence, facts, links);
        if (claim) yield claim;
      }
    }
  }
  for (const file of desk.data.json) {
    if (!file.text.includes('[[')) continue;
    for (const passage of passagesOfJson(file)) {
      for (const sentence of passage.sentences) {
        const facts = { day: desk.on, days: [] };
        const claim = claimOf(desk, passage, sentence, facts, () => []);
        if (claim) yield claim;
      }
    }
  }
}

/** The day a page speaks for, and those of what it tells of. */
function factsOf({ folder, matter }: Page, on: string): PageFacts {
  const event = matter['event'];
  const told = typeof event === 'object' && event !== null && 'date' in event ? event.date : null;
  const days = [matter['date'], told].flatMap((day) => dayOf(day) ?? []);
  // A report that is written later than what it tells of speaks for the later day.
  const spoken = [matter['date'], matter['published']].flatMap((day) => dayOf(day) ?? []).sort();
  return { day: (folder === 'press' ? spoken.at(-1) : null) ?? on, days };
}
