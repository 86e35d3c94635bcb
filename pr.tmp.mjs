import { chromium } from 'playwright-core';
import { createServer } from 'node:http'; import { readFileSync, existsSync } from 'node:fs';
const s=createServer((q,r)=>{let p='dist'+decodeURIComponent(new URL(q.url,'http://x').pathname); if(p.endsWith('/'))p+='index.html'; if(!existsSync(p)){r.statusCode=404;r.end();return;} const t={html:'text/html',woff2:'font/woff2',css:'text/css'}; r.setHeader('content-type',t[p.split('.').pop()]??'text/plain'); r.end(readFileSync(p));}).listen(4598);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p=await b.newPage({viewport:{width:680,height:1020}}); await p.emulateMedia({media:'print'});
for(const g of process.argv.slice(2)){ await p.goto('http://localhost:4598/panduan/'+g+'/selebaran/'); await p.screenshot({path:`/tmp/pr-${g}.png`,fullPage:true}); console.log(g, await p.evaluate(()=>[document.documentElement.scrollHeight, document.querySelector('.leaflet .two').getBoundingClientRect().top, document.querySelector('.leaflet .two').getBoundingClientRect().height])); }
await b.close(); s.close();
