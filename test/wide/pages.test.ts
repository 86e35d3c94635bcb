import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { colourViolations, violations } from '../support/axe.ts';
import {
  chosen,
  faultsOnEach,
  narrow,
  othersThan,
  sourced,
  useTab,
  wide,
} from '../support/browser.ts';
import { labelFaults } from '../support/labels.ts';
import { cutTables, sheetFaults, sideways } from '../support/looks.ts';

/** The pages that `npm test` lets others stand for. */
const others = othersThan(chosen.once);
/** Every page: on a desk `npm test` asks axe only for what the width changes. */
const every = othersThan([]);

/** What the eye and axe find wrong with a page. */
async function look(page: Page): Promise<string[]> {
  return [
    ...(await violations(page)),
    ...(await sideways(page)),
    ...(await cutTables(page)),
    ...(await labelFaults(page)),
  ];
}

describe.each([
  { name: 'a narrow screen', viewport: narrow, pages: others },
  { name: 'a desk', viewport: wide, pages: every },
])('on $name', ({ viewport, pages }) => {
  const tab = useTab({ viewport });

  test('nothing is wrong with any page', async () => {
    expect(await faultsOnEach(tab, pages, look)).toEqual([]);
  });

  test('a mark of any page opens its source as a sheet at the bottom', async () => {
    const away = sourced.filter((address) => !chosen.marked.includes(address));
    expect(await faultsOnEach(tab, away, sheetFaults)).toEqual([]);
  });
});

describe('in the dark', () => {
  const tab = useTab({ viewport: narrow, colorScheme: 'dark' });

  test('no colour is wrong on any page', async () => {
    const faintIn = async (page: Page) => [
      ...(await colourViolations(page)),
      ...(await labelFaults(page)),
    ];
    expect(await faultsOnEach(tab, others, faintIn)).toEqual([]);
  });
});
