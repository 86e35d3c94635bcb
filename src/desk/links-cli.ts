import { inputs } from '../inputs.ts';
import { runLinks } from './links-command.ts';
import { web } from './web.ts';

/** `npm run links`: carries the command out and prints how it ended. */
const { code, told } = await runLinks(
  process.argv.slice(2),
  process.env['CAKUPAN_LANG'],
  inputs.siteDate,
  web,
);
(code === 2 ? console.error : console.log)(told);
process.exitCode = code;
