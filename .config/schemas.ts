import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorSchemas, printSchema } from '../src/schema/editors.ts';

/**
 * Writes the JSON Schemas of `data/schema/` anew, takes away those of kinds that are no more, and tells
 * Visual Studio Code which files each is for.
 */
const root = join(import.meta.dirname, '..');
const schemas = editorSchemas();
const folder = join(root, dirname(schemas[0]?.file ?? ''));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const one of schemas) writeFileSync(join(root, one.file), printSchema(one));

const settingsFile = join(root, '.vscode/settings.json');
const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as Record<string, unknown>;
settings['json.schemas'] = schemas
  .filter(({ fileMatch }) => fileMatch.length > 0)
  .map(({ file, fileMatch }) => ({ fileMatch, url: `./${file}` }));
writeFileSync(settingsFile, `${JSON.stringify(settings, null, 2)}\n`);
