import { chromium } from 'playwright-core';
import { createServer } from 'node:http'; import { readFileSync, existsSync, writeFileSync } from 'node:fs'; import { brotliCompressSync } from 'node:zlib';
const types={html:'text/html',css:'text/css',js:'text/javascript',woff2:'font/woff2',svg:'image/svg+xml'};
const s=createServer((q,r)=>{let p='dist'+decodeURIComponent(new URL(q.url,'http://x').pathname); if(p.endsWith('/'))p+='index.html'; if(!existsSync(p)){r.statusCode=404;r.end();return;} r.setHeader('content-type',types[p.split('.').pop()]??'text/plain'); r.end(readFileSync(p));}).listen(4599);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const base='http://localhost:4599';
const G={ 'pekerja-mandiri':1, ...Object.fromEntries((process.argv[2]??'').split(',').filter(Boolean).map(x=>[x,1]))};
const pg=await b.newPage();
for (const l of ['id','en']) { const root=l==='id'?'panduan':'en/guides'; const {readdirSync}=await import('node:fs');
 for (const d of readdirSync('dist/'+root,{withFileTypes:true}).filter(d=>d.isDirectory()&&existsSync(`dist/${root}/${d.name}/${l==='id'?'selebaran':'leaflet'}/index.html`))) { const path=`/${root}/${d.name}/${l==='id'?'selebaran':'leaflet'}/`;
  await pg.goto(base+path); const pdf=await pg.pdf({preferCSSPageSize:true}); const n=(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)||[]).length;
  const html=readFileSync('dist'+path+'index.html'); const g=readFileSync('dist/'+root+'/'+d.name+'/index.html');
  console.log(l,d.name,'pages',n,'br',brotliCompressSync(html).length,'guide br',brotliCompressSync(g).length);
  if(l==='id'&&(G[d.name]))writeFileSync(`/tmp/leaf-${d.name}.pdf`,pdf);
 }}
for (const [w,scheme] of [[360,'light'],[360,'dark'],[1280,'light'],[1280,'dark']]) { const c=await b.newContext({viewport:{width:w,height:800},colorScheme:scheme}); const p=await c.newPage(); await p.goto(base+'/panduan/pekerja-mandiri/selebaran/'); await p.screenshot({path:`/tmp/leaf-${w}-${scheme}.png`,fullPage:true}); console.log(w,scheme, await p.evaluate(()=>[document.documentElement.scrollWidth,document.documentElement.scrollHeight])); await c.close(); }
await b.close(); s.close();
