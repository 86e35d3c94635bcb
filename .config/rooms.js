import { readdirSync, readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/` and what each may use. Arrows run one way; what is not listed is a lint error. The
 * vocabulary uses the ledger for the names of the records that elements stand for, `i18n` the search for the
 * names of the groups of results, and the desk shows what became of the words of a page and holds tables
 * against the record. The search and `jamsostek/` run in browsers.
 * @type {Record<string, string[]>}
 */
const mayUse = JSON.parse(readFileSync(new URL('arrows.json', import.meta.url), 'utf8'));

/**
 * The files through which a room is reached where it has doors. A page takes the script of the forms
 * by a door of its own: a browser is to load no more than it uses.
 * @type {Record<string, (room: string) => string>}
 */
const doors = {
  jamsostek: (room) => (room === 'layouts' ? 'browser' : 'subject'),
};

/** Rooms that may speak with Astro; all others run on plain Node. */
const knowAstro = new Set(['library', 'pages']);

const rooms = Object.keys(mayUse);

/** Lint rules that hold each room to its arrows. */
export const roomRules = rooms.map((room) => {
  const closed = rooms.filter((other) => other !== room && !mayUse[room]?.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${closed.join('|')})/`,
      message: `The room ${room} may use: ${mayUse[room]?.join(', ') || 'no other room'}.`,
    },
  ];
  for (const [other, door] of Object.entries(doors)) {
    if (other === room) continue;
    patterns.push({
      regex: `^(\\.\\./)+${other}/(?!${door(room)}\\.ts$)`,
      message: `The room ${other} is reached through ${door(room)}.ts.`,
    });
  }
  if (!knowAstro.has(room)) {
    patterns.push({
      regex: '^astro:',
      message: `Only ${[...knowAstro].join(' and ')} speak with Astro; ${room} runs without it.`,
    });
  }
  // Whatever is rendered finds the edition as `Astro.locals.edition`; the rest is handed it.
  if (room !== 'pages') {
    patterns.push({
      regex: '^(\\.\\./)+edition\\.ts$',
      message: 'Only pages ask for the edition of this build; elsewhere it is handed in.',
    });
  }
  if (['library', 'components', 'layouts'].includes(room)) {
    patterns.push({
      regex: '^(\\.\\./)+inputs\\.ts$',
      allowTypeImports: true,
      message: 'The day and the address are those of the edition.',
    });
  }
  if (room !== 'schema') {
    patterns.push({
      regex: '^(astro/)?zod$',
      message: 'Only schema describes records; take types with `import type` from src/schema.',
    });
  }
  return {
    files: [`src/${room}/**/*.{ts,astro}`],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});

/** Programmes of the data, by the first part of the references of their rules. */
const folder = new URL('../data/programs/', import.meta.url);
const programmes = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);
const ids = programmes.map(({ id }) => id).join('|');
/** Those that are known by letters: no other word looks like them. */
const short = programmes
  .flatMap(({ id, abbreviation }) => (abbreviation?.toLowerCase() === id ? id : []))
  .join('|');

const subject =
  'Only src/jamsostek names a programme: take it from the data, or from src/jamsostek/subject.ts.';

/** What no other room than the subject may write: the name of a programme, or a reference of a rule. */
export const programmeNames = [
  // What describes a key to people may give an example.
  `Literal[value=/^(?:rule:)?(?:(?:${ids})\\u002F|(?:${short})$)/]:not(CallExpression[callee.name=/^(?:key|group)$/] > Literal)`,
  `TemplateElement[value.raw=/^(?:rule:)?(?:${ids})\\u002F/]`,
].map((selector) => ({ selector, message: subject }));

/** Elements of MDX, which one file each of their room declares. */
const elements = readdirSync(new URL('../src/vocabulary/', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['element', 'index', 'names'].includes(name));

/** What no other room may write: the name of an element, to treat it apart. */
export const elementNames = [
  {
    selector: `Literal[value=/^(?:${elements.join('|')})$/i][value=/^[A-Z]/]:not(TSLiteralType > Literal)`,
    message: 'Say it in the declaration of the element, in src/vocabulary, and read it from there.',
  },
];

/** Rooms that know the subject by name: it itself, and the texts of readers, which speak of it. */
export const knowSubject = [
  'src/jamsostek/**',
  'src/i18n/reader/**',
  'src/i18n/desk/**',
  // The sums that the subject is held to: only this room describes records.
  'src/schema/vector.ts',
];
