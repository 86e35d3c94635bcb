import { describe, expect, test } from 'vitest';
import { faultsOnEach, site, useTab, wide } from '../support/browser.ts';

const addresses = site.pages.map(({ address }) => address);
/** The first page of each kind that is about one thing. */
const ofOneThing = [
  /^\/panduan\/[^/]+\/$/,
  /^\/program\/[^/]+\/$/,
  /^\/cakupan\/[^/]+\/$/,
  /^\/grafik\/[^/]+\/$/,
  /^\/siaran-pers\/\d{4}-[^/]+\/$/,
].flatMap((kind) => addresses.filter((address) => kind.test(address)).slice(0, 1));
const figures = addresses.filter((address) => /^\/grafik\/[^/]+\/$/.test(address));
const barred = addresses.filter((address) =>
  /^\/(?:panduan|program|cakupan)\/[^/]+\/$/.test(address),
);

describe('on a desk', () => {
  const tab = useTab({ viewport: wide });

  test('the titles of pages about one thing are of one size', async () => {
    expect(ofOneThing.length).toBeGreaterThan(3);
    const sizes = new Set<string>();
    for (const address of ofOneThing) {
      const page = await tab.open(address);
      sizes.add(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontSize));
    }
    expect([...sizes]).toHaveLength(1);
  });

  test('a picture fills the width it has, its letters as large as the text around it', async () => {
    let seen = 0;
    const faults = await faultsOnEach(tab, figures, async (page) => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('.figure.beside svg.chart')].map((picture) => {
          const box = picture.getBoundingClientRect();
          const scale = box.width / picture.viewBox.baseVal.width;
          const table = picture
            .closest('figure')
            ?.querySelector('details')
            ?.getBoundingClientRect();
          return {
            letters: Number.parseFloat(getComputedStyle(picture).fontSize) * scale,
            used: ((table?.right ?? 0) - box.left) / (innerWidth - 2 * box.left),
            isBeside: (table?.left ?? 0) > box.right && (table?.top ?? 0) < box.bottom,
          };
        }),
      );
      seen += found.length;
      return found.flatMap(({ letters, used, isBeside }) => [
        ...(letters < 12 || letters > 17.6 ? [`letters of ${letters.toFixed(1)} px`] : []),
        ...(used < 0.95 ? [`uses ${used.toFixed(2)} of the page`] : []),
        ...(isBeside ? [] : ['its table does not stand beside it']),
      ]);
    });
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(2);
  });
});

describe('on a phone', () => {
  const tab = useTab({ viewport: { width: 360, height: 640 } });

  test('a bar that is cut off fades at its end, and its last entry stands clear of that', async () => {
    let cut = 0;
    const faults = await faultsOnEach(tab, barred, async (page) => {
      const bar = await page.evaluate(() => {
        const list = document.querySelector('.contents ol');
        if (!list || list.scrollWidth <= list.clientWidth) return null;
        list.scrollLeft = list.scrollWidth;
        const last = list.lastElementChild?.firstElementChild?.getBoundingClientRect();
        return {
          fades: getComputedStyle(list).maskImage.includes('gradient'),
          clear: list.getBoundingClientRect().right - (last?.right ?? 0),
        };
      });
      if (!bar) return [];
      cut += 1;
      return [
        ...(bar.fades ? [] : ['is cut off without a sign']),
        ...(bar.clear >= 40 ? [] : [`its last entry is ${bar.clear.toFixed(0)} px from the end`]),
      ];
    });
    expect(faults).toEqual([]);
    expect(cut).toBeGreaterThan(2);
  });
});
