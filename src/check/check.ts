import { readDoors, type DoorFault } from '../doors/index.ts';
import { subject as jamsostek } from '../jamsostek/subject.ts';
import { createRules } from '../rules/rules.ts';
import type { Subject } from '../rules/subject.ts';
import { checkAddresses, trustedDomains } from './addresses/address-rule.ts';
import type { AllowedNumbers } from './numbers/index.ts';
import { allowedNumbers } from './numbers/of-data.ts';
import { checkCharacters } from './characters/character-rule.ts';
import { checkNames } from './characters/near-names.ts';
import { checkQuantities } from './quantities/rule.ts';
import { splitConflicts } from './reading/conflicts.ts';
import { checkAbsences } from './absences/rule.ts';
import { checkClaims } from './claims/index.ts';
import { checkBullets } from './content/bullets.ts';
import { checkDates } from './content/dates.ts';
import { checkElements } from './content/elements.ts';
import { checkHeadings } from './content/headings.ts';
import { checkBases } from './laws/joint.ts';
import { checkLaws } from './laws/law-rule.ts';
import { readyTags } from './fixes/ready-tags.ts';
import { checkLayout, checkPartners } from './content/layout.ts';
import { checkTargets } from './content/page-links.ts';
import { checkMatter } from './content/matter.ts';
import { checkPlainKinds } from './content/plain.ts';
import { checkPaths } from './content/paths.ts';
import { checkReading } from './content/reading.ts';
import { checkUses } from './content/references.ts';
import { checkEmbargo, checkRelease } from './content/releases.ts';
import { checkWords } from './content/words.ts';
import { checkAcronyms } from './terms/acronyms.ts';
import { checkTerms } from './terms/rule.ts';
import { readPages, type Page } from './reading/content-folder.ts';
import { checkCells } from './data/cells.ts';
import { checkDirections } from './data/directions.ts';
import { checkFigures } from './data/figure-records.ts';
import { checkGrids } from './data/grids.ts';
import { checkTables } from './data/tables.ts';
import { checkIds } from './data/ids.ts';
import { checkHeadlines, checkLinks, checkStatementReferences } from './data/record-links.ts';
import { checkCoherence, checkUnits, makeLedger } from './data/observations.ts';
import { checkMeaning } from './data/meaning.ts';
import { checkNeeds } from './data/needs.ts';
import { checkNeighbours } from './data/neighbours.ts';
import { checkNoted } from './data/noted.ts';
import { checkPlaces } from './data/places.ts';
import { checkRequests } from './data/requests.ts';
import { checkRuleDays } from './data/rule-days.ts';
import { checkRuleLines } from './data/rule-lines.ts';
import { checkPayments } from './data/payments.ts';
import { checkPaymentSizes } from './data/payment-sizes.ts';
import { checkPrinted } from './data/printed.ts';
import { checkPrintedRules } from './data/printed-rules.ts';
import { checkPlausible } from './data/plausible.ts';
import { checkPopulations } from './data/populations.ts';
import { checkRegions } from './data/regions.ts';
import { checkEnded, checkEndings, checkRules } from './data/rules.ts';
import { checkScale } from './data/scale.ts';
import { checkSlips } from './data/slips.ts';
import { checkSourceTimes } from './data/source-times.ts';
import { checkSources } from './data/sources.ts';
import { checkStatements } from './data/statements.ts';
import { checkOffices, checkSaidBy, checkSpeakers, checkSpokenOnce } from './data/speakers.ts';
import { checkStrings } from './data/strings.ts';
import { checkTerritories } from './data/territories.ts';
import { checkTitles } from './data/titles.ts';
import { checkUnused } from './data/unused.ts';
import { checkVectors } from './data/vectors.ts';
import { readData } from './reading/data-folder.ts';
import type { Desk } from './check-desk.ts';
import { hidesText, tellDoors } from './reading/doors.ts';
import { checkEmbargoes } from './content/embargoes.ts';
import { readFiles, type Files } from './reading/files.ts';
import { acceptancesIn, type Acceptances } from './pairs/accepted.ts';
import { checkStamps } from './pairs/data-stamps.ts';
import { checkDaysOf } from './pairs/page-texts.ts';
import { checkParity } from './pairs/parity.ts';
import { partnersIn } from './pairs/partners.ts';
import { collectProblems, type IsFaulty, type Problem, type Report } from './reports/problem.ts';
import { checkTranslation } from './pairs/translation.ts';
import { checkSpoken, checkTranslated } from './pairs/untranslated.ts';

/** What the check takes from outside. */
export interface CheckOptions {
  /** The day the site speaks for, `YYYY-MM-DD`. */
  on: string;
  /** What the doors of the project refuse, where its files were read from a disk. */
  refused?: readonly DoorFault[];
  /** What the rules are about; Jamsostek unless said otherwise. */
  subject?: Subject;
}

/**
 * Every problem of `content/` and `data/` in the project folder `root`, by file, line and column.
 * @throws Error if a folder cannot be read
 */
export function check(root: string, { on }: Pick<CheckOptions, 'on'>): Problem[] {
  const doors = readDoors(root);
  return checkFiles(readFiles(root, doors), { on, refused: doors.faults });
}

/** The folder of a page; a file of data stands for itself. */
function folderOf(file: string): string {
  return file.startsWith('content/') ? file.replace(/[^/]+$/, '') : file;
}

/** The same for files handed in as text. */
export function checkFiles(
  given: Files,
  { on, refused = [], subject = jamsostek }: CheckOptions,
): Problem[] {
  const { report, isFaulty, sorted } = collectProblems();
  tellDoors(refused, report);
  // What would follow from a page or a record that nobody may read is no problem of its own.
  if (refused.some(hidesText)) return sorted();
  const files = splitConflicts(given, report);
  const accepted = acceptancesIn(files, report);
  const desk = checkData(files, report, accepted, { on, subject });
  checkEndings(desk.data, report, on);
  checkLayout(files, report);
  const pages = readPages(files, report);
  const judged = new Set(refused.map(({ file }) => file));
  checkCharacters(files, { json: desk.data.json, pages }, judged, report);
  checkEnded(desk, pages, on);
  const allowed = allowedNumbers(desk.data);
  const trusted = trustedDomains(desk.data);
  const findReady = readyTags(desk.data, desk.ledger, desk.rules, on);
  for (const page of pages) {
    checkMatter(desk, page);
    checkElements(page, report);
    checkUses(desk, page);
    checkHeadings(page, report);
    checkTargets(page, pages, files, trusted, report, on);
    checkReading(page, report);
    checkPlainKinds(page, allowed, report);
    checkBullets(page, report);
    checkWords(page, allowed, findReady, report);
    checkDates(desk, page, on);
    checkDaysOf(page, report);
    checkEmbargo(desk, page);
    checkRelease(desk, page);
  }
  checkPaths(desk.data, pages, report);
  checkNames(desk.data, pages, report);
  checkTerms(desk.data, pages, report);
  checkAcronyms(desk.data, pages, report);
  checkAddresses(desk.data, pages, report);
  checkEmbargoes(desk, pages);
  checkPartners(pages, report);
  checkClaims(desk, pages, allowed);
  checkAbsences(desk, pages);
  // Two versions in one are no text to compare.
  const settled = pages.filter(({ file }) => files.get(file) === given.get(file));
  checkPairs(settled, allowed, accepted, report, isFaulty);
  checkLaws(desk, pages, isFaulty);
  checkQuantities(desk, pages, allowed);
  checkStamps(desk.data, files, report, isFaulty);
  // Of pages that were not compared nobody knows what they would need.
  const isDraft = new Set(pages.filter(({ draft }) => draft).map(({ file }) => folderOf(file)));
  accepted.tellUnused((file) => {
    const own = [...files.keys()].filter((one) => folderOf(one) === folderOf(file));
    return !isDraft.has(folderOf(file)) && ![file, ...own].some((one) => isFaulty(one));
  });
  return sorted();
}

function checkData(
  files: Files,
  report: Report,
  accepted: Acceptances,
  { on, subject }: Required<Pick<CheckOptions, 'on' | 'subject'>>,
): Desk {
  const data = readData(files, report);
  checkIds(data, report);
  checkLinks(data, report);
  checkRegions(data, report);
  checkPlaces(data, report);
  checkTerritories(data, report);
  checkSources(data, report, on);
  checkGrids({ data, report });
  checkPlausible(data, report);
  checkPopulations(data, report);
  checkPrinted(data, report);
  checkPrintedRules(data, report);
  checkCells(data, report);
  checkTitles(data, report);
  checkSourceTimes(data, report);
  checkBases(data, report);
  checkNoted(data, report);
  checkPayments(data, report);
  checkSpeakers(data, report);
  checkSpokenOnce(data, report);
  checkOffices(data, report);
  checkSaidBy(data, report);
  const ledger = makeLedger(data, report);
  const rules = createRules(
    data.records.programs.map(({ record }) => record),
    subject.derivations,
  );
  const desk: Desk = { data, ledger, rules, subject, report, on };
  checkHeadlines(desk);
  checkStatementReferences(desk);
  checkStatements(desk);
  checkDirections(desk);
  checkFigures(desk);
  checkTables(desk);
  checkRequests(desk);
  checkUnits(data, report);
  checkCoherence(desk);
  checkScale(desk, checkNeighbours(desk));
  checkSlips(desk);
  checkPaymentSizes(desk);
  checkMeaning(desk);
  checkRules(desk);
  checkRuleLines(desk);
  checkRuleDays(desk);
  checkVectors(desk);
  checkNeeds(desk);
  checkUnused(data, subject, report);
  checkStrings(desk, accepted);
  return desk;
}

function checkPairs(
  pages: readonly Page[],
  allowed: AllowedNumbers,
  accepted: Acceptances,
  report: Report,
  isFaulty: IsFaulty,
): void {
  for (const [page, partner] of partnersIn(pages)) {
    if (page.draft || partner.draft || !page.readable || !partner.readable) continue;
    checkTranslation(page, partner, report, isFaulty);
    checkTranslated(page, partner, report, isFaulty);
    checkParity({ one: page, other: partner, allowed, accepted, report, isFaulty });
  }
  for (const page of pages) if (page.readable) checkSpoken(page, report, isFaulty);
}
