import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * The words of all scripts that a page may come to load: those it names, and whatever these name in turn.
 * Elsewhere a script counts for nothing: a library of charts holds any word.
 * @param paths all files of the site
 */
export async function scriptWords(
  folder: string,
  paths: readonly string[],
): Promise<(html: string) => ReadonlySet<string>> {
  const scripts = new Map(
    await Promise.all(
      paths
        .filter((path) => /^_astro\/.+\.js$/.test(path))
        .map(async (path) => {
          const text = await readFile(join(folder, path), 'utf8');
          return [posix.basename(path), { text, words: wordsIn(text) }] as const;
        }),
    ),
  );
  const known = new Map<string, ReadonlySet<string>>();

  function reached(text: string, found: Set<string>): Set<string> {
    for (const name of namesIn(text)) {
      const script = scripts.get(name);
      if (!script || found.has(name)) continue;
      found.add(name);
      reached(script.text, found);
    }
    return found;
  }

  return (html) => {
    const names = [...reached(html, new Set())].sort();
    const key = names.join(' ');
    const words =
      known.get(key) ?? new Set(names.flatMap((name) => [...(scripts.get(name)?.words ?? [])]));
    known.set(key, words);
    return words;
  };
}

/** Words of a script that could be classes or elements: those of its strings, not the names of its code. */
function wordsIn(text: string): Set<string> {
  return new Set(text.match(/(?<=["'`\s<>.}])[A-Za-z_][\w-]*(?=["'`\s<>$])/g));
}

/** A name of a script is no longer. */
const LONGEST = 200;

/** The names of scripts in a text: what stands before each `.js`, sought backwards from there. */
function* namesIn(text: string): Generator<string> {
  for (const { index } of text.matchAll(/\.js\b/g)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    yield `${/[\w.-]*$/.exec(before)?.[0] ?? ''}.js`;
  }
}
