import type { Observation } from '../../schema/index.ts';

/** A number of a table as it would stand in the record. */
export interface Candidate {
  region: string;
  observation: Observation;
  /** Where it stands in the table: row counted from 1, column as letters. */
  row: number;
  column: string;
}
