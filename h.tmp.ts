import { readFiles } from './src/check/index.ts';
import { headlineBecause, headlineByRule, lastDayOf } from './src/ledger/headline.ts';
import { parseRecords } from './src/schema/index.ts';
import { createLedger } from './src/ledger/index.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
const out: Record<string, unknown> = {};
(function walk(d: string) { for (const f of readdirSync(d)) { const p = d + '/' + f; if (statSync(p).isDirectory()) { if (!/schema|stamps/.test(f)) walk(p); } else if (p.endsWith('.json')) out[p.replace('data/', '')] = JSON.parse(readFileSync(p, 'utf8')); } })('data');
const r = parseRecords(out); const l = createLedger(r);
let n = 0;
for (const g of r.regions) {
  const es = l.ofRegion(g.id).filter((e) => !l.isSuperseded(e));
  const h = headlineByRule(es);
  const now = (g as any).headline?.reference; if (g.headline) console.log(headlineBecause(g.headline.because, es)?.lead.ref);
  if (h?.lead.ref !== now || h?.beside.length) console.log(g.id, '| now', now, '| rule', h?.lead.ref, h?.lead.quantity.value, '| beside', h?.beside.map((e) => `${e.quantity.value} ${e.observation.period}@${e.source.id}(${lastDayOf(e)})`).join('; '), h && l.disputes(g.id).some(d => d.rivals.some(x => x.ref === h.lead.ref)) ? 'DISPUTED' : '');
  if (h) n++;
}
console.log(n);
