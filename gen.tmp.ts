import { changed, on } from './test/check/small-site.ts';
import { checkFiles } from './src/check/check.ts';
import { stamp } from './src/check/pairs/stamp.ts';
import { asLine } from './src/check/reports/report.ts';
import { problemWords } from './src/check/reports/problem.ts';
const [path = '', key = ''] = process.argv.slice(2);
const all = (await import(path))[key];
for (const one of all) {
  const problems = checkFiles(stamp(changed(one.changes)), { on });
  console.log('##', one.name);
  for (const p of problems) console.log('L', asLine(p, 'id'));
  for (const p of problems) { const { message, hint } = problemWords(p, 'en'); console.log('E', p.code, '|', `${message} ${hint}`); }
}
