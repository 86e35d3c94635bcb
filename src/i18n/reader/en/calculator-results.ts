import type { ReaderTexts } from '../language.ts';

export const results: ReaderTexts['results'] = {
  example: 'Example: {of}',
  yes: 'yes',
  no: 'no',
  none: 'none',
  item: 'Item',
  amount: 'Amount',
  monthly: 'A month',
  project: 'Whole project',
  contract: 'Whole contract',
  most: 'In all, at most',
  all: 'In all',
  saved: 'Final balance',
  taxed: 'Tax if all is taken out',
  taxTotal: 'Tax',
  taxNote: 'Received after tax: {amount}, if all is taken out in one calendar year, {when}.',
  contributionsOf: 'Contributions, {when}',
  benefitsOf: 'Benefits on {when}',
  assuming: 'if the rules as of {date} still hold',
  computed:
    'This address was first computed with the rules as of {date}. The result below uses the rules this site holds now.',
  worker: 'Worker {n}, wage {wage}',
  since: 'in force since {from}',
  between: 'in force {from} to {to}',
  months: '{n}\u00A0months',
  years: '{n}\u00A0years',
  'one.months': '{n}\u00A0month',
  'one.years': '{n}\u00A0year',
  'years-of-age': '{n}\u00A0years',
  times: '{n}\u00A0times',
  persons: '{n}\u00A0people',
  workers: '{n}\u00A0workers',
  mark: 'Source {n}',
  afterArrears: 'paid once arrears are settled',
  assumed: 'your assumption',
  unmet: 'The rest is not paid because, by what you entered, this condition is not met: {rule}.',
  open: 'Not answered yet',
  alsoNeeded: 'Check this too: {text}',
  'effect.if': 'if the conditions below are met',
  answer: 'Answer:',
  least: 'At least',
  'effect.choice': 'depending on the answers below',
  'open.membership':
    '{rule}. If membership has lasted that long: {amount} more, {all} in all. If not: the funeral grant only.',
  'open.scholarship':
    '{rule}. If contributions have lasted that long: scholarships besides, {amount} at most. If not: no scholarship.',
  'open.scholarship-children':
    '{rule}. If contributions have lasted that long and a child is still at school: scholarships besides, {amount} at most. If not: no scholarship.',
  'open.children':
    'If there are children still at school: scholarships besides, {amount} at most. If there are none: nothing more.',
  'open.arrears-self':
    '{rule}. If arrears were longer than that, this event is not covered. If there were arrears but shorter ones, the cash is paid once they are settled.',
  'open.arrears-death':
    '{rule}. If arrears were longer than that, this death is not covered. If there were arrears but shorter ones, the funeral grant is paid first and the rest once the heirs settle them.',
  'open.arrears-employer':
    '{rule}. If the employer was in arrears for longer, the amount is the same, but the employer has to pay it first.',
  'open.stage':
    'The sum above is for a death before or after working abroad. For a death while working abroad: {amount}, and scholarships besides if children are still at school.',
  'open.loss':
    'The sum above is for the loss of the whole part. If only its function is reduced: as much of it as the per cent of function lost.',
  'open.start':
    'Computed for the end of the year in which the retirement age is reached. Rules and months paid may differ on another day.',
  'open.condition': '{rule}. If this condition is not met, the JKP cash is not paid.',
  'open.widow': '{rule}. If this condition is not met: paid once, not monthly ({once}).',
  'open.unread':
    '{rule}. If this condition is not met: we have not read the article that decides; call 175 and ask.',
  'open.sector': 'The sum above is for other sectors. For drivers and couriers: {amount}.',
  'open.jht': 'The sum above is without old-age savings (JHT). With JHT: {amount}.',
  'open.state':
    'The sum above is what you pay yourself. If the state or a regional budget pays: {amount}, without the discount.',
  'open.relief':
    'The sum above is without the relief on JKK. For a labour-intensive industry with the relief: {amount}.',
  'open.extra': 'For months worked beyond the contract: {amount} more for each.',
  'open.saving':
    'With old-age savings (JHT): what you save besides, {amount} at most for the whole contract.',
  besides:
    'This leaves out the old-age savings (JHT) and the survivors’ pension (JP). Both are paid besides if the person who died was in the programme; the pension has conditions of its own.',
  bracket:
    'An income of {income} is reckoned in the bracket from {from} to {to}, whose base is {base}.',
  bracketAbove:
    'An income of {income} is reckoned in the bracket from {from} upwards, whose base is {base}.',
  bracketBetween:
    'An income of {income} lies between two brackets. We use the lower one: {from} to {to}, whose base is {base}.',
  eachMonth: '{amount} a month, {months}.',
  claimBy: '{rule}, so until {when}.',
  capped:
    'The average wage that counts is {amount}, the wage ceiling for JP contributions ({from} to {to}). Wages above it do not count.',
  cappedSoFar:
    'The average wage that counts is {amount}, the last wage ceiling set for JP contributions ({from} to {to}). Later ceilings are not known yet.',
  countedFull: 'The {paid} months paid count as {years} years if both conditions are met.',
  afterDiscount:
    'The discount lasts up to the contribution for {last}. After that: {amount} a month.',
  retires: 'Born in {born}: the retirement age is {age}, reached in {year}.',
  noLimits:
    'The law sets a smallest and a largest pension every year. We found no verified limits for this date, so none has been applied. Call 175 and ask.',
  notSet: '{rule}: not yet set for {when}.',
  notSetLast: '{rule}: not yet set for {when}; last {value}, until {to}.',
  notBefore: '{rule}: we hold it only from {from}. For {when}, call 175 and ask.',
  notEntitled: 'By what you entered nothing is paid: {rule} ({basis}).',
  notMonthly:
    'By what you entered this condition of a monthly pension is not met: {rule} ({basis}).',
  'instead.savings': 'Old-age savings (JHT), if there are any, stay the member’s own.',
  'instead.employer':
    'If the company had to enrol its worker and did not, it must pay the cash itself, in one sum, unless it is a micro enterprise.',
  'instead.widow':
    'A widow or widower is then paid once, not monthly ({once}). We name no amount: we have not read the article that sets it.',
  'instead.unread':
    'What is paid instead is set by an article that we have not read; call 175 and ask.',
  'instead.contributions': 'Instead all contributions and their returns are paid in one sum.',
  'notYet.pension':
    'Not yet: you reach retirement age in {from} ({rule}, {basis}). Contributions already paid still count.',
  'notYet.short':
    'You reach retirement age in {from} ({basis}). For a monthly pension by then: {rule}. If it is shorter, all contributions and their returns are paid in one sum. For another day, fill in the day.',
  'notYet.claim':
    'You cannot claim again yet: {from} at the earliest ({rule}, {basis}), with contributions paid all that time.',
  'migrant-accident': 'For migrant workers only the benefit for a death can be computed here.',
  'individual-package':
    'For people who go without an agency, we found only the package for the longest contract.',
  incomplete: 'Correct the fields marked, and the result appears here.',
  missing: 'No result yet. Also fill in: {fields}.',
};

export const fieldFaults: ReaderTexts['fieldFaults'] = {
  empty: 'Fill in this field.',
  'not-a-number':
    'Write an amount of rupiah, such as Rp3 million or 3,000,000, and no other words.',
  ambiguous: 'This can be read in two ways. Write out all digits, such as 3,000,000.',
  scaled:
    'This can be read in two ways: 3.125 million may be 3,125,000 or 3,125,000,000. Write out all digits.',
  daily:
    'That is for a day. Write the amount of a month; the page Questions says how daily pay is counted.',
  'not-monthly': 'Write the amount alone; wages, income and contributions are those of a month.',
  minimum: 'Minimum wages differ from place to place: write the amount of rupiah.',
  span: 'Write one amount only, such as 5 million.',
  rough: 'Write the exact amount, such as 5 million or 5,250,000.',
  'too-small':
    'This is very little. If you mean millions, write for example 2.5 million or 2,500,000.',
  'not-whole':
    'Write whole rupiah, without cents. If you mean millions, add the word, such as 3.5 million.',
  negative: 'The amount cannot be below zero.',
  amount: 'The amount grows too large to be computed.',
  'too-large': 'This amount is too large. Check its zeros.',
  whole: 'Write a whole number.',
  months: 'Write the number of months alone, such as 36 for three years.',
  percent: 'Write a percentage between zero and one hundred.',
  month: 'Write month and year, such as 11/2026.',
  date: 'Write a full date.',
  year: 'Write a year of four digits, such as 1970.',
  range: 'Write a number from {least} to {most}.',
  'programme-age':
    'At most {most} months: the pension programme began only on {since}. Monthly old-age pensions therefore start around {first}.',
  'too-long': 'This cannot last longer than membership: {most} months at most.',
  relief: 'This relief takes more workers: {rule} ({basis}).',
  before: 'JKP has existed only since {since}.',
  after: 'This day must come before the day of the layoff.',
  contract: 'There are packages only for contracts of so many months: {known}.',
};
