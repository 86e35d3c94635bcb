import { join } from 'node:path';
import { checkFiles, readFiles, stamp } from './src/check/index.ts';
const root = import.meta.dirname;
const base = process.argv[2] === 'real' ? root : join(root, 'test/fixtures/record');
const files = new Map(readFiles(base));
for (const [p, t] of readFiles(join(root, 'test/fixtures/honest'))) if (base !== root || p.startsWith('content/')) files.set(p, t);
const t0 = performance.now();
const problems = checkFiles(stamp(files), { on: '2026-11-22' });
console.log('ms', performance.now() - t0);
const all = files;
const mine = problems.filter((p) => p.severity === 'error' && p.file.includes('pages/honest-'));
const other = problems.filter((p) => p.severity === 'error' && !p.file.includes('pages/honest-'));
console.log('other', other.length); for (const p of other.slice(0, 15)) console.log('  ', p.file, p.line, p.code, JSON.stringify(p.args).slice(0, 200));
const lines = new Map<string, string[]>();
for (const p of mine) { const k = p.file + ':' + p.line; lines.set(k, [...(lines.get(k) ?? []), p.code + ' ' + JSON.stringify(p.args).slice(0, 260)]); }
const by = { id: 0, en: 0 } as Record<string, number>;
for (const [k, v] of lines) { const [f = '', n = ''] = k.split(':'); by[f.slice(-6, -4)]! += 1; console.log('\n' + k.replace('content/pages/honest-', '')); console.log('   ' + (all.get(f) ?? '').split('\n')[Number(n) - 1]); for (const x of v) console.log('   -> ' + x); }
console.log(by, mine.length);
const codes: Record<string, number> = {}; for (const p of mine) codes[p.code] = (codes[p.code] ?? 0) + 1; console.log(codes);
