import { expect, test } from 'vitest';
import { chosen, faultsOnEach, othersThan, useTab } from '../support/browser.ts';
import { lengthFaults, mostScreens } from '../support/screens.ts';

const tab = useTab();

test('no guide and no programme is longer than a thumb will follow', async () => {
  // The others are measured where they are looked at, by `pages.test.ts`.
  const left = othersThan([...chosen.once, ...chosen.otherwise]).filter(mostScreens);
  expect(await faultsOnEach(tab, left, lengthFaults)).toEqual([]);
});
