import { readFiles, stamp } from './src/check/index.ts';
import { writeFileSync, mkdirSync } from 'node:fs'; import { join, dirname } from 'node:path';
for (const root of process.argv.slice(2)) {
  const files = await readFiles(root); const done = stamp(files); let n = 0;
  for (const [path, text] of done) if (files.get(path) !== text) { mkdirSync(dirname(join(root, path)), { recursive: true }); writeFileSync(join(root, path), text as string); n += 1; }
  console.log(root, n);
}
