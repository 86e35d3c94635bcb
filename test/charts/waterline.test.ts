import { describe, expect, it } from 'vitest';
import { waterline } from '../../src/charts/index.ts';

describe('a waterline', () => {
  it('is filled exactly as far as its number', () => {
    expect(waterline('50.50')).toBe(
      '<svg class="rule" width="100%" height="10" aria-hidden="true">' +
        '<rect class="f-line" y="8" width="100%" height="2"/>' +
        '<rect class="f-fill" width="50.5%" height="10"/></svg>',
    );
  });

  it.each([
    ['0', '0%'],
    ['0.03', '0.03%'],
    ['100', '100%'],
    ['63.475', '63.475%'],
  ])('keeps every decimal of %s', (percent, width) => {
    expect(waterline(percent)).toContain(
      `<rect class="f-fill" width="${width}" height="10"/></svg>`,
    );
  });

  it('marks where 100 lies under a share beyond it', () => {
    expect(waterline('125')).toContain(
      '<rect class="f-fill" width="100%" height="10"/>' +
        '<rect class="f-paper" x="80.0%" width="2" height="10"/>',
    );
  });

  it('takes an id', () => {
    expect(waterline('38', 'rule-1')).toContain('<svg class="rule" id="rule-1" ');
  });

  it.each(['-1', '50,5', '', '38%'])('refuses "%s"', (percent) => {
    expect(() => waterline(percent)).toThrow(
      `A waterline shows a share of zero or more, not "${percent}".`,
    );
  });
});
