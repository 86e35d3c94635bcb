import { readDataFiles } from '../../src/data-files.ts';
import { parseRecords } from '../../src/schema/index.ts';
import { createEdition } from '../../src/library/edition.ts';
import { readInputs } from '../../src/inputs.ts';
export const edition = createEdition(parseRecords(readDataFiles(process.cwd())), readInputs({}, '2026-11-22'));
