import { join } from 'node:path';
import { checkFiles, readFiles, stamp } from './src/check/index.ts';
import { problemWords } from './src/i18n/desk/index.ts';
const root = import.meta.dirname;
const files = new Map(readFiles(join(root, 'test/fixtures/small-site')));
console.log([...files.keys()].length);
