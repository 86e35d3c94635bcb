import type { Edit, Kind, Texts } from './edit.ts';

/** Every place where a pattern stands in data files of a folder or name. */
function inData(
  files: Texts,
  where: RegExp,
  pattern: RegExp,
  change: (found: string, path: string) => string,
): Edit[] {
  return [...files].flatMap(([file, text]) =>
    where.test(file)
      ? [...text.matchAll(new RegExp(pattern.source, 'g'))].flatMap((match): Edit[] => {
          const to = change(match[0], file);
          const line = text
            .slice(0, match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0))
            .split('\n').length;
          return to === match[0]
            ? []
            : [{ file, line, index: match.index, length: match[0].length, to }];
        })
      : [],
  );
}

const LINK = /^(?:unknown-.*|.*mismatch.*)$/;

/** Wrong edits of one record. */
export const recordKinds: readonly Kind[] = [
  {
    name: 'a source nobody knows',
    codes: LINK,
    edits: (files) =>
      inData(files, /^data\/statements\//, /"source": "[a-z0-9-]+/, (found) => `${found}x`),
  },
  {
    name: 'a source read before it was published',
    codes: /read|publish|before|date/,
    edits: (files) => inData(files, /^data\/sources\//, /"read": "\d{4}/, () => '"read": "1999'),
  },
  {
    name: 'a source read in the future',
    codes: /read|publish|future|date/,
    edits: (files) => inData(files, /^data\/sources\//, /"read": "\d{4}/, () => '"read": "2028'),
  },
  {
    name: 'a code and a parent that disagree',
    codes: /parent|code/,
    edits: (files) =>
      inData(files, /^data\/regions\.json$/, /"code": "\d\d\.\d\d"/, (found) =>
        found.replace(/"\d\d\./, '"13.'),
      ),
  },
  {
    name: 'a month no row of a rule covers',
    codes: /gap|row|rule|overlap/,
    edits: (files) =>
      inData(files, /^data\/programs\//, /"to": "\d{4}-\d\d-\d\d"/, (found) =>
        found.replace(/"(\d{4})-/, (_, year: string) => `"${String(Number(year) - 1)}-`),
      ),
  },
];
