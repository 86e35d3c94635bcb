import type { ReaderTexts } from '../language.ts';

export const programmes: ReaderTexts['programmes'] = {
  jkk: 'Work accident insurance (JKK)',
  jkm: 'Death benefit (JKM)',
  jht: 'Old-age savings (JHT)',
  jp: 'Pension (JP)',
  jkp: 'Job loss insurance (JKP)',
};

export const payers: ReaderTexts['payers'] = {
  worker: 'withheld from the wage',
  employer: 'paid by the employer',
  government: 'paid by the government',
  contractor: 'paid by the contractor',
  self: 'paid by yourself',
  'worker-or-agency': 'paid by the worker or the agency',
  bpjs: 'paid by BPJS Ketenagakerjaan',
};

export const sectors: ReaderTexts['sectors'] = {
  transport: 'transport (drivers, couriers)',
  other: 'other sectors',
};

export const risks: ReaderTexts['risks'] = {
  'very-low': 'Very low',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
};

export const sizes: ReaderTexts['sizes'] = {
  micro: 'micro enterprise',
  small: 'small enterprise',
  medium: 'medium enterprise',
  large: 'large enterprise',
};

export const columns: ReaderTexts['columns'] = {
  income: 'Monthly income',
  discounted: 'JKK and JKM with the discount',
  normal: 'JKK and JKM without a discount',
  jht: 'Extra for JHT (voluntary)',
  risk: 'Work accident risk',
  'jkk-rate': 'JKK rate',
  jkk: 'JKK',
  jkm: 'JKM',
  'jht-employer': 'JHT, employer’s share',
  'employer-total': 'Paid by the employer',
  'jht-worker': 'JHT, withheld from the wage',
  slice: 'Slice of the contract value',
  'jkm-rate': 'JKM rate',
  below: 'Contribution for all slices below',
  contract: 'Contract, months',
  before: 'Before work, only through an agency',
  package: 'During and after work',
  'agency-total': 'In all, through an agency',
  individual: 'In all, going alone',
};

export const benefits: ReaderTexts['benefits'] = {
  sameForAll: (what: string, amount: string) => `${what}: ${amount}, the same in every row`,
  inRupiah: 'in rupiah',
  onlyRate: 'JKK and JKM',
  transportDiscount: 'JKK and JKM with the transport discount',
  moreBrackets: 'Higher income brackets',
  computedFrom: 'Computed from the rules:',
  noTable: 'The contribution table for this date cannot be made yet.',
  contributionTable: (month: string) => `Contributions for ${month}, a month`,
  exampleTable: (size: string, wage: string, month: string) =>
    `Example: ${size}, one worker with a wage of ${wage} a month, ${month}`,
  constructionTable: (month: string) => `JKK and JKM of a project by contract value, ${month}`,
  migrantTable: (month: string) =>
    `JKK and JKM of a migrant worker for the whole contract, ${month}`,
  unknownAmount: 'ask 175',
  discountLasts: 'The discount lasts, for:',
  sectorThrough: (sector: string, month: string) => `${sector}: through the ${month} contribution`,
  incomeRange: (from: string, to: string) => `${from}–${to}`,
  incomeUpTo: (to: string) => `up to ${to}`,
  incomeFrom: (from: string) => `${from} or more`,
  noRuleYet: (label: string, month: string) =>
    `${label}: no rule yet for the ${month} contribution.`,
};
