import { readFileSync, writeFileSync } from 'node:fs';
import { changed, on } from './test/check/small-site.ts';
import { checkFiles } from './src/check/check.ts';
import { stamp } from './src/check/pairs/stamp.ts';
import { asLine } from './src/check/reports/report.ts';
const [path = '', key = ''] = process.argv.slice(2);
let text = readFileSync(path, 'utf8');
for (const one of (await import(path))[key]) {
  if (one.lines.length) continue;
  const lines = checkFiles(stamp(changed(one.changes)), { on }).map((p) => asLine(p, 'id'));
  console.log('##', one.name); lines.forEach((l) => console.log(l));
  if (!lines.length) continue;
  const at = text.indexOf('lines: []', text.indexOf(`name: '${one.name}'`));
  const quote = (l: string) => `      ${l.includes("'") ? JSON.stringify(l) : `'${l}'`},\n`;
  text = text.slice(0, at) + `lines: [\n${lines.map(quote).join('')}    ]` + text.slice(at + 9);
}
writeFileSync(path, text);
