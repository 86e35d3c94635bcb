import { describe, expect, it } from 'vitest';
import { get, ledger } from './record.ts';

describe('conflicts are kept', () => {
  it.each([
    ['makassar', 'coverage', 'all', '2025', ['51', '52', '53', '63.47']],
    ['makassar', 'coverage', 'all', '2024', ['49.1', '49.88', '50.50']],
    ['makassar', 'coverage-target', 'all', '2026', ['66.20', '72.50']],
    ['indonesia', 'benefits-paid', 'all', '2024', ['57', '60.72']],
    ['indonesia', 'active-participants', 'pmi', '2024-06', ['592392', '592932']],
    ['indonesia', 'active-participants-target', 'all', '2025', ['54', '57.55']],
    ['indonesia', 'coverage-target', 'all', '2025', ['52.15', '57.10']],
  ])('%s, %s of %s, %s: %j', (region, indicator, segment, period, values) => {
    const dispute = ledger
      .disputes(region)
      .find(
        (one) => one.indicator.id === indicator && one.segment === segment && one.period === period,
      );
    expect(dispute?.rivals.map(({ quantity }) => quantity.value).toSorted()).toEqual(values);
  });

  it.each([
    ['tana-toraja', 'coverage'],
    ['makassar', 'benefit-cases'],
  ])('what we worked out ourselves is nobody’s rival: %s, %s', (region, indicator) => {
    const disputed = ledger.disputes(region).flatMap(({ rivals }) => rivals);
    const own = ledger
      .ofRegion(region)
      .filter((one) => one.indicator.id === indicator && one.observation.status === 'computed');
    expect(own).toHaveLength(1);
    expect(disputed).not.toContain(own[0]);
  });

  it('the 38 of the nation and the 38 of Makassar each tell of the other', () => {
    expect(
      get('indonesia/coverage/2024@bpjstk-makassar-2025-03-17').observation.note?.en,
    ).toContain('Makassar');
    expect(get('makassar/coverage/2023@bisnis-mks-aug24').observation.note?.en).toContain(
      'national average',
    );
  });
});

describe('what may be compared', () => {
  const july = [
    'luwu',
    'enrekang',
    'luwu-utara',
    'gowa',
    'takalar',
    'jeneponto',
    'sulawesi-selatan',
  ];
  const december = [
    'sulawesi-utara',
    'gorontalo',
    'sulawesi-selatan',
    'sulawesi-tengah',
    'maluku',
    'sulawesi-tenggara',
    'maluku-utara',
  ];

  it.each([
    ['the regencies and their province on 31 July 2024', july, '2024-07-31@bacapesan-aug24'],
    ['seven provinces in December 2021', december, '2021-12@tribun-2021'],
  ])('%s, each with each', (_, regions, when) => {
    const group = regions.map((region) => get(`${region}/coverage/${when}`));
    for (const a of group) for (const b of group) expect(ledger.compare(a, b).allowed).toBe(true);
  });

  it.each([
    [
      'the pair of the release',
      'makassar/coverage/2024@bpjstk-makassar-2025-03-17',
      'indonesia/coverage/2024@bpjstk-makassar-2025-03-17',
      ['population-unstated', 'month-unknown'],
    ],
    [
      'July and April of Gowa',
      'gowa/coverage/2024-07-31@bacapesan-aug24',
      'gowa/coverage/2025-04@gosulsel-apr25',
      ['population-unstated', 'month'],
    ],
    [
      'coverage and the ministry’s count in South Sulawesi',
      'sulawesi-selatan/coverage/2024-12@radarhukum-jun25',
      'sulawesi-selatan/active-participants-by-province/2023-12@spn-2023',
      ['indicator', 'population'],
    ],
    [
      'claims of 2023 and recipients of 2024',
      'indonesia/benefit-claims/2023:jkk@kontan-2023',
      'indonesia/benefit-recipients/2024:jkk@bisnis-2024c',
      ['indicator'],
    ],
    [
      'informal work in August and February',
      'indonesia/informal-share/2024-08@bps-aug24',
      'indonesia/informal-share/2025-02@bps-feb25',
      ['month'],
    ],
    [
      'a quarter and a year of benefits',
      'indonesia/benefits-paid/2025-Q1@kontan-q1',
      'indonesia/benefits-paid/2024@jpnn-2024',
      ['month'],
    ],
  ])('not %s', (_, a, b, obstacles) => {
    expect(ledger.compare(get(a), get(b))).toEqual({ allowed: false, obstacles });
  });
});
