import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A folder served over HTTP. */
export interface StaticServer {
  origin: string;
  close(): Promise<void>;
}

/** Serves `folder` on a free port as a plain static host does: folders by their index, else `404.html`. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const wanted = join(folder, normalize(decodeURIComponent(pathname)));
    const file = wanted.endsWith('/') ? join(wanted, 'index.html') : wanted;
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(sent)] ?? 'application/octet-stream',
    });
    if (existsSync(sent)) createReadStream(sent).pipe(response);
    else response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
