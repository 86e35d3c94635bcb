import type { Kind, Texts } from './edit.ts';
import { values } from './record-kinds.ts';

const OBSERVATIONS = /^data\/observations\//;
const PAYMENTS = /^data\/payments\//;
const PROGRAMS = /^data\/programs\//;

/** What tells of a number of another size, by whatever stands beside it. */
const SIZE =
  /^(?:far-|part-of-place|part-over-whole|part-mismatch|parts-mismatch|share-mismatch|printed-|title-slip|slip-in-sum|payment-size)/;

/** The titles of sources, by the files of their observations. */
const titleOf = (files: Texts, file: string) =>
  /"title": "([^"]*)"/.exec(files.get(`data/sources/${file.split('/').at(-1) ?? ''}`) ?? '')?.[1] ??
  '';

/** The first two unlike digits of a number exchanged. */
const exchanged = (value: number) =>
  Number(String(value).replace(/([1-9])(\.?)(?!\1)([1-9])/, '$3$2$1'));

/** Wrong edits of numbers, cells and bases that only the rest of the record can show. */
export const scaleKinds: readonly Kind[] = [
  {
    name: 'digits of the number in a title exchanged',
    codes: /^(?:title-slip|share-mismatch|part-mismatch|parts-mismatch|printed-|digits-of-rival)/,
    edits: (files) =>
      values(
        files,
        OBSERVATIONS,
        'value',
        ({ file, value, holder }) => {
          const digits = String(value).replace('.', '');
          const printed = titleOf(files, file).replace(/(?<=\d)[.,](?=\d)/g, '');
          const isPrinted = new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(printed);
          return digits.length >= 3 && isPrinted && holder['decimals'] !== undefined
            ? exchanged(Number(value))
            : null;
        },
        4,
      ),
  },
  {
    name: 'benefits a thousand times what they were',
    codes: SIZE,
    edits: (files) =>
      values(
        files,
        OBSERVATIONS,
        'magnitude',
        ({ value, holder }) =>
          holder['indicator'] === 'benefits-paid' && (value === 'billion' || value === 'million')
            ? value === 'billion'
              ? 'trillion'
              : 'billion'
            : null,
        4,
      ),
  },
  {
    name: 'a place with a thousand times its people',
    codes: SIZE,
    // A share of the same source may be the one that no longer fits.
    edits: (files) =>
      values(
        files,
        OBSERVATIONS,
        'value',
        ({ value, file, holder }) =>
          /^(?:covered-workers|coverage-base|working-people)$/.test(String(holder['indicator'])) &&
          holder['segment'] === undefined &&
          !file.startsWith('data/observations/indonesia/')
            ? Number((Number(value) * 1000).toPrecision(12))
            : null,
        24,
      ),
  },
  {
    name: 'a payment a thousand times what it was',
    codes: SIZE,
    edits: (files) =>
      values(
        files,
        PAYMENTS,
        'magnitude',
        ({ value }) => (value === 'million' ? 'billion' : 'trillion'),
        4,
      ),
  },
  {
    name: 'the head of another column',
    codes: /^other-column$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'column', ({ value }) =>
        /^20\d\d$/.test(String(value))
          ? String(value === '2020' ? 2021 : Number(value) - 1)
          : value === '% TPT'
            ? '% TPAK'
            : '% TPT',
      ),
  },
  {
    name: 'the row of another place',
    codes: /^other-row$/,
    edits: (files) =>
      values(files, OBSERVATIONS, 'row', ({ value }) =>
        String(value).replace(/^[^,]+/, (row) => (row === 'Bali' ? 'Riau' : 'Bali')),
      ),
  },
  {
    name: 'a number of another column of its table',
    codes: /^(?:other-column|duplicate-id|result-to-come)$/,
    edits: (files) =>
      values(
        files,
        OBSERVATIONS,
        'period',
        ({ value, holder }) =>
          holder['where'] !== undefined && /^20\d\d-08$/.test(String(value))
            ? String(value).replace(
                /^20(\d)(\d)/,
                (_, ten: string, one: string) => `20${ten}${String((Number(one) + 3) % 10)}`,
              )
            : null,
        12,
      ),
  },
  {
    name: 'a source that is another law than the basis',
    codes: /^basis-source$/,
    edits: (files) =>
      values(files, PROGRAMS, 'source', ({ value, holder }) =>
        /^law-/.test(String(value)) && /\d\/\d{4}/.test(String(holder['basis']))
          ? value === 'law-pp45-2015'
            ? 'law-pp44-2015'
            : 'law-pp45-2015'
          : null,
      ),
  },
];
