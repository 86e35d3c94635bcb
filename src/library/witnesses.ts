import type { Entry } from '../ledger/entry-types.ts';
import type { Statement } from '../schema/index.ts';
import type { Edition } from './edition.ts';

/** References of what speaks against a statement, and of what speaks for it. */
export interface ShownWitnesses {
  contradicted: string[];
  supported: string[];
}

/** What is typed, then what the ledger finds; each once, and nothing on both sides. */
export function witnessesOf(edition: Edition, statement: Statement): ShownWitnesses {
  const { contradicting, supporting } = edition.ledger.evidence(statement);
  const all = (typed: readonly string[], found: readonly Entry[]) => [
    ...new Set([...typed, ...found.map(({ ref }) => ref)]),
  ];
  const contradicted = all(statement.contradictedBy, contradicting);
  const supported = all(statement.supportedBy, supporting);
  return { contradicted, supported: supported.filter((ref) => !contradicted.includes(ref)) };
}
