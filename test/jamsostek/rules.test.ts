import { describe, expect, test } from 'vitest';
import { rulesOf, subject } from '../../src/jamsostek/subject.ts';
import { dayAfter, dayBefore } from '../../src/rules/days.ts';
import { programProblems } from '../../src/rules/problems.ts';
import { readPrograms, rules, valueAt } from './data.ts';

describe('what a rule says on a date', () => {
  test('a rule is found with and without its prefix', () => {
    expect(rules.find('rule:jkm/death-benefit')).toEqual(rules.find('jkm/death-benefit'));
    expect(rules.find('jkm/death-benefit').ok).toBe(true);
  });

  test('an unknown rule names the nearest ones', () => {
    expect(rules.find('rule:jkm/death-benefits')).toMatchObject({
      ok: false,
      reference: 'jkm/death-benefits',
      nearest: ['jkm/death-benefit'],
    });
    expect(rules.find('xyz')).toEqual({ ok: false, reference: 'xyz', nearest: [] });
  });

  test('asking for an unknown rule on a date is an error', () => {
    expect(() => rules.at('jkm/nothing', '2026-11-22')).toThrow('There is no rule jkm/nothing.');
  });

  test.each([
    ['2015-06-30', null, null, 7_000_000],
    ['2015-07-01', 7_000_000, null, null],
    ['2016-02-29', 7_000_000, null, null],
    ['2016-03-01', 7_335_300, null, null],
    ['2017-02-28', 7_335_300, null, null],
    ['2017-03-01', 7_703_500, null, null],
    ['2018-02-28', 7_703_500, null, null],
    ['2018-03-01', 8_094_000, null, null],
    ['2019-02-28', 8_094_000, null, null],
    ['2019-03-01', 8_512_400, null, null],
    ['2020-02-29', 8_512_400, null, null],
    ['2020-03-01', 8_939_700, null, null],
    ['2021-02-28', 8_939_700, null, null],
    ['2021-03-01', 8_754_600, null, null],
    ['2022-02-28', 8_754_600, null, null],
    ['2022-03-01', 9_077_600, null, null],
    ['2023-02-28', 9_077_600, null, null],
    ['2023-03-01', 9_559_600, null, null],
    ['2024-02-29', 9_559_600, null, null],
    ['2024-03-01', 10_042_300, null, null],
    ['2025-02-28', 10_042_300, null, null],
    ['2026-02-28', 10_547_400, null, null],
    ['2026-03-01', 11_086_300, null, null],
    ['2027-02-28', 11_086_300, null, null],
    ['2027-03-01', null, 11_086_300, null],
  ])('the JP ceiling on %s is %s; else the last is %s and the next %s', (date, now, last, next) => {
    const state = rules.at('jp/ceiling', date);
    const amount = (row: { value: unknown } | null) =>
      row && (row.value as { value: number }).value;
    if (now === null) {
      expect(state.state).toBe('none');
      if (state.state === 'none')
        expect([amount(state.last), amount(state.next)]).toEqual([last, next]);
    } else expect(valueAt('jp/ceiling', date)).toBe(now);
  });

  test('between two rows the last one and the next one are named, and neither is in force', () => {
    const programs = readPrograms();
    const ceiling = programs
      .find(({ id }) => id === 'jp')
      ?.rules.find(({ id }) => id === 'ceiling');
    const gap = ceiling?.rows.findIndex(({ from }) => from === '2024-03-01') ?? 0;
    ceiling?.rows.splice(gap, 1);
    const state = rulesOf(programs).at('jp/ceiling', '2024-07-01');
    expect(state).toMatchObject({
      state: 'none',
      last: { to: '2024-02-29' },
      next: { from: '2025-03-01' },
    });
  });

  test.each([
    ['2015-07-01', 56],
    ['2018-12-31', 56],
    ['2019-01-01', 57],
    ['2021-12-31', 57],
    ['2022-01-01', 58],
    ['2024-12-31', 58],
    ['2025-01-01', 59],
    ['2027-12-31', 59],
    ['2028-01-01', 60],
    ['2030-12-31', 60],
    ['2031-01-01', 61],
    ['2033-12-31', 61],
    ['2034-01-01', 62],
    ['2036-12-31', 62],
    ['2037-01-01', 63],
    ['2039-12-31', 63],
    ['2040-01-01', 64],
    ['2042-12-31', 64],
    ['2043-01-01', 65],
  ])('the JP retirement age on %s is %i', (date, age) => {
    expect(valueAt('jp/age', date)).toBe(age);
  });
});

describe('the rules of data/', () => {
  test('have no problems', () => {
    expect(programProblems(readPrograms(), subject)).toEqual([]);
  });

  test('hold from the first to the last day of each row, and not a day longer', () => {
    for (const { ref, rule } of rules.all()) {
      for (const row of rule.rows) {
        const on = (date: string) => {
          const at = rules.at(ref, date);
          return at.state === 'in-force' ? at.row : null;
        };
        expect(on(row.from)).toBe(row);
        expect(on(dayBefore(row.from))).not.toBe(row);
        if (row.to === null) continue;
        expect(on(row.to)).toBe(row);
        expect(on(dayAfter(row.to))).not.toBe(row);
      }
    }
  });

  test('are listed once each, by programme, derived ones with their inputs', () => {
    const refs = rules.all().map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    const inputs = rules.all().flatMap((entry) => entry.inputs ?? []);
    expect(inputs.filter((ref) => !refs.includes(ref))).toEqual([]);
    expect(rules.all().every(({ ref, program, rule }) => ref === `${program.id}/${rule.id}`)).toBe(
      true,
    );
  });

  test('name no regulation, amount or age that the facts withhold', () => {
    const refs = rules.all().map(({ ref }) => ref);
    expect(refs).not.toContain('bpu/age-limit');
    expect(refs.filter((ref) => /^migrant\/(?:after|before)-cover(?!-agency)/.test(ref))).toEqual(
      [],
    );
    expect(refs.filter((ref) => /return-rate|dismissal|cover-total|art-17/.test(ref))).toEqual([]);
    for (const ref of ['jp/minimum-pension', 'jp/maximum-pension']) {
      expect(rules.at(ref, '2025-02-28').state).toBe('in-force');
      // Those since then were not found in a source that can be checked.
      expect(rules.at(ref, '2025-03-01').state).toBe('none');
      // Nothing is known between the second and the eighth year either.
      expect(rules.at(ref, '2017-03-01').state).toBe('none');
      expect(rules.at(ref, '2023-02-28').state).toBe('none');
    }
  });
});

describe('problems of programmes', () => {
  test('a rule that a calculation reads must keep its unit', () => {
    const programs = readPrograms();
    const row = programs.find(({ id }) => id === 'bpu')?.rules.find(({ id }) => id === 'jkm')
      ?.rows[0];
    if (row) row.value = { unit: 'months', value: 3 };
    expect(programProblems(programs, subject)).toEqual([
      { problem: 'unit', rule: 'bpu/jkm', index: 2, unit: 'months', expected: 'rupiah' },
    ]);
    expect(rulesOf(programs).find('bpu/minimum').ok).toBe(false);
  });

  test('a rule may not be written down where it is derived, nor twice', () => {
    const programs = readPrograms();
    const jkm = programs.find(({ id }) => id === 'jkm');
    const [rate] = jkm?.rules ?? [];
    if (jkm && rate) jkm.rules.push({ ...rate, id: 'death-benefit' }, rate);
    expect(programProblems(programs, subject)).toEqual([
      { problem: 'derived', rule: 'jkm/death-benefit', index: 6 },
      { problem: 'twice', rule: 'jkm/rate', index: 7 },
    ]);
    expect(valueAt('jkm/death-benefit', '2026-11-22', rulesOf(programs))).toBe(0.3);
  });

  test('a problem of a row names its rule', () => {
    const programs = readPrograms();
    const row = programs.find(({ id }) => id === 'bpu')?.rules[0]?.rows[0];
    if (row) row.to = '2014-12-31';
    expect(programProblems(programs, subject)).toEqual([
      {
        problem: 'ends-before-start',
        rule: 'bpu/brackets',
        index: 0,
        row: 0,
        from: '2015-07-01',
        to: '2014-12-31',
      },
    ]);
  });
});
