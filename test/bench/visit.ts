import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { TYPES } from '../../src/publish/hosts/policy.ts';
import { findBrowser } from '../support/chromium.ts';
import { VISIT } from '../support/visit.ts';
import { waysToCarryStyles, type Styled } from './styled.ts';

/** A phone on a slow line, as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s, a processor of a quarter. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const SLOWER = 4;
const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** What other work on the machine adds is never less than nothing: the least of these counts. */
const ROUNDS = 7;

/** What a visit took: bytes on the way, and when each page first showed something, and the largest of it. */
interface Visit {
  bytes: number;
  first: number[];
  largest: number[];
}

/**
 * `npm run bench -- --visit`: goes through the five pages of a visit as they stand in `dist`, with their
 * styles carried in each way there is, and prints what each costs readers.
 */
export async function benchVisit(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no site: npm run build');
  const ways = Object.entries(await waysToCarryStyles(folder));
  const visits = new Map<string, Visit[]>(ways.map(([name]) => [name, []]));
  const browser = await chromium.launch({ ...(await findBrowser()), args: ['--no-sandbox'] });
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, styled] of ways)
        visits.get(name)?.push(await visitOnce(browser, folder, styled));
  } finally {
    await browser.close();
  }
  console.log(
    'Styles                    KB of the visit   first paint and largest, ms, page by page',
  );
  for (const [name, rounds] of visits) {
    const least = (of: (visit: Visit) => readonly number[]) =>
      VISIT.map((_, page) => Math.round(Math.min(...rounds.map((one) => of(one)[page] ?? 0))));
    const [first, largest] = [least((one) => one.first), least((one) => one.largest)];
    console.log(
      `${name.padEnd(24)}${((rounds[0]?.bytes ?? 0) / 1000).toFixed(1).padStart(17)}   ` +
        `${first.join(' ')} = ${String(sum(first))}; ${largest.join(' ')} = ${String(sum(largest))}`,
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

async function visitOnce(browser: Browser, folder: string, styled: Styled): Promise<Visit> {
  const server = await serveAsHosts(folder, styled);
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const visit: Visit = { bytes: 0, first: [], largest: [] };
    for (const path of VISIT) {
      await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
      const { first, largest } = await page.evaluate(paints);
      visit.first.push(first);
      visit.largest.push(largest);
    }
    visit.bytes = server.sent();
    return visit;
  } finally {
    await context.close();
    server.close();
  }
}

/** Runs in the page. */
function paints(): Promise<{ first: number; largest: number }> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const largest = list.getEntries().at(-1)?.startTime ?? 0;
      const [first] = performance.getEntriesByName('first-contentful-paint');
      done({ first: first?.startTime ?? largest, largest });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Serves a site as its hosts do: compressed, and what has a name of its own content for good. */
async function serveAsHosts(folder: string, styled: Styled) {
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname)
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    const ending = extname(path).slice(1);
    const file = join(folder, path);
    const text = styled.get(path) ?? (existsSync(file) ? readFileSync(file) : null);
    if (text === null) return response.writeHead(404).end();
    const isFace = ending === 'woff2';
    const body = isFace ? Buffer.from(text) : brotliCompressSync(text);
    // Pages, styles and the face: scripts are counted apart.
    if (ending !== 'js') sent += body.byteLength;
    return response
      .writeHead(200, {
        'content-type': `${TYPES[ending] ?? 'application/octet-stream'}; charset=utf-8`,
        'cache-control': `max-age=${/^(?:_astro|fonts)\//.test(path) ? '31536000, immutable' : '0'}`,
        ...(isFace ? {} : { 'content-encoding': 'br' }),
      })
      .end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    sent: () => sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
