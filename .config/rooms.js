import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/` and what each may use. Arrows run one way; what is not listed is a lint error.
 * @type {Record<string, string[]>}
 */
const mayUse = {
  schema: [],
  ledger: ['schema', 'i18n'],
  doors: ['schema', 'i18n'],
  // Until the amounts that are derived are handed in.
  rules: ['schema', 'jamsostek'],
  mdx: ['schema'],
  i18n: ['schema'],
  charts: ['schema', 'ledger', 'i18n'],
  jamsostek: ['schema', 'rules', 'i18n'],
  authoring: ['schema', 'ledger', 'rules', 'jamsostek', 'mdx', 'i18n', 'charts', 'doors'],
  publish: ['schema', 'i18n', 'doors', 'authoring'],
  library: ['schema', 'ledger', 'rules', 'jamsostek', 'mdx', 'i18n', 'charts', 'doors'],
  components: ['schema', 'ledger', 'rules', 'jamsostek', 'i18n', 'charts', 'library', 'styles'],
  layouts: ['schema', 'ledger', 'jamsostek', 'i18n', 'charts', 'library', 'components', 'styles'],
  pages: ['schema', 'jamsostek', 'i18n', 'library', 'components', 'layouts'],
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
  if (!knowAstro.has(room)) {
    patterns.push({
      regex: '^astro:',
      message: `Only ${[...knowAstro].join(' and ')} speak with Astro; ${room} runs without it.`,
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
