import { beforeAll, describe, expect, test } from 'vitest';
import { announcedBy, datedSites, proseOf, readingOf } from '../support/dated-sites.ts';
import { faultsOf } from '../support/faults.ts';
import type { BuiltSite } from '../support/site.ts';

/**
 * The discount of PP 50/2025 ends twice: outside transport with the contribution for December 2026,
 * in transport with that for March 2027. No page may promise it after that.
 */
const sites = datedSites();

/** An address, what stands there, and what no longer may. */
type Reading = [address: string, says: string[], gone: string[]];

interface Day {
  day: string;
  reads: Reading[];
  /** What no page says, wherever. */
  never: RegExp;
}

const days: Day[] = [
  {
    day: '2027-01-01',
    never:
      /Selama (?:masa )?diskon|During the discount|sektor lain: sampai|other sectors: through|dengan diskon(?!,? transportasi| mereka sendiri)|with the discount(?!, transport)/,
    reads: [
      [
        '/',
        [
          'Bagi pengemudi, sopir, dan kurir, dengan diskon mereka sendiri: Rp8.400 (sampai iuran Maret 2027)',
        ],
        ['Anda membayar Rp8.400'],
      ],
      [
        '/en/',
        [
          'For drivers and couriers, with a discount of their own: Rp8,400 (up to the March 2027 contribution)',
        ],
        ['you pay Rp8,400'],
      ],
      [
        '/panduan/pekerja-mandiri/',
        [
          'JKK dan JKM dengan diskon transportasi',
          'Bagi pekerja mandiri lain, diskon hanya berlaku untuk iuran April sampai Desember 2026.',
        ],
        ['Iuran terendahnya menjadi Rp8.400'],
      ],
      [
        '/en/guides/self-employed/',
        [
          'JKK and JKM with the transport discount',
          'For other self-employed workers the discount covers only the contributions for April to December 2026.',
        ],
        ['Their lowest contribution becomes Rp8,400'],
      ],
      [
        '/panduan/usaha-mikro-kecil/',
        ['Sesudah iuran Desember 2026, diskon itu hanya untuk pengemudi, sopir, dan kurir'],
        [],
      ],
      [
        '/en/guides/micro-small-business/',
        ['After the December 2026 contribution, it is only for drivers and couriers'],
        [],
      ],
      ['/panduan/pekerja-rentan/', ['Rp16.800'], ['menanyakan diskon', 'Rp8.400']],
      ['/en/guides/vulnerable-workers/', ['Rp16,800'], ['ask about the discount', 'Rp8,400']],
      [
        '/program/jkk/',
        ['tarif penuh kembali mulai iuran April 2027'],
        ['Mulai iuran Januari 2027, pekerja mandiri'],
      ],
      [
        '/en/programmes/jkm/',
        ['return to the same amount with the April 2027 contribution'],
        ['From the January 2027 contribution'],
      ],
      [
        '/perubahan/',
        ['Iuran terendah naik dari Rp8.400 (sampai iuran Desember 2026) menjadi Rp16.800'],
        ['iuran Desember 2026 adalah yang terakhir didiskon'],
      ],
      [
        '/en/changes/',
        ['has risen from Rp8,400 (up to the December 2026 contribution) to Rp16,800'],
        ['December 2026 is the last discounted contribution'],
      ],
      [
        '/data/aturan-bpu/',
        ['tidak berlaku lagi pada 1 Januari 2027; terakhir Rp8.400, sampai 31 Desember 2026'],
        ['belum ditetapkan'],
      ],
      [
        '/en/data/rules-bpu/',
        ['no longer in force on 1 January 2027; last Rp8,400, until 31 December 2026'],
        ['not yet set'],
      ],
    ],
  },
  {
    day: '2027-04-01',
    never:
      /(?:selama|dengan|tanpa|mendapat) (?:masa )?diskon|(?:during|with|without) (?:a|the|their) discount|gets? (?:a|the|the same) discount|diskon berlaku bagi|the discount (?:is for existing|lasts)/i,
    reads: [
      ['/', ['Rp16.800'], ['iskon']],
      ['/en/', ['Rp16,800'], ['iscount']],
      [
        '/panduan/pekerja-mandiri/',
        [
          'diskon hanya berlaku untuk iuran Januari 2026 sampai Maret 2027.',
          'Iuran bulan-bulan lain bertarif penuh.',
        ],
        ['Rp8.400', 'JHT tidak pernah didiskon'],
      ],
      [
        '/en/guides/self-employed/',
        [
          'covers only the contributions for January 2026 to March 2027.',
          'Contributions for other months are at the full rate.',
        ],
        ['Rp8,400', 'JHT is never discounted'],
      ],
      ['/panduan/perusahaan/', ['Batas untuk bulan ini belum kami catat'], ['iskon']],
      ['/en/guides/companies/', ['have not recorded the one for this month'], ['iscount']],
      ['/panduan/pekerja-migran/', ['minta buktinya'], ['iskon']],
      ['/en/guides/migrant-workers/', ['ask for proof'], ['iscount']],
      ['/panduan/magang-pkl/', ['Pertanyaan yang sering muncul'], ['iskon']],
      ['/en/guides/interns-students/', ['Frequent questions'], ['iscount']],
      ['/program/jkk/', ['Yang akan datang'], ['tarif penuh kembali']],
      ['/en/programmes/jkm/', ['What is coming'], ['return to the same amount']],
      [
        '/program/jp/',
        [
          'Yang terakhir Rp11.086.300 (sampai iuran Februari 2027). Tanyakan batas yang baru ke 175',
        ],
        ['Iuran Maret 2027: batas upah'],
      ],
      [
        '/en/programmes/jp/',
        ['The last was Rp11,086,300 (up to the February 2027 contribution)'],
        ['March 2027 contribution: a new wage ceiling'],
      ],
      ['/tanya-jawab/', ['Iuran bulan-bulan lain bertarif penuh.'], ['Sampai kapan diskon']],
      ['/en/questions/', ['other months are at the full rate.'], ['How long does the discount']],
      [
        '/perubahan/',
        ['Iuran terendah naik dari Rp8.400 (sampai iuran Maret 2027) menjadi Rp16.800'],
        ['Maret 2027 adalah yang terakhir didiskon'],
      ],
      [
        '/en/changes/',
        ['has risen from Rp8,400 (up to the March 2027 contribution) to Rp16,800'],
        ['March 2027 is the last discounted contribution'],
      ],
    ],
  },
];

/** A discounted amount that does not say until when it holds. */
const endless =
  /Rp(?:2?8|106|520)[.,](?:400|900)(?! \(?(?:sampai iuran|up to the)|, (?:sampai|until))/;

describe.each(days)('on $day', ({ day, reads, never }) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await sites.on(day);
  });

  test.each(reads)('%s says what holds, and nothing of what has ended', (address, says, gone) => {
    const text = readingOf(site.page(address));
    for (const words of says) expect(text).toContain(words);
    for (const words of gone) expect(text).not.toContain(words);
  });

  test('no page speaks as if the discount still held', () => {
    // The data pages list every rule by its name, each with the day it ended.
    const told = site.pages.filter(({ address }) => !/^(?:\/en)?\/data\//.test(address));
    const spoken = told.flatMap((page) =>
      [never, endless].flatMap((words) => {
        const found = words.exec(proseOf(page))?.[0];
        return found ? [`${page.address}: ${found}`] : [];
      }),
    );
    expect(spoken).toEqual([]);
  });

  test('no title and no preview promises it', () => {
    const promising = site.pages
      .filter((page) => announcedBy(page).some((text) => /diskon|discount/i.test(text)))
      .map(({ address }) => address);
    // Their summary says with which month it ended.
    expect(promising).toEqual(['/en/changes/', '/perubahan/']);
  });

  test('nothing stands empty', () => {
    expect(faultsOf(site)).toEqual([]);
  });
});
