import { checkFiles, readFiles } from './src/check/index.ts';
import { stampOne } from './src/check/pairs/stamp.ts';
const root = process.argv[2] ?? import.meta.dirname;
const files = readFiles(root);
const base = new Set(checkFiles(new Map(files), { on: '2026-11-22' }).map((p) => `${p.file}:${p.line} ${p.code}`));
for (const [file, line, from, to] of [['content/press/2025-11-22-sulawesi-tengah/en.mdx',6,'2025-11-22','2025-11-02'],['content/pages/informal-work/id.mdx',35,'working-people/2024-08@bps-aug24','working-people/2025-08@bps-aug25'],['content/pages/changes/en.mdx',21,'rises','falls'],['content/pages/changes/id.mdx',95,'naik','turun'],['content/press/2025-12-18-sulawesi-utara/id.mdx',32,'16','19'],['data/sources/bpjs-18923.json',15,'2026-11-22','2029-11-22'],['content/coverage/indonesia/id.mdx',81,' peserta penerima upah dan ',', lebih tinggi daripada '],['content/explainers/laid-off-workers/id.mdx',67,'belum ','']] as const) {
  const t = files.get(file) ?? ''; const ls = t.split('\n'); const was = ls[line - 1] ?? ''; ls[line - 1] = was.replace(from, to);
  const m = new Map(files); m.set(file, ls.join('\n')); for (const [p, x] of stampOne(m, file) ?? []) { if (x === null) m.delete(p); else m.set(p, x); }
  console.log(was.slice(0, 200)); for (const p of checkFiles(m, { on: '2026-11-22' })) if (!base.has(`${p.file}:${p.line} ${p.code}`)) console.log('   ', p.file, p.line, p.code, JSON.stringify(p.args).slice(0, 160));
}
