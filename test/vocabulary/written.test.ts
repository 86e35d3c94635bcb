import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { subject } from '../../src/jamsostek/subject.ts';
import { stringAttributes } from '../../src/mdx/tree.ts';
import { elementNames, type ElementName } from '../../src/vocabulary/index.ts';
import { projectRoot } from '../support/project.ts';
import { declared, shownIn } from './tags.ts';

// What people and editors are told of the vocabulary is written from its declarations:
// `npx vitest run --config .config/vitest.config.ts --project pure test/vocabulary -u` writes it anew.

it('the README tells of each element in the words of its declaration', async () => {
  const path = join(projectRoot, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const table = /\n\| write .*\n(?:\|.*\n)+/;
  expect(readme).toMatch(table);
  await expect(readme.replace(table, () => `\n${wordsTable()}`)).toMatchFileSnapshot(path);
});

it('editors offer each element as its example shows it', async () => {
  const snippets = Object.fromEntries(elementNames.map((name) => [name, snippet(name)]));
  const path = join(projectRoot, '.vscode/cakupan.code-snippets');
  await expect(`${JSON.stringify(snippets, null, 2)}\n`).toMatchFileSnapshot(path);
});

function wordsTable(): string {
  const rows = [
    ...elementNames.map((name) => {
      const { tag, close } = shownIn(name, 'en');
      return [`\`${tag}${close && `…${close}`}\``, declared(name).gives.en + choicesOf(name)];
    }),
    [
      '`[[makassar/coverage/2024@source]]`, `[[rule:bpu/minimum]]`',
      'the same numbers inside titles, summaries and JSON texts',
    ],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [['write', 'to get'], rule, ...rows].map(line).join('');
}

/** The choices that an example does not show. */
function choicesOf(name: ElementName): string {
  const shown = Object.values(stringAttributes(shownIn(name, 'en').node));
  const others = Object.values(declared(name).attributes).flatMap((form) =>
    form.is === 'choice' ? form.of.filter((choice) => !shown.includes(choice)) : [],
  );
  return others.length > 0 ? ` (${others.map((choice) => `\`${choice}\``).join(', ')})` : '';
}

/** An element to be filled in, stop by stop: its attributes, then its text. */
function snippet(name: ElementName) {
  const { gives, attributes } = declared(name);
  const { tag, inside, close } = shownIn(name, 'id');
  let stops = 0;
  const stop = (text: string, choices?: readonly string[]) => {
    stops += 1;
    return choices ? `\${${stops}|${choices.join(',')}|}` : `\${${stops}:${escaped(text)}}`;
  };
  const written = tag.replace(/ ([a-z]+)="([^"]*)"/g, (_, attribute: string, value: string) => {
    const form = attributes[attribute];
    const choices =
      form?.is === 'choice'
        ? form.of
        : form?.is === 'table'
          ? Object.keys(subject.tables)
          : undefined;
    return ` ${attribute}="${stop(value, choices)}"`;
  });
  const text = inside.trim();
  return {
    scope: 'mdx,markdown',
    prefix: name,
    description: `${gives.id} / ${gives.en}`.replaceAll('`', ''),
    body: `${written}${text && inside.replace(text, () => stop(text))}${close}`,
  };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
