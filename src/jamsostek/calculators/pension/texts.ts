/** What it says beside what every result says. */
export const says = `
  open answer open.widow open.unread open.start effect.if effect.choice benefitsOf monthly
  item.pension countedFull capped cappedSoFar noLimits retires notMonthly
  instead.widow instead.unread instead.contributions notYet.pension notYet.short
  fault.programme-age fault.too-long
`;
