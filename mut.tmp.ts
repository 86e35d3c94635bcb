import { readFiles } from './src/check/index.ts';
import { randomOf, sampleOf } from './test/mutate/judge.ts';
import { claimKinds } from './test/mutate/claim-kinds.ts';
import { edited } from './test/mutate/edit.ts';
import { readData } from './src/check/reading/data-folder.ts';
import { makeLedger } from './src/check/data/observations.ts';
import { createRules } from './src/rules/rules.ts';
import { subject } from './src/jamsostek/subject.ts';
import { pagesOf } from './src/check/reading/content-folder.ts';
import { checkClaims } from './src/check/claims/index.ts';
import { allowedNumbers } from './src/check/numbers/of-data.ts';
import { collectProblems, problemWords } from './src/check/reports/problem.ts';
const files = readFiles('.'); const none=()=>undefined;
const data = readData(files, none); const ledger = makeLedger(data, none);
const rules = createRules(data.records.programs.map(r=>r.record), subject.derivations);
const allowed = allowedNumbers(data); const noJson = {...data, json: []};
const judge=(f:Map<string,string>)=>{ const {report,sorted}=collectProblems(); checkClaims({data:noJson,ledger,rules,subject,report,on:'2026-11-22'} as never, pagesOf(f), allowed); return sorted(); };
const random = randomOf(Number(process.argv[3]??7)); const n=Number(process.argv[2]??6); const only=process.argv[4];
let A=0,S=0; const t0=performance.now(); judge(new Map(files)); console.error('claims on all pages incl. parse', performance.now()-t0);
for (const kind of claimKinds){ if(only&&!kind.name.includes(only)) continue; const all=kind.edits(files); const e=sampleOf(all,n,random); const esc:string[]=[]; let s=0;
 for(const x of e){ const m=edited(files,x); const ps=judge(new Map([[x.file,m.get(x.file)!]])); if(ps.some(p=>kind.codes.test(p.code)&&p.line===x.line)) s++; else { const t=files.get(x.file)!; const a=t.lastIndexOf('\n',x.index)+1; esc.push(`   ${x.file}:${x.line} ${JSON.stringify(x.to)}  ${t.slice(Math.max(a,x.index-90),x.index)}[${t.slice(x.index,x.index+x.length)}]${t.slice(x.index+x.length,x.index+140).split('\n')[0]} ${ps.map(p=>p.code)}`);} }
 A+=e.length;S+=s; console.log(kind.name,all.length,e.length,s); if(esc.length) console.log(esc.join('\n')); }
console.log(A,S);
