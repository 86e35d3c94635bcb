import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/ledger/types.ts';
import { entries, get, together } from './record.ts';
import { rangeOf, rangesOverlap, sumOf } from '../../src/ledger/rounding.ts';

function sumFits(whole: Entry, parts: readonly Entry[]): boolean {
  return rangesOverlap(rangeOf(whole.quantity), sumOf(parts));
}

describe('parts and whole', () => {
  // A group is complete once its telling segment is there.
  const groups = [
    ['bpu', ['pu', 'pu-without-non-asn', 'non-asn', 'bpu', 'jakon', 'pmi', 'jakon-pmi']],
    ['men', ['men', 'women']],
    ['jht', ['jht', 'jkk', 'jkm', 'jp', 'jkp', 'scholarship']],
  ] as const;
  const wholes = entries.flatMap((whole) => {
    if (whole.observation.segment !== 'all' || whole.indicator.unit === 'percent') return [];
    return groups.flatMap(([telling, segments]) => {
      const parts = together(whole).filter(
        ({ indicator, observation }) =>
          indicator.id === whole.indicator.id &&
          segments.some((segment) => segment === observation.segment),
      );
      return parts.some(({ observation }) => observation.segment === telling)
        ? [[`${whole.ref}, by ${telling}`, whole, parts] as const]
        : [];
    });
  });

  it('are found in the record', () => {
    expect(wholes.length).toBeGreaterThanOrEqual(15);
  });

  const notes: Record<string, string> = {
    'indonesia/benefits-paid/2023@kontan-2023': 'not broken down',
    'sulawesi-selatan/coverage-base/2015@antara-2015': 'add up to less',
  };

  it.each(wholes.filter(([, { ref }]) => !(ref in notes)))('%s: the parts add up', (_, ...sum) => {
    expect(sumFits(...sum)).toBe(true);
  });

  it.each(Object.entries(notes))(
    '%s: the parts do not add up, and a note says so',
    (ref, words) => {
      const [, whole, parts] = wholes.find(([, { ref: found }]) => found === ref) ?? [];
      expect(whole && parts && sumFits(whole, parts)).toBe(false);
      expect(whole?.observation.mismatch?.en).toContain(words);
    },
  );

  it.each([
    [
      'registered members: active and inactive',
      'indonesia/registered-participants/2023-12@spn-2023',
      [
        'indonesia/active-participants/2023-12@spn-2023',
        'indonesia/inactive-participants/2023-12@spn-2023',
      ],
    ],
    [
      'working people: formal and informal',
      'indonesia/working-people/2024-08@bps-aug24',
      [
        'indonesia/formal-workers/2024-08@bps-aug24',
        'indonesia/informal-workers/2024-08@bps-aug24',
      ],
    ],
    [
      'the labour force of Makassar: working and unemployed',
      'makassar/labour-force/2023@mks-2023',
      ['makassar/working-people/2023@mks-2023', 'makassar/unemployed-people/2023@mks-2023'],
    ],
    [
      'the labour force of Wajo: formal and informal, as its source counts',
      'wajo/labour-force/2024@tribun-wajo',
      ['wajo/formal-workers/2024@tribun-wajo', 'wajo/informal-workers/2024@tribun-wajo'],
    ],
    [
      'the denominator of South Sulawesi: covered and not covered',
      'sulawesi-selatan/coverage-base/2025-06@fajar-jul25',
      [
        'sulawesi-selatan/covered-workers/2025-06@fajar-jul25',
        'sulawesi-selatan/uncovered-workers/2025-06@cakupan-computed',
      ],
    ],
    [
      'people whose contributions Makassar paid in 2024',
      'makassar/city-paid-total/2024@navigasi-sep25',
      [
        'makassar/city-paid-total/2024:non-asn@navigasi-sep25',
        'makassar/city-paid-total/2024:cadres@navigasi-sep25',
        'makassar/city-paid-total/2024:neighbourhood-heads@navigasi-sep25',
        'makassar/city-paid-total/2024:religious-workers@navigasi-sep25',
        'makassar/city-paid-election-staff/2024@navigasi-sep25',
        'makassar/city-paid-workers/2024@navigasi-sep25',
      ],
    ],
  ])('%s make up the whole', (_, whole, parts) => {
    expect(sumFits(get(whole), parts.map(get))).toBe(true);
  });

  it.each(['active', 'inactive'])('28 provinces hold fewer %s members than the nation', (kind) => {
    const provinces = entries.filter(
      ({ indicator, observation }) =>
        indicator.id === `${kind}-participants-by-province` && observation.period === '2023-12',
    );
    const nation = get(`indonesia/${kind}-participants/2023-12@spn-2023`);
    expect(provinces).toHaveLength(28);
    expect(sumOf(provinces).most.lt(rangeOf(nation.quantity).least)).toBe(true);
  });
});

describe('one count within another', () => {
  const inside = [
    ['working-people', 'labour-force'],
    ['labour-force', 'working-age-people'],
    ['working-people', 'working-age-people'],
    ['informal-workers', 'working-people'],
    ['covered-workers', 'coverage-base'],
    ['uncovered-workers', 'coverage-base'],
    ['benefits-paid', 'benefits-paid'],
  ] as const;
  const pairs = inside.flatMap(([smaller, larger]) =>
    entries
      .filter(({ indicator }) => indicator.id === smaller)
      .flatMap((entry) => {
        const whole = together(entry).find(
          ({ indicator, observation }) =>
            indicator.id === larger &&
            observation.segment === (smaller === larger ? 'all' : entry.observation.segment),
        );
        return whole && whole !== entry ? [[entry.ref, whole.ref] as const] : [];
      }),
  );

  it('are found in the record', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  });

  it.each(pairs)('%s is no more than %s', (smaller, larger) => {
    const [less, more] = [rangeOf(get(smaller).quantity), rangeOf(get(larger).quantity)];
    expect(less.least.lte(more.most)).toBe(true);
  });

  it.each([
    [
      'makassar/city-paid-workers/2025-09@kabarmks-sep25',
      'makassar/covered-workers/2025-08@tribun-sep25',
    ],
    [
      'makassar/city-paid-workers/2025-02:disabled@hbd-feb25',
      'makassar/city-paid-workers/2025-02@hbd-feb25',
    ],
    ['indonesia/working-people/2025-02@bps-feb25', 'indonesia/labour-force/2025-02@bps-feb25'],
    [
      'indonesia/active-participants-jht/2023-12@inews-2023',
      'indonesia/active-participants/2023-12@inews-2023',
    ],
    [
      'indonesia/eligible-workers/2025-07:vulnerable@bisnis-5755',
      'indonesia/eligible-workers/2025-07@bisnis-5755',
    ],
  ])('%s lies inside %s', (smaller, larger) => {
    expect(rangeOf(get(smaller).quantity).most.lte(rangeOf(get(larger).quantity).least)).toBe(true);
  });
});
