import { runMigrate } from './command.ts';

/** `npm run migrate`: carries the command out and prints how it ended. */
const { code, told } = runMigrate(process.argv.slice(2), process.env['CAKUPAN_LANG']);
(code === 0 ? console.log : console.error)(told);
process.exitCode = code;
