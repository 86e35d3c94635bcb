import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { edition } from './probe.ts';
import { regionView } from '../../src/library/region-view.ts';
import { placesShown } from '../../src/library/places.ts';
test('x', async () => {
  const out: string[] = [];
  for (const r of placesShown(edition)) for (const l of ['id', 'en'] as const) {
    const v = await regionView(edition, r, l).catch((e: unknown) => { out.push('ERR ' + r.id + String(e)); return null; }); if (!v) continue;
    out.push(`## ${r.id} ${v.known} leftOut=${v.hasLeftOut} size=${v.size?.answer}`);
    if (v.opening) { out.push(...v.opening.sentences.map(s => `  S ${s.before} ${s.entry.quantity.value} ${s.after}`)); out.push('  F ' + v.opening.facts.map(f => f.what).join(' | ')); out.push('  W ' + v.opening.why); }
    else out.push('  N ' + v.noFigure + ' | ' + v.description);
    const rows = v.results.flatMap(x => x.entries);
    out.push(`  R ${rows.length}: ` + rows.map(e => `${e.indicator.id}/${e.observation.period}:${e.segment.id}${e.observation.status==='computed'?'*':''}`).join(' '));
    out.push('  G ' + v.gaps.join(' | '));
    out.push('  P ' + v.peers.map(p => p.ref).join(' ') + (v.isComplete ? ' ALL' : ''));
    out.push('  T ' + v.tables.map(t => t.table.id).join(' ') + ' S ' + v.series.map(s => s.spec.title[l]).join(' | '));
  }
  writeFileSync('/tmp/truth-p3.txt', out.join('\n'));
});
