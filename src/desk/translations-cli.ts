import { inputs } from '../inputs.ts';
import { runTranslations } from './translations-command.ts';

/** `npm run translations`: carries the command out and prints how it ended. */
const { code, told } = runTranslations(
  process.argv.slice(2),
  process.env['CAKUPAN_LANG'],
  inputs.siteDate,
);
(code === 2 ? console.error : console.log)(told);
process.exitCode = code;
