import fc from '../support/chance.ts';
import { changed } from './small-site.ts';

/** Files of a small project, as the check is handed them. */
export type RandomFiles = Map<string, string>;

type Json = Record<string, unknown>;

/** Data alone: what pages say is judged by other properties. */
const base = new Map([...changed([])].filter(([path]) => path.startsWith('data/')));

const parse = (path: string) => JSON.parse(base.get(path) ?? '{}') as Record<string, Json[]>;
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Mostly what an officer means to write, now and then what nobody should. */
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });

const words = fc.constantFrom(
  ...['Makassar', 'Kota "Baru" & <lama>', "Pa'bai-bai", '=SUM', 'A, B; C', 'Ulu Wai', ' Toraja '],
);
const both = words.map((text) => ({ id: text, en: text }));

/** Names that are free, and some that are taken or easily taken for something else. */
const name = mostly(
  fc.constantFrom('a', '0', 'kota-baru', 'toraja', 'kota-en', 'constructor-a', 'x1-y2', 'indeks'),
  fc.constantFrom(
    ...['index', 'data', 'en', 'id', '404', 'con', 'cakupan', 'coverage', 'sitemap', 'figures'],
    ...['constructor', 'iuran', 'aturan-bpu', 'build', 'lpt1', 'datapackage', 'tentang', '500'],
  ),
);

const site = fc.record({
  name: words,
  url: fc.constantFrom(
    ...[
      'https://x.example',
      'https://x.example:8443',
      'http://localhost:3000',
      'https://X.example',
    ],
    ...[
      'https://x"y',
      'https://1',
      'https://[::1]',
      'https://xn--a.example',
      'https://x.example/a',
    ],
  ),
  base: fc.constantFrom(
    ...['/', '/a/', '/a-b/c.d/', '//evil.example/', '/en/', '/ a/', '/a', '/%20/', '/../'],
  ),
  publisher: both,
  email: fc.constantFrom('a@b.id', 'a+b@b.id', "o'b@b.id", 'a@b', 'a b@b.id', 'a%0d@b.id'),
  description: both,
});

/** Codes that prove level and parent, and some that do not. */
const rank = mostly<Json>(
  fc.constantFrom('72', '74', '91').map((code) => {
    return { code, level: 'province', parent: 'indonesia', bps: null };
  }),
  fc.record({
    code: fc.constantFrom('73', '73.72', '72', '72.05', 'ID', '73.71', '00'),
    level: fc.constantFrom('country', 'province', 'regency', 'city'),
    parent: mostly(fc.constantFrom('indonesia', 'makassar', null), name),
    bps: fc.constantFrom(null, '73', '7371'),
  }),
);
const region = fc
  .record({
    id: name,
    rank,
    name: both,
    also: optional(fc.array(words, { maxLength: 2 })),
  })
  .map(({ rank: ranked, ...rest }): Json => ({ ...rest, ...ranked }));

const measures: fc.Arbitrary<Json> = fc.constantFrom(
  { unit: 'percent', nature: 'stock' },
  { unit: 'persons', nature: 'stock' },
  { unit: 'rupiah', nature: 'flow' },
);

const indicator = fc
  .record({
    id: name,
    name: both,
    definition: both,
    topic: fc.constantFrom('coverage', 'members', 'labour'),
    measure: mostly<Json>(measures, fc.constant({ unit: 'memberships', nature: 'flow' })),
    kind: fc.constantFrom('result', 'target', 'forecast'),
    placeRule: fc.constantFrom('domicile', 'registration', 'unstated'),
    within: mostly(fc.constant(undefined), fc.constantFrom('participants', 'coverage')),
  })
  .map(({ measure, ...rest }) => ({ ...rest, ...measure }));

const period = mostly(
  fc.constantFrom('2024', '2023', '2024-12', '2024-Q1', '2024-02-29', '0001', '2024-06'),
  fc.constantFrom('2023-01/2023-09', '9999-12-31'),
);

/** A number as printed: its digits and how many of them are decimals. */
const number = fc
  .record({
    digits: fc.oneof(fc.constantFrom(0, 1, 5050, 10_000, 9_007_199_254_740_991), fc.nat(12_000)),
    decimals: fc.constantFrom(0, 0, 1, 2, 6),
    magnitude: mostly(fc.constant('one'), fc.constantFrom('thousand', 'million', 'trillion')),
  })
  .map(({ digits, decimals, magnitude }) => {
    return { value: digits / 10 ** decimals, decimals, magnitude };
  });

const part = fc.oneof(fc.constant('not-published'), number);
const share = fc.record({
  indicator: fc.constant('coverage'),
  population: fc.constantFrom('unstated', 'workers'),
  numerator: part,
  denominator: part,
});
const count = fc.record({
  indicator: fc.constantFrom('participants', 'working-people', 'active-participants-by-province'),
  population: fc.constant(null),
});
const reported = {
  ...{ status: 'reported', source: 'news' },
  ...{ printed: null, printedWhy: 'source-not-at-hand' },
};
const computed = {
  ...{ status: 'computed', source: 'ours' },
  ...{ printed: null, printedWhy: 'computed' },
};

const observation = fc
  .record({
    what: mostly<Json>(fc.oneof(share, count), fc.record({ indicator: name, population: part })),
    printed: number,
    period,
    segment: optional(fc.constantFrom('all', 'pu', 'women', 'bpu')),
    said: mostly(fc.constantFrom(reported, computed), fc.constant({ ...computed, source: 'news' })),
    approximate: optional(fc.boolean()),
    bound: mostly(fc.constant(undefined), fc.constant('over')),
  })
  .map(({ what, printed, said, ...rest }): Json => ({ ...rest, ...what, ...printed, ...said }));

/** A figure, and which of the observations of Makassar it shows. */
const figure = fc.record({
  kind: fc.constantFrom('series', 'people', 'statement', 'tiles'),
  title: both,
  picked: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
  note: optional(both),
});

/** Two brackets, one beside the other. */
const brackets = fc.record({ to: fc.nat(3), base: fc.nat(2_000_000) }).map(({ to, base: low }) => [
  { from: 0, to, base: low + 1 },
  { from: to + 1, to: null, base: low + 2 },
]);

/** The data of the small site with random records beside its own; many of them are refused. */
export const randomFiles: fc.Arbitrary<RandomFiles> = fc
  .record({
    site: mostly<unknown>(fc.constant(parse('data/site.json')), site),
    regions: fc.array(region, { maxLength: 1 }),
    indicators: fc.array(indicator, { maxLength: 1 }),
    observations: fc.array(observation, { maxLength: 2 }),
    figures: fc.array(figure, { maxLength: 1 }),
    brackets: fc.oneof(fc.constant(null), brackets),
    jkm: fc.constantFrom(null, 0, 1, 6801, 9_007_199_254_740_991),
  })
  .map((drawn) => {
    const files = new Map(base);
    const write = (path: string, json: unknown) => files.set(path, JSON.stringify(json, null, 2));
    const add = (key: string, ...more: Json[]) => {
      const path = `data/${key}.json`;
      write(path, { [key]: [...(parse(path)[key] ?? []), ...more] });
    };
    const addFile = (folder: string, one: Json) => {
      write(`data/${folder}/${String(one['id'])}.json`, one);
    };
    const { addresses } = parse('data/site.json');
    write('data/site.json', {
      ...(drawn.site as Json),
      zone: 'Asia/Makassar',
      addresses,
      footer: [],
    });
    addFile('sources', { ...parse('data/sources/news.json'), id: 'ours', kind: 'own', url: null });
    add('regions', ...drawn.regions);
    for (const one of drawn.indicators) addFile('indicators', one);
    const observations = ['release', 'news', 'ours'].flatMap((source) => {
      const path = `data/observations/makassar/${source}.json`;
      const more = drawn.observations.filter((one) => one['source'] === source);
      const all = [...(parse(path)['observations'] ?? []), ...more.map(withoutSource)];
      if (all.length > 0) write(path, { observations: all });
      return all.map((one) => ({ ...one, source }));
    });
    for (const { picked, ...rest } of drawn.figures) {
      const references = picked.map((at) => referenceOf(observations[at % observations.length]));
      write('data/figures/random.json', {
        ...rest,
        id: 'random',
        references,
        ...(rest.kind === 'statement' ? { statement: 'makassar-above-national' } : {}),
        ...(rest.kind === 'tiles' ? { grid: 'cities' } : {}),
      });
    }
    write('data/programs/bpu.json', programme(drawn.brackets, drawn.jkm));
    return files;
  });

/** An observation as it stands in the file of its source. */
function withoutSource(one: Json): Json {
  return Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'source'));
}

function referenceOf(one: Json = {}): string {
  const [what, when, segment = 'all', source] = ['indicator', 'period', 'segment', 'source'].map(
    (key) => one[key] as string | undefined,
  );
  return `makassar/${what}/${when}${segment === 'all' ? '' : `:${segment}`}@${source}`;
}

function programme(rows: unknown, jkm: number | null): unknown {
  const text = base.get('data/programs/bpu.json') ?? '';
  const { rules, ...rest } = JSON.parse(
    jkm === null ? text : text.replaceAll(/6[78]00/g, String(jkm)),
  ) as { rules: { rows: { value: Json }[] }[] };
  const value = rules[0]?.rows[0]?.value;
  if (value && rows !== null) value['value'] = rows;
  return { ...rest, rules };
}
