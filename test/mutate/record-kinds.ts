import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Edit, Kind, Texts } from './edit.ts';

type Json = Record<string, unknown>;

/** A value of a record, and the object that holds it. */
interface Found {
  file: string;
  value: unknown;
  holder: Json;
}

/**
 * Every value under a key in data files of a folder, and what becomes of it; null where an edit would not
 * be wrong there.
 */
export function values(
  files: Texts,
  where: RegExp,
  key: string,
  change: (found: Found) => unknown,
  near = 0,
): Edit[] {
  return [...files].flatMap(([file, text]) => {
    const tree = where.test(file) ? parseTree(text) : undefined;
    return tree ? editsIn(tree, { file, text, key, change, near }) : [];
  });
}

interface Wanted {
  file: string;
  text: string;
  key: string;
  change: (found: Found) => unknown;
  near: number;
}

function editsIn(node: Node, wanted: Wanted): Edit[] {
  const { file, text, key, change, near } = wanted;
  const children = node.children ?? [];
  const inside = children.flatMap((child) => editsIn(child, wanted));
  if (node.type !== 'object') return inside;
  const holder = Object.fromEntries(
    children.map(({ children: [name, value] = [] }) => [
      String(name?.value),
      JSON.parse(value ? text.slice(value.offset, value.offset + value.length) : 'null') as unknown,
    ]),
  );
  const property = children.find(({ children: [name] = [] }) => name?.value === key);
  const value = property?.children?.[1];
  if (!value) return inside;
  const to = change({ file, value: holder[key], holder });
  if (to === null || to === holder[key]) return inside;
  const line = text.slice(0, value.offset).split('\n').length;
  const { offset: index, length } = value;
  return [...inside, { file, line, near, index, length, to: JSON.stringify(to) }];
}

const OBSERVATIONS = /^data\/observations\//;
const SOURCES = /^data\/sources\//;
const PROGRAMS = /^data\/programs\//;

/** Another digit for the first one of a text. */
const otherDigit = (text: string) =>
  text.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));

/** The digits of a number with the first two unlike ones exchanged; null where there are none. */
function shuffled(value: number): number | null {
  const text = String(value);
  const exchanged = text.replace(/([1-9])(\.?)(?!\1)([1-9])/, '$3$2$1');
  return exchanged === text ? null : Number(exchanged);
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

const PRINTED = /^printed-/;
const RULES = /^(?:rule-|vector|printed-)/;

/** Wrong edits of one record. */
export const recordKinds: readonly Kind[] = [
  {
    name: 'a source nobody knows',
    codes: /^unknown-record$/,
    edits: (files) =>
      values(files, /^data\/statements\//, 'source', ({ value }) => `${String(value)}x`),
  },
  {
    name: 'another printed form than the value',
    codes: PRINTED,
    edits: (files) =>
      values(files, OBSERVATIONS, 'printed', ({ value }) =>
        isText(value) ? otherDigit(value) : null,
      ).map((edit) => ({ ...edit, near: 8 })),
  },
  {
    name: 'digits of a value exchanged, its source printed',
    codes: PRINTED,
    edits: (files) =>
      values(files, OBSERVATIONS, 'value', ({ value, holder }) =>
        isNumber(value) && isText(holder['printed']) ? shuffled(value) : null,
      ),
  },
  {
    name: 'decimals that the source does not print',
    codes: PRINTED,
    edits: (files) =>
      values(files, OBSERVATIONS, 'decimals', ({ value, holder }) =>
        isNumber(value) && isText(holder['printed']) ? value + 1 : null,
      ),
  },
  {
    name: 'another magnitude than the source prints',
    codes: PRINTED,
    edits: (files) =>
      values(files, OBSERVATIONS, 'magnitude', ({ value, holder }) =>
        isText(holder['printed']) ? (value === 'million' ? 'billion' : 'million') : null,
      ),
  },
  {
    name: 'a share ten times what it was',
    codes:
      /^(?:over-the-whole|far-from-neighbours|printed-.*|.*mismatch.*|.*parts.*|hidden-decimals)$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'value', ({ value, holder }) =>
        isNumber(value) && isText(holder['population']) && value >= 10
          ? Number((value * 10).toPrecision(12))
          : null,
      ),
  },
  {
    name: 'a share in millions',
    codes: /^(?:magnitude-of-share|printed-.*)$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'population', ({ value, holder }) =>
        isText(value) && holder['magnitude'] === undefined ? value : null,
      )
        .concat(
          values(files, OBSERVATIONS, 'decimals', ({ value, holder }) =>
            isText(holder['population']) && holder['magnitude'] === undefined ? [value] : null,
          ),
        )
        .map((edit) => ({
          ...edit,
          to: `${edit.to.replace(/[[\]]/g, '')}, "magnitude": "million"`,
        })),
  },
  {
    name: 'a count out of somebody',
    codes: /^population-of-count$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'population', ({ value }) =>
        value === null ? 'unstated' : null,
      ),
  },
  {
    name: 'a share that says not out of whom',
    codes: /^missing-population$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'population', ({ value }) =>
        value === 'unstated' ? '' : null,
      ).map((edit) => ({ ...edit, to: 'null' })),
  },
  {
    name: 'a time after the source was out',
    codes: /^result-to-come$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'period', ({ value, holder }) =>
        !/target|forecast/.test(String(holder['indicator'])) &&
        isText(value) &&
        !value.includes('/')
          ? value.replace(/^\d{4}/, '2031')
          : null,
      ),
  },
  {
    name: 'a number of ours passed off as reported',
    codes: /^(?:status-of-source|printed-reason|missing-parts)$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'status', ({ value }) =>
        value === 'computed' ? 'reported' : 'computed',
      ),
  },
  {
    name: 'a target recorded as a result',
    codes: /^(?:result-to-come|digits-of-rival|far-from-neighbours|printed-says)$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'indicator', ({ value, holder }) =>
        value === 'coverage-target' && /^20(?:2[6-9]|3)/.test(String(holder['period']))
          ? 'coverage'
          : null,
      ).map((edit) => ({ ...edit, near: 1 })),
  },
  {
    name: 'a source read before it was published',
    codes: /^read-too-early$/,
    edits: (files) =>
      values(files, SOURCES, 'read', ({ value, holder }) =>
        isText(holder['published']) && /^20(?:1|2)/.test(holder['published'])
          ? String(value).replace(/^\d{4}/, '1999')
          : null,
      ),
  },
  {
    name: 'a source read in the future',
    codes: /^read-to-come$/,
    edits: (files) =>
      values(files, SOURCES, 'read', ({ value }) => String(value).replace(/^\d{4}/, '2029')),
  },
  {
    name: 'one address for two sources',
    codes: /^same-address$/,
    edits: (files) => {
      const address = 'https://journal.stiki.ac.id/';
      const first = [...files].find(
        ([file, text]) => SOURCES.test(file) && /"url": "https:/.test(text),
      );
      const taken = /"url": "([^"]+)"/.exec(first?.[1] ?? '')?.[1] ?? address;
      return values(files, SOURCES, 'url', ({ value, file }) =>
        isText(value) && file !== first?.[0] ? taken : null,
      );
    },
  },
  {
    name: 'a code and a parent that disagree',
    codes: /^place-codes$/,
    edits: (files) =>
      values(files, /^data\/regions\.json$/, 'code', ({ value }) =>
        /^\d\d\.\d\d$/.test(String(value)) ? String(value).replace(/^\d\d/, '13') : null,
      ),
  },
  {
    name: 'a parent that is another province',
    codes: /^place-codes$/,
    edits: (files) =>
      values(
        files,
        /^data\/regions\.json$/,
        'parent',
        ({ value, holder }) =>
          /^\d\d\.\d\d$/.test(String(holder['code'])) && value !== 'aceh' ? 'aceh' : null,
        6,
      ),
  },
  {
    name: 'a BPS code of another place',
    codes: /^place-codes$/,
    edits: (files) =>
      values(files, /^data\/regions\.json$/, 'bps', ({ value }) =>
        isText(value) && value.length === 4 ? `99${value.slice(2)}` : null,
      ),
  },
  {
    name: 'a city called a regency',
    codes: /^place-codes$/,
    edits: (files) =>
      values(
        files,
        /^data\/regions\.json$/,
        'level',
        ({ value }) => (value === 'city' ? 'regency' : value === 'regency' ? 'city' : null),
        6,
      ),
  },
  {
    name: 'a month no row of a rule covers',
    codes: /^rule-/,
    edits: (files) =>
      values(
        files,
        PROGRAMS,
        'to',
        ({ value }) =>
          isText(value)
            ? value.replace(/^\d{4}/, (year) => String(Number(year) - 1)).replace('02-29', '02-28')
            : null,
        14,
      ),
  },
  {
    name: 'an amount with a digit more than its history',
    codes: RULES,
    edits: (files) =>
      amounts(files, ({ rows }, unit) => unit === 'rupiah' && rows.length > 1).map((edit) => ({
        ...edit,
        to: `${edit.to}0`,
      })),
  },
  {
    name: 'a rate far from its history or its class of risk',
    codes: RULES,
    edits: (files) =>
      amounts(
        files,
        ({ id, rows }, unit) =>
          unit === 'percent' &&
          (rows.length > 1 || /^rate-(?:very-)?(?:low|medium|high)$/.test(id)),
      )
        .filter((edit) => Number(edit.to) !== 0)
        .map((edit) => ({ ...edit, to: String(Number((Number(edit.to) * 10).toPrecision(12))) })),
  },
  {
    name: 'risk classes that do not ascend',
    codes: RULES,
    edits: (files) =>
      amounts(files, ({ id }) => /^rate-(?:very-low|low|medium|high)$/.test(id)).map((edit) => ({
        ...edit,
        to: String(Number((Number(edit.to) * 3.7).toPrecision(3))),
      })),
  },
  {
    name: 'another number than the law says',
    codes: RULES,
    edits: (files) =>
      printedRows(files, 'value', ({ value }) =>
        isNumber(value) ? (shuffled(value) ?? value + 3) : null,
      ),
  },
  {
    name: 'another unit than the law says',
    codes: RULES,
    edits: (files) => printedRows(files, 'unit', ({ value }) => OTHER_UNIT[String(value)] ?? null),
  },
  {
    name: 'a lower limit for an upper one that the law says',
    codes: /^(?:rule-printed|other-bound)$/,
    edits: (files) =>
      values(files, PROGRAMS, 'limit', ({ value, holder }) => {
        const says = JSON.stringify(holder['rows']);
        if (!/"printed":"[^"]*(?:paling|maks|s\.d\.|sampai|minimal|[≤≥])/.test(says)) return null;
        return value === 'at-most' ? 'at-least' : 'at-most';
      }),
  },
  {
    name: 'another day at which a rule begins or ends than the law says',
    codes: /^(?:rule-|vector)/,
    edits: (files) =>
      ['from', 'to']
        .flatMap((key) =>
          values(files, PROGRAMS, key, ({ value, holder }) =>
            isText(value) && /\b20\d\d\b/.test(String(holder['printed']))
              ? value
                  .replace(/^\d{4}/, (year) => String(Number(year) - 1))
                  .replace('02-29', '02-28')
              : null,
          ),
        )
        .map((edit) => ({ ...edit, near: 14 })),
  },
];

/** What is easily written for a unit. */
const OTHER_UNIT: Readonly<Record<string, string>> = {
  'working-days': 'days',
  days: 'working-days',
  months: 'years',
  years: 'months',
};

/** Edits within the value of a row of a rule of which it is known what its law says. */
function printedRows(files: Texts, key: string, change: (found: Found) => unknown): Edit[] {
  return [...files].flatMap(([file, text]) => {
    const tree = PROGRAMS.test(file) ? parseTree(text) : undefined;
    if (!tree) return [];
    const { rules } = JSON.parse(text) as { rules: { rows: Json[] }[] };
    return rules.flatMap(({ rows }, nth) =>
      rows.flatMap((row, at): Edit[] => {
        const node = findNodeAtLocation(tree, ['rules', nth, 'rows', at, 'value', key]);
        const holder = row['value'] as Json;
        if (!node || !isText(row['printed'])) return [];
        const to = change({ file, value: holder[key], holder });
        if (to === null) return [];
        const line = text.slice(0, node.offset).split('\n').length;
        const { offset: index, length } = node;
        return [{ file, line, near: 12, index, length, to: JSON.stringify(to) }];
      }),
    );
  });
}

interface Rule {
  id: string;
  rows: { value: { unit: string; value?: unknown } }[];
}

/** The amounts of rules in programmes as edits that change nothing yet, where they are single numbers. */
function amounts(files: Texts, isWanted: (rule: Rule, unit: string) => boolean): Edit[] {
  return [...files].flatMap(([file, text]) => {
    const tree = PROGRAMS.test(file) ? parseTree(text) : undefined;
    if (!tree) return [];
    const { rules } = JSON.parse(text) as { rules: Rule[] };
    return rules.flatMap((rule, nth) =>
      rule.rows.flatMap(({ value }, at): Edit[] => {
        const node = findNodeAtLocation(tree, ['rules', nth, 'rows', at, 'value', 'value']);
        if (!node || !isNumber(value.value) || !isWanted(rule, value.unit)) return [];
        const line = text.slice(0, node.offset).split('\n').length;
        const { offset: index, length } = node;
        // A row beside it may be the one that is out of line.
        return [{ file, line, near: 16, index, length, to: String(value.value) }];
      }),
    );
  });
}
