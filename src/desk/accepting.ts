import { checkFiles, type Files, type Problem } from '../check/index.ts';
import { acceptanceOf, withAcceptances, type Acceptance } from '../check/pairs/accepted.ts';

/** A place whose difference is to be accepted. */
export interface AcceptedPlace {
  file: string;
  /** 1-based, of either language. */
  line: number;
  why: string;
  /** The day, `YYYY-MM-DD`. */
  on: string;
}

/** What became of a wish to accept. */
export interface Accepting {
  accepted: Acceptance[];
  /** What differs there and cannot be accepted. */
  refused: Problem[];
  /** The file of acceptances as it is now to be; null where nothing was accepted. */
  text: string | null;
}

/**
 * Accepts every difference of order or of the division of sentences that the check tells of at a place;
 * what the two languages say differently stays a problem.
 */
export function accepting(files: Files, { file, line, why, on }: AcceptedPlace): Accepting {
  const found = checkFiles(files, { on });
  const isThere = (problem: Problem) => {
    const args = problem.args as { partner?: unknown; line?: unknown };
    return (
      (problem.file === file && problem.line === line) ||
      (args.partner === file && args.line === line)
    );
  };
  const here = found.filter(({ code }) => /^unequal-/.test(code)).filter(isThere);
  const judged = here.map((problem) => ({ problem, acceptance: acceptanceOf(problem, why, on) }));
  const refused = judged.flatMap(({ problem, acceptance }) => (acceptance ? [] : [problem]));
  // Two references in exchange are one difference of their block.
  const accepted = [
    ...new Map(
      judged
        .toReversed()
        .flatMap(({ acceptance }) =>
          acceptance
            ? [[`${acceptance.code} ${acceptance.digests.here}`, acceptance] as const]
            : [],
        ),
    ).values(),
  ];
  if (accepted.length === 0) return { accepted, refused, text: null };
  return { accepted, refused, text: withAcceptances(files, accepted) };
}
