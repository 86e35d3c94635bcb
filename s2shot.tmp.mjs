import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
const t = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};
const s = createServer((q, r) => {
  let p = 'dist' + decodeURIComponent(new URL(q.url, 'http://x').pathname);
  if (p.endsWith('/')) p += 'index.html';
  if (!existsSync(p)) {
    r.writeHead(404);
    return r.end();
  }
  r.writeHead(200, { 'content-type': t[p.split('.').pop()] ?? 'text/plain' });
  r.end(readFileSync(p));
}).listen(4777);
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const a of process.argv.slice(2)) {
  const [path, w, scheme, full] = a.split(',');
  const c = await b.newContext({
    viewport: { width: +w, height: w < 600 ? 740 : 900 },
    colorScheme: scheme,
  });
  const p = await c.newPage();
  await p.goto('http://localhost:4777' + path);
  await p.waitForTimeout(700);
  await p.screenshot({
    path: `/tmp/s2-${path.replace(/\W+/g, '_')}-${w}-${scheme}.png`,
    fullPage: full === 'full',
  });
  await c.close();
}
await b.close();
s.close();
