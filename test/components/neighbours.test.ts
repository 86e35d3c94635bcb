import { expect, test } from 'vitest';
import Neighbours from '../../src/components/Neighbours.astro';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { attribute } from '../../src/publish/html.ts';
import { regionView } from '../../src/library/region-view.ts';
import { render, words } from './render.ts';
import { edition } from './edition.ts';

const views = await Promise.all(
  edition.records.regions.map((region) => regionView(edition, region, 'id')),
);
const view = views.find(({ peers }) => peers.length > 0);
if (!view) throw new Error('these tests need a place with a neighbour to compare it with');

const { peersAll, peersSome } = readerTexts('id').region;

test.each([
  [true, peersAll, peersSome],
  [false, peersSome, peersAll],
])('whether all neighbours have a number (%s) is said as it is', async (isComplete, says, not) => {
  const { text } = await render(Neighbours, { view: { ...view, isComplete } });
  expect(text).toContain(says);
  expect(text).not.toContain(not);
});

test('of all neighbours the place itself stands out', async () => {
  const { all } = await render(Neighbours, { view });
  const marked = all('tr').filter((row) => attribute(row, 'class') === 'hi');
  const [name] = marked.map((row) => row.childNodes[0]).map((cell) => cell && words(cell));
  expect(marked).toHaveLength(1);
  expect(name).toBe(view.region.name.id);
});
