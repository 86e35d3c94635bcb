import { copyProject, buildProject } from './test/support/project.ts';
import { addCorpus } from './test/bench/corpus.ts';
const p='/tmp/grow-nation'; 
await copyProject(p); await addCorpus(p,{regions:490,releases:20,years:12});
const t=performance.now();
const {status,output}=await buildProject(p,[],{SITE_DATE:'2026-11-22'});
console.log(status, output.slice(-3000), Math.round((performance.now()-t)/1000)+' s');
