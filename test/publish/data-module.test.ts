import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createViteServer } from 'vitest/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataFiles } from '../../src/data-files.ts';
import { dataModule } from '../../src/publish/data-module.ts';
import { recordRoot } from '../support/record.ts';

let server: Awaited<ReturnType<typeof createViteServer>>;

beforeAll(async () => {
  server = await createViteServer({
    root: recordRoot,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [dataModule(pathToFileURL(`${recordRoot}/`))],
  });
});

afterAll(() => server.close());

test('the edition is told the folder of its project', async () => {
  const { default: root } = (await server.ssrLoadModule('cakupan:root')) as { default: string };
  expect(join(root)).toBe(join(recordRoot, '/'));
});

test('all that the record is written in is read, and nothing beside it', () => {
  const paths = Object.keys(readDataFiles(recordRoot));
  expect(paths).toEqual(expect.arrayContaining(['regions.json', 'programs/jkm.json']));
  expect(paths.filter((path) => /^(?:schema|stamps)\//.test(path))).toEqual([]);
  expect(paths).toEqual(paths.toSorted());
});
