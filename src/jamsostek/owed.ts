/**
 * Conditions and deadlines that bind an office, give a choice or belong to an example: whoever overlooks
 * one loses no right by it. All others stand where a reader cannot miss them.
 */
export const bindsNoReader: ReadonlySet<string> = new Set([
  'membership/number-days',
  'membership/card-days',
  'employer/self-registration-check',
  'jkk/status-days',
  'jkk/payment-days',
  'jkk/late-compensation',
  'jkm/payment-days',
  'jkm/late-compensation',
  'jht/payment-days',
  'jht/notice-days',
  'jht/jmo-limit',
  'jht/tax-number-above',
  'jht/example-balance',
  'jkp/refund-days',
  'jkp/refund-claim-months',
  'jp/payment-days',
  'jp/pay-by',
  'jp/late-fine',
  'jp/notice-months',
  'jp/example-wage',
  'jp/example-years-long',
  'bpu/prepay-short',
  'bpu/prepay-medium',
  'bpu/prepay-long',
  'migrant/contract-short',
  'migrant/contract-medium',
  'migrant/contract-long',
]);
