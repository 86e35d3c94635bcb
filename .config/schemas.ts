import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorSchemas, printSchema } from '../src/schema/editors.ts';

/** Writes the JSON Schemas of `data/schema/` anew, and takes away those of kinds that are no more. */
const root = join(import.meta.dirname, '..');
const schemas = editorSchemas();
const folder = join(root, dirname(schemas[0]?.file ?? ''));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const one of schemas) writeFileSync(join(root, one.file), printSchema(one));
