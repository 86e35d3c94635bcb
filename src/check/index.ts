/**
 * The door of the check for other rooms and for tools outside.
 * @example
 * const files = readFiles('.');
 * checkFiles(files, { on: '2026-11-22' }); // problems: file, line, column, code, severity
 * checkFiles(stamp(files), { on: '2026-11-22' }); // the same, every translation read anew
 */
export { check, checkFiles } from './check.ts';
export type { CheckOptions } from './check.ts';
export { stamp } from './pairs/stamp.ts';
export { readFiles } from './reading/files.ts';
export type { Files } from './reading/files.ts';
export type { Problem } from './reports/problem.ts';
