/** What an office owes to a reader, on its own account: what is late by it takes nothing from the reader. */
const bindsAnOffice = [
  // PP 44/2015, PP 46/2015 Pasal 13–14, PP 37/2021 Pasal 6: the number and the card, once all is handed in.
  'membership/number-days',
  'membership/card-days',
  // PP 44/2015 Pasal 10, PP 46/2015 Pasal 11: it asks the employer when a worker has registered alone.
  'employer/self-registration-check',
  // UU 24/2011 Pasal 17, PP 86/2013: it warns in writing, so often and for so long, before it fines.
  'employer/warnings',
  'employer/warning-days',
  // PP 49/2023 Pasal 25A(3) and 25B(3): it decides what was suspected to be caused by work.
  'jkk/status-days',
  // PP 44/2015 Pasal 37 and Pasal 40(3)–(4): it pays, and what it owes for each day that it is late.
  'jkk/payment-days',
  'jkk/late-compensation',
  'jkm/payment-days',
  'jkm/late-compensation',
  // PP 46/2015 Pasal 30 and Pasal 31(3): it states the savings before the age, and pays them.
  'jht/notice-days',
  'jht/payment-days',
  // PP 37/2021 Pasal 39(3)–(6) by PP 6/2025: it refunds an employer. That he asks in time binds him, and is told.
  'jkp/refund-days',
  // PP 45/2015 Pasal 25 and Pasal 35: the first and the later payments of a pension, and the fine on them.
  'jp/payment-days',
  'jp/pay-by',
  'jp/late-fine',
  // Permenaker 29/2015 Pasal 12: it writes before the age. When the form goes back binds its reader.
  'jp/notice-months',
  // UU 2/2026 Pasal 36(2): the government issues the rule on domestic workers' contributions.
  'domestic/regulation-due',
  'domestic/regulation-months',
];

/** What a reader may choose between: whoever takes another loses no right by it. */
const givesAChoice = [
  // A service of BPJS Ketenagakerjaan, in no law: larger savings are paid out all the same, elsewhere.
  'jht/jmo-limit',
  // PP 46/2015 Pasal 31, Permenaker 4/2022: a paper among others, which the steps of the claim name.
  'jht/tax-number-above',
  // A service of BPJS Ketenagakerjaan, in no law: months that may be paid at once, at the same price.
  'bpu/prepay-short',
  'bpu/prepay-medium',
  'bpu/prepay-long',
  // Permenaker 4/2023 Pasal 18: the length of a contract; the price that belongs to it is told.
  'migrant/contract-short',
  'migrant/contract-medium',
  'migrant/contract-long',
];

/** What threatens whoever breaks a duty: the duty is told, by its own deadline. */
const isAPenalty = [
  // UU 24/2011 Pasal 17 and PP 86/2013, after two warnings; UU 24/2011 Pasal 55 for what Pasal 19(1)–(2)
  // demands. The fine for paying late is part of a price, and told.
  'employer/registration-fine',
  'employer/prison-years',
  'employer/criminal-fine',
];

/** What another pays, or what makes no difference to anybody's duties. */
const isNoMatterOfTheirs = [
  // PP 37/2021 Pasal 11 by PP 6/2025: the state pays, and what is moved within a contribution that is told.
  'jkp/rate-government',
  'jkp/rate-from-jkk',
  'jkp/rate-from-jkm',
  // PP 7/2021 Pasal 35 divides medium from large; Perpres 109/2013 Pasal 6 asks the same of both.
  'employer/medium-capital',
  'employer/medium-sales',
];

const exempt: ReadonlySet<string> = new Set([
  ...bindsAnOffice,
  ...givesAChoice,
  ...isAPenalty,
  ...isNoMatterOfTheirs,
]);

/**
 * Whether what the data calls a price, a condition or a deadline binds no reader: whoever overlooks it loses
 * no right. What an example is reckoned with, and comes to, is called `example-…`. All others stand where a
 * reader cannot miss them.
 * @example bindsNoReader('jht/payment-days') // true: it binds the office
 */
export function bindsNoReader(reference: string): boolean {
  return exempt.has(reference) || reference.split('/')[1]?.startsWith('example-') === true;
}
