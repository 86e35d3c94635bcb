import type { Files } from '../check/index.ts';
import { parseRecords, type Records } from '../schema/index.ts';

/** The records of a project whose files the check has passed. @throws z.ZodError where it has not */
export function recordsIn(files: Files): Records {
  const json = [...files].flatMap(([path, text]): [string, unknown][] =>
    /^data\/(?!stamps\/|schema\/).*\.json$/.test(path)
      ? [[path.slice('data/'.length), JSON.parse(text.replace(/^\uFEFF/, ''))]]
      : [],
  );
  return parseRecords(Object.fromEntries(json));
}
