import { inputs } from '../inputs.ts';
import { runGaps } from './gaps-command.ts';

/** `npm run gaps`: carries the command out and prints how it ended. */
const { code, told } = runGaps(process.argv.slice(2), process.env['CAKUPAN_LANG'], inputs.siteDate);
(code === 2 ? console.error : console.log)(told);
process.exitCode = code;
