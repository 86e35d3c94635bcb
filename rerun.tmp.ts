import { readFiles, checkFiles, stamp } from '/tmp/wt/records/src/check/index.ts';
import { readFileSync } from 'node:fs';
process.chdir('/tmp/wt/records');
const files = readFiles('/tmp/wt/records');
const key = (p: any) => [p.file, p.line, p.code, JSON.stringify(p.args)].join('|');
const base = new Set(checkFiles(stamp(files), { on: '2026-11-30' }).map(key));
let all: any[] = [];
for (const n of [1, 3, 4, 5]) all.push(...JSON.parse(readFileSync(`/tmp/trial-results/e${n}.json`, 'utf8')));
all = all.filter((e: any) => e.f.startsWith('data/'));
let n = 0; const pick = process.argv.slice(2).map(Number);
const tally = { stopped: 0, elsewhere: 0, through: 0, gone: 0 };
const byKind: any = { content: [0, 0], data: [0, 0] };
for (const e of all) {
  const no = n++; if (pick.length && !pick.includes(no)) continue;
  const changed = new Map(files) as Map<string, string>;
  let bad = false;
  for (const c of [e, ...(e.and ?? [])]) {
    const f = c.f ?? e.f; const t = changed.get(f);
    if (typeof t !== 'string' || !t.includes(c.from)) { bad = true; break; }
    changed.set(f, c.all ? t.split(c.from).join(c.to) : t.replace(c.from, () => c.to));
  }
  if (bad) { tally.gone++; continue; }
  const found = checkFiles(stamp(changed), { on: '2026-11-30' }).filter((p) => p.severity === 'error' && !base.has(key(p)));
  const folder = (f: string) => f.startsWith('content/') ? f.replace(/[^/]+$/, '') : f;
  const own = new Set([e.f, ...(e.and ?? []).map((c: any) => c.f ?? e.f)].map(folder));
  const kind = e.f.startsWith('content/') ? 'content' : 'data';
  byKind[kind][1]++;
  if (found.some((p) => own.has(folder(p.file)))) { tally.stopped++; byKind[kind][0]++; }
  else if (found.length) { tally.elsewhere++; console.log('ELSEWHERE', no, e.k, e.f, JSON.stringify(e.from).slice(0,260), '->', JSON.stringify(e.to).slice(0,260), found.map(p=>p.file+':'+p.line+' '+p.code).join(' ')); }
  else { tally.through++; console.log('THROUGH', no, e.k, e.f, JSON.stringify(e.from).slice(0,260), '->', JSON.stringify(e.to).slice(0,260)); }
}
console.log(all.length, tally, byKind);
