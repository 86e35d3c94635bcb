import { z } from 'astro/zod';
import { contentFolders, dataFiles, recordFolders } from './index.ts';
import { observationFile } from './observation.ts';

/** A JSON Schema by which an editor completes and describes what is written, and where it stands. */
export interface EditorSchema {
  /** Path relative to the project. */
  file: string;
  /** The data files it is for; none for front matter. */
  fileMatch: string[];
  schema: object;
}

const FOLDER = 'data/schema';

/** The JSON Schemas of every kind of data file, and of the front matter in every folder of content. */
export function editorSchemas(): EditorSchema[] {
  const ofFiles = Object.entries(dataFiles).map(([file, schema]) =>
    editorSchema(file.replace(/\.json$/, '').replace('/', '-'), [`/data/${file}`], schema),
  );
  const ofFolders = Object.entries(recordFolders).map(([folder, schema]) =>
    editorSchema(folder, [`/data/${folder}/*.json`, ...notIn(folder)], schema),
  );
  const ofMatter = Object.entries(contentFolders).map(([folder, schema]) =>
    editorSchema(`content-${folder}`, [], schema),
  );
  const observations = editorSchema(
    'observations',
    ['/data/observations/*/*.json'],
    observationFile,
  );
  return [...ofFiles, ...ofFolders, observations, ...ofMatter];
}

/** Lists with a fixed name in a folder of records, which have a schema of their own. */
function notIn(folder: string): string[] {
  return Object.keys(dataFiles)
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => `!/data/${file}`);
}

function editorSchema(name: string, fileMatch: string[], schema: z.ZodType): EditorSchema {
  const written = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // YAML reads a day as a date; whoever writes it writes text.
      if (zodSchema instanceof z.ZodDate) Object.assign(jsonSchema, { type: 'string' });
    },
  });
  return { file: `${FOLDER}/${name}.json`, fileMatch, schema: written };
}

/** A schema as its file holds it. */
export function printSchema({ schema }: EditorSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
