import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useTab } from '../support/browser.ts';

/** The way of a task: links to tap by their words, in order, or words to type into the field of the first page. */
interface Way {
  taps?: readonly RegExp[];
  typed?: string;
  /** What answers the question, where it first stands. */
  answer: RegExp;
}

/** Who asks what, and how they find it in either language. */
const tasks: readonly [who: string, ways: { id: Way; en: Way }][] = [
  [
    'a rider who had an accident: whom do I tell, and by when?',
    {
      id: { taps: [/^Kecelakaan kerja/], answer: /telepon 175/ },
      en: { taps: [/^Work accident/], answer: /call 175/ },
    },
  ],
  [
    'a widow: which papers do I need?',
    {
      id: { taps: [/^Keluarga meninggal/], answer: /surat kematian/ },
      en: { taps: [/^A death in the family/], answer: /death letter/ },
    },
  ],
  [
    'a worker who was laid off: what do I do first?',
    {
      id: { taps: [/^Kehilangan pekerjaan/], answer: /Simpan bukti PHK/ },
      en: { taps: [/^Loss of a job/], answer: /Keep proof/ },
    },
  ],
  [
    'somebody who employs a domestic worker: who pays?',
    {
      id: {
        taps: [/^Panduan$/, /^Saya bekerja di rumah orang lain/],
        answer: /iuran ditanggung pemberi kerja/,
      },
      en: { taps: [/^Guides$/, /^I work in someone else/], answer: /employer bears/ },
    },
  ],
  [
    'a migrant worker before leaving: what does it cost?',
    {
      id: { taps: [/^Panduan$/, /^Saya bekerja atau akan bekerja di luar/], answer: /Rp\d/ },
      en: { taps: [/^Guides$/, /^I work abroad/], answer: /Rp\d/ },
    },
  ],
  [
    'a journalist: which number is the newest in this city, and who says so?',
    {
      id: { typed: 'kota makassar', taps: [/^Makassar$/], answer: /Wali Kota/ },
      en: { typed: 'makassar city', taps: [/^Makassar$/], answer: /Mayor/ },
    },
  ],
  [
    'staff of a mayor: what became of our release?',
    {
      id: { taps: [/^Laporan$/, /Makassar/], answer: /50,50%/ },
      en: { taps: [/^Reports$/, /Makassar/], answer: /50\.50%/ },
    },
  ],
  [
    'a student on a placement: what does it cost?',
    {
      id: { taps: [/^Panduan$/, /^Saya sedang magang/], answer: /Rp\d/ },
      en: { taps: [/^Guides$/, /^I am on an internship/], answer: /Rp\d/ },
    },
  ],
  [
    'a fisherman in a place without a figure: is there a number?',
    {
      id: { typed: 'bone', taps: [/^Bone$/], answer: /belum ada/i },
      en: { typed: 'bone', taps: [/^Bone$/], answer: /no coverage figure/i },
    },
  ],
  [
    'somebody with five workers: what will I pay?',
    {
      id: { taps: [/^Panduan$/, /^Saya punya usaha kecil/], answer: /Rp\d/ },
      en: { taps: [/^Guides$/, /^I own a small business/], answer: /Rp\d/ },
    },
  ],
  [
    'somebody who works alone: what does it cost?',
    {
      id: { taps: [/^Panduan$/, /^Saya bekerja untuk diri sendiri/], answer: /Rp\d/ },
      en: { taps: [/^Guides$/, /^I work for myself/], answer: /Rp\d/ },
    },
  ],
  [
    'a reader who types “makasar”: what is its number?',
    {
      id: { typed: 'makasar', answer: /\d%/ },
      en: { typed: 'makasar', answer: /\d%/ },
    },
  ],
];

const HOME = { id: '/', en: '/en/' };
const TAPS = 2;
const SCREENS = 1;
const WORDS = 60;

/** What a reader does and reads before the answer. */
interface Cost {
  taps: number;
  /** Height from where the page opens to the end of the answer, in screens. */
  screens: number;
  /** Words between where the page opens and the answer. */
  words: number;
}

/** Walks a way from the first page and looks for the answer where it ends. */
async function cost(page: Page, { taps = [], typed, answer }: Way): Promise<Cost> {
  if (typed !== undefined) {
    await page.getByRole('searchbox').fill(typed);
    await page.keyboard.press('Enter');
    await page.locator('.results-of a:visible').first().waitFor();
  }
  for (const words of taps) {
    const links = page.locator(typed === undefined ? 'a' : '.results-of a');
    await Promise.all([
      page.waitForEvent('load'),
      links.filter({ hasText: words, visible: true }).first().click(),
    ]);
  }
  const read = await page.evaluate(answerOn, answer.source);
  return { taps: taps.length + Number(typed !== undefined), ...read };
}

/** Runs in the page. */
function answerOn(source: string): Omit<Cost, 'taps'> {
  const wanted = new RegExp(source, 'i');
  const main = document.querySelector('main') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let read = '';
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const { bottom, height } = boxOf(node);
    // What is hidden, or above where the page opens, nobody reads; nor a bar that follows.
    if (height === 0 || bottom <= 0 || parent?.closest('nav') || !parent?.checkVisibility())
      continue;
    read += ` ${below(node)}`;
    const found = wanted.exec(read.replaceAll(/\s+/g, ' '));
    if (found) {
      const words = read.replaceAll(/\s+/g, ' ').slice(0, found.index).match(/\S+/g) ?? [];
      return { screens: Math.round((bottom / innerHeight) * 100) / 100, words: words.length };
    }
  }
  return { screens: Number.POSITIVE_INFINITY, words: Number.POSITIVE_INFINITY };

  function boxOf(node: Node, from?: number, to?: number): DOMRect {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (from !== undefined) range.setStart(node, from);
    if (to !== undefined) range.setEnd(node, to);
    return range.getBoundingClientRect();
  }

  /** The words of a text but those on lines above where the page opens. */
  function below(node: Node): string {
    return Array.from((node.textContent ?? '').matchAll(/\S+/g))
      .filter(({ 0: word, index }) => boxOf(node, index, index + word.length).bottom > 0)
      .map(([word]) => word)
      .join(' ');
  }
}

describe.each(['id', 'en'] as const)('on a phone, in %s', (language) => {
  const tab = useTab({ viewport: { width: 360, height: 740 } });

  test.each(tasks)('%s', async (_who, ways) => {
    const page = tab.page();
    await page.goto(addressOf(HOME[language]));
    const { taps, screens, words } = await cost(page, ways[language]);
    expect(taps).toBeLessThanOrEqual(TAPS);
    expect(screens).toBeLessThanOrEqual(SCREENS);
    expect(words).toBeLessThanOrEqual(WORDS);
  });
});
