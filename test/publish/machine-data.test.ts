import { expect, test } from 'vitest';
import { isLinkedData } from '../../src/publish/machine-data.ts';

const graph = (...things: object[]) =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
const article = {
  '@type': 'Article',
  headline: 'A',
  publisher: { '@type': 'Organization', name: 'Redaksi' },
};

test('a page may say what it is, whose, and where it stands', () => {
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'A', item: 'https://a.example/' }],
  };
  expect(isLinkedData(graph(article, trail))).toBe(true);
});

test.each([
  ['a number of its own', graph({ '@type': 'Dataset', value: 99 })],
  ['a number where words belong', graph({ ...article, headline: 99 })],
  [
    'an agency',
    graph({ ...article, publisher: { '@type': 'GovernmentOrganization', name: 'BPJS' } }),
  ],
  ['a page it is the same as', graph({ ...article, sameAs: 'https://b.example/' })],
  ['words of another list', JSON.stringify({ '@context': 'https://b.example', '@graph': [] })],
  ['no JSON', '{'],
  ['a bare text', '"A"'],
])('it may not name %s', (_, text) => {
  expect(isLinkedData(text)).toBe(false);
});
