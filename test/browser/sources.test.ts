import { describe, expect, test } from 'vitest';
import {
  addressOf,
  chosen,
  faultsOnEach,
  MANY_PAGES,
  narrow,
  useTab,
  wide,
} from '../support/browser.ts';
import { sheetFaults } from '../support/looks.ts';

test('pages have sources to look at', () => {
  expect(chosen.marked.length).toBeGreaterThan(3);
});

describe.each([
  { name: 'a narrow screen', viewport: narrow },
  { name: 'a desk', viewport: wide },
])('on $name', ({ viewport }) => {
  const tab = useTab({ viewport });

  test(
    'a mark opens its source as a sheet at the bottom; the way back and its own link close it',
    async () => {
      expect(await faultsOnEach(tab, chosen.marked, sheetFaults)).toEqual([]);
    },
    MANY_PAGES,
  );
});

describe('on paper', () => {
  const tab = useTab();

  test('a page prints to PDF with tags for screen readers', async () => {
    const page = await tab.open(chosen.sourced[0] ?? '/');
    const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  });

  test('the code of a leaflet is dark on light for whoever has it on a dark screen', async () => {
    const page = await tab.open('/panduan/karyawan/selebaran/');
    await page.emulateMedia({ colorScheme: 'dark' });
    const colours = await page.locator('svg.qr').evaluate((code) => {
      const [dark] = code.getElementsByTagName('path');
      return [getComputedStyle(code).backgroundColor, dark && getComputedStyle(dark).fill];
    });
    await page.emulateMedia({ colorScheme: null });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test.each(['/panduan/pekerja-mandiri/selebaran/', '/panduan/karyawan/selebaran/'])(
    '%s, of the longest, fits two sheets',
    async (address) => {
      const pdf = await (await tab.open(address)).pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    },
  );
});

describe('the language switch', () => {
  const tab = useTab({ viewport: narrow });
  const paired = chosen.paired.filter((address) => address !== '/404.html');

  test(
    'keeps the page, there and back',
    async () => {
      const faults = await faultsOnEach(tab, paired, async (page, address) => {
        const languages: (string | null)[] = [];
        for (const lang of ['en', 'id']) {
          await page.locator(`header a[hreflang=${lang}]`).click();
          await page.waitForLoadState();
          languages.push(await page.getAttribute('html', 'lang'));
        }
        const said = `${languages.join(' then ')}, at ${page.url()}`;
        return said === `en then id, at ${addressOf(address)}` ? [] : [said];
      });
      expect(faults).toEqual([]);
    },
    MANY_PAGES,
  );
});
