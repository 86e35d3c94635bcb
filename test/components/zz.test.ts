import { edition } from './probe.ts';
import { openingOf, currentOf } from '../../src/library/region-context.ts';
import { openingView } from '../../src/library/region-opening.ts';
import { lastDayOf } from '../../src/ledger/index.ts';
import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
test('x',()=>{ const out: string[]=[]; const log=(...a: unknown[])=>out.push(a.join(' '));
for (const r of edition.records.regions) {
  const o = openingOf(edition, r); if (!o) continue;
  const v = openingView(edition, r, false, 'id')!;
  const lead = o.lead;
  const cov = currentOf(edition, r.id).filter(e => e.indicator.topic==='coverage' && e.indicator.unit==='percent' && e.indicator.kind==='result');
  const later = cov.filter(e => lastDayOf(e) > lastDayOf(lead)).map(e=>e.ref.split('/').slice(1).join('/')+(e.observation.bound?'B':'')+(e.observation.status==='computed'?'C':''));
  log(r.id, '|', lead.ref, lead.observation.bound??'', lead.population?.id, '|', v.why.slice(0,60), '| LATER', later.join(' '));
}

writeFileSync('/tmp/truth-p1.txt',out.join('\n'));});
