import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchemas, printSchema } from '../../src/schema/editors.ts';
import { readFiles } from '../../src/check/index.ts';
import { projectRoot } from '../support/project.ts';

const schemas = editorSchemas();
const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

describe('the schemas for editors', () => {
  it.each(schemas)('$file is as `npm run format` writes it', (schema) => {
    expect(read(schema.file)).toBe(printSchema(schema));
  });

  it('are all that stands in their folder, and no data', () => {
    const names = readdirSync(join(projectRoot, 'data/schema')).map(
      (name) => `data/schema/${name}`,
    );
    expect(names.sort()).toEqual(schemas.map(({ file }) => file).sort());
    expect([...readFiles(projectRoot).keys()].filter((file) => names.includes(file))).toEqual([]);
  });

  it('are used for every data file that is opened in Visual Studio Code', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>;
    const ofData = schemas.filter(({ fileMatch }) => fileMatch.length > 0);
    expect(settings['json.schemas']).toEqual(
      ofData.map(({ file, fileMatch }) => ({ fileMatch, url: `./${file}` })),
    );
  });

  it('describe every key', () => {
    const undescribed = (value: unknown, path: string[] = []): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]) => {
        const isKey = path.at(-1) === 'properties';
        const found =
          isKey && !('description' in (inner as object)) ? [[...path, key].join('.')] : [];
        return [...found, ...undescribed(inner, [...path, key])];
      });
    };
    expect(schemas.flatMap(({ file, schema }) => undescribed(schema, [file]))).toEqual([]);
  });
});
