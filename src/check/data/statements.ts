import type { Statement } from '../../schema/index.ts';
import type { Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';
import type { Report } from '../reports/problem.ts';

/**
 * Claims of statements that do not fit their references, and observations typed for or against one that
 * the ledger finds by itself, or finds on the other side.
 */
export function checkStatements({ data, ledger, report }: Desk): void {
  for (const one of data.records.statements) {
    const { record, file, place } = one;
    if (!record.says || !checkForm(one, report)) continue;
    const found = ledger.evidence(record);
    const refs = {
      contradictedBy: new Set(found.contradicting.map(({ ref }) => ref)),
      supportedBy: new Set(found.supporting.map(({ ref }) => ref)),
    };
    for (const [key, other] of [
      ['contradictedBy', 'supportedBy'],
      ['supportedBy', 'contradictedBy'],
    ] as const) {
      record[key].forEach((reference, index) => {
        const fault = refs[other].has(reference) ? 'against' : 'found';
        if (fault === 'found' && !refs[key].has(reference)) return;
        report('typed-evidence', file, place(key, index), { reference, fault });
      });
    }
  }
}

/** Whether a claim fits its kind and references; tells where it does not. */
function checkForm(
  { record: { kind, says, references }, file, place }: Located<Statement>,
  report: Report,
): boolean {
  if (!says) return false;
  const isOfMany = says.how === 'highest' || says.how === 'lowest';
  const fault =
    isOfMany !== (kind === 'superlative')
      ? 'kind'
      : isOfMany !== (says.within !== undefined)
        ? 'within'
        : !isOfMany && references.length !== 2
          ? 'two'
          : isOfMany && references.length === 0
            ? 'some'
            : null;
  if (fault === null) return true;
  report('claim-form', file, place('says'), { how: says.how, fault });
  return false;
}
