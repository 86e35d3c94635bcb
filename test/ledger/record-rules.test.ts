import { describe, expect, it } from 'vitest';
import { isBound, monthOfYear } from '../../src/ledger/index.ts';
import { segmentName } from '../../src/i18n/segments.ts';
import { entries, get, ledger, records } from './record.ts';

describe('sources', () => {
  const used = [...new Map(entries.map(({ source }) => [source.id, source])).values()];

  it.each(used.map((source) => [source.id, source] as const))(
    '%s was read on a day, and not before it was published',
    (_, { read, published }) => {
      expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (published) expect(read.slice(0, published.length) >= published).toBe(true);
    },
  );

  it('of our own calculations are never given as reported, nor others as computed', () => {
    const mixed = entries.filter(
      ({ observation, source }) => (observation.status === 'computed') !== (source.kind === 'own'),
    );
    expect(mixed.map(({ ref }) => ref)).toEqual([]);
  });
});

describe('words for what is counted', () => {
  it('are different indicators for cases, claims and people', () => {
    const units = ['benefit-cases', 'benefit-claims', 'benefit-recipients', 'benefits-paid'].map(
      (id) => records.indicators.find((indicator) => indicator.id === id)?.unit,
    );
    expect(units).toEqual(['cases', 'claims', 'persons', 'rupiah']);
  });

  it('are flows for money, cases and claims, and stocks for shares and memberships', () => {
    for (const { unit, nature } of records.indicators) {
      if (['rupiah', 'cases', 'claims'].includes(unit)) expect(nature).toBe('flow');
      if (['percent', 'memberships'].includes(unit)) expect(nature).toBe('stock');
    }
  });

  it.each([...new Set(entries.map(({ observation }) => observation.segment))])(
    'have a name for the segment %s',
    (segment) => {
      expect(segmentName(segment, 'id')).not.toBe(segment.replaceAll('-', ' '));
    },
  );

  it('keep the ministry’s count by province apart from the coverage of places', () => {
    const province = entries.filter(({ region }) => region.level === 'province');
    expect(province.filter(({ indicator }) => indicator.id === 'active-participants')).toEqual([]);
  });

  it('hold no survey of February for a regency or city: it is too small for them', () => {
    const february = entries.filter(
      ({ region, indicator, observation }) =>
        ['regency', 'city'].includes(region.level) &&
        indicator.placeRule === 'domicile' &&
        monthOfYear(observation.period) === 2,
    );
    expect(february).toEqual([]);
  });
});

describe('the number a page opens with', () => {
  const opening = ['coverage', 'active-participants-by-province'];
  const hasOne = (id: string) =>
    ledger.ofRegion(id).some((entry) => opening.includes(entry.indicator.id) && !isBound(entry));

  it.each(records.regions.map((region) => [region.id, region] as const))(
    '%s has one, of its own, if there is coverage or a count of members; else none',
    (id, { headline }) => {
      expect(headline !== null).toBe(hasOne(id));
      if (!headline) return;
      const entry = get(headline.reference);
      expect(entry.region.id).toBe(id);
      expect(opening).toContain(entry.indicator.id);
      expect(ledger.isSuperseded(entry)).toBe(false);
    },
  );

  it('is coverage wherever there is any', () => {
    for (const { id, headline } of records.regions) {
      const covered = ledger.ofRegion(id).some(({ indicator }) => indicator.id === 'coverage');
      if (headline && covered) expect(get(headline.reference).indicator.id).toBe('coverage');
    }
  });
});

describe('conflicts are kept', () => {
  it.each([
    ['makassar', 'coverage', 'all', '2025', ['51', '52', '53', '63.47']],
    ['makassar', 'coverage', 'all', '2024', ['49.1', '49.88', '50.50']],
    ['makassar', 'coverage-target', 'all', '2026', ['66.20', '72.50']],
    ['indonesia', 'benefits-paid', 'all', '2024', ['57', '60.72']],
    ['indonesia', 'active-participants', 'pmi', '2024-06', ['592392', '592932']],
    ['indonesia', 'active-participants-target', 'all', '2025', ['54', '57.55']],
    ['indonesia', 'coverage-target', 'all', '2025', ['52.15', '57.10']],
    ['tana-toraja', 'coverage', 'all', '2025-07', ['69.81', '70.07']],
    ['makassar', 'benefit-cases', 'all', '2025-01-01/2025-09-25', ['34031', '37161']],
  ])('%s, %s of %s, %s: %j', (region, indicator, segment, period, values) => {
    const dispute = ledger
      .disputes(region)
      .find(
        (one) => one.indicator.id === indicator && one.segment === segment && one.period === period,
      );
    expect(dispute?.rivals.map(({ quantity }) => quantity.value).toSorted()).toEqual(values);
  });

  it('the 38 of the nation and the 38 of Makassar each tell of the other', () => {
    expect(
      get('indonesia/coverage/2024@bpjstk-makassar-2025-03-17').observation.note?.en,
    ).toContain('Makassar');
    expect(get('makassar/coverage/2023@bisnis-mks-aug24').observation.note?.en).toContain(
      'national average',
    );
  });

  it('a superlative or comparison says what it leaves open', () => {
    const claims = records.statements.filter(({ kind }) =>
      ['superlative', 'comparison'].includes(kind),
    );
    expect(claims.length).toBeGreaterThanOrEqual(8);
    expect(claims.filter(({ unsaid }) => unsaid.length === 0)).toEqual([]);
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
      ['month'],
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
