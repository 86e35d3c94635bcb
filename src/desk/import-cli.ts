import { inputs } from '../inputs.ts';
import { runImport } from './import-command.ts';

/** `npm run import`: carries the command out and prints how it ended. */
const { code, told } = runImport(
  process.argv.slice(2),
  process.env['CAKUPAN_LANG'],
  inputs.siteDate,
);
(code === 2 ? console.error : console.log)(told);
process.exitCode = code;
