import { runCheck } from './command.ts';

/** `npm run check`: carries the command out and prints how it ended. */
const { code, told, refused } = await runCheck(process.argv.slice(2), process.env['CAKUPAN_LANG']);
if (told !== undefined) console.log(told);
if (refused !== undefined) console.error(refused);
process.exitCode = code;
