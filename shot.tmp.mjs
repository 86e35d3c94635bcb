import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
const types={html:'text/html',css:'text/css',js:'text/javascript',woff2:'font/woff2',svg:'image/svg+xml',csv:'text/csv',json:'application/json'};
const server=createServer((q,r)=>{let p='dist'+decodeURIComponent(q.url.split('?')[0]); if(existsSync(p)&&statSync(p).isDirectory())p+='/index.html'; if(!existsSync(p)){r.writeHead(404);return r.end()} r.writeHead(200,{'content-type':types[p.split('.').pop()]||'text/plain'}); r.end(readFileSync(p))}).listen(4777);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
for (const [name,path,open] of JSON.parse(process.argv[2])) for (const w of [360,1280]) {
  const p=await b.newPage({viewport:{width:w,height:800}});
  await p.goto('http://localhost:4777'+path);
  if(open) await p.evaluate(()=>document.querySelector('details.x, main details')?.setAttribute('open',''));
  const m=await p.evaluate(()=>({h:document.documentElement.scrollHeight,w:document.documentElement.scrollWidth,n:document.querySelectorAll('*').length}));
  console.log(name,w,JSON.stringify(m));
  await p.screenshot({path:`/tmp/grow-${name}-${w}.png`,clip:{x:0,y:0,width:w,height:Math.min(m.h,1800)},fullPage:true});
  await p.close();
}
await b.close(); server.close();
