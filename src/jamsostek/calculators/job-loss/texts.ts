/** What it says beside what every result says. */
export const says = `
  open answer open.condition effect.if benefitsOf most item.cash
  notEntitled instead.savings instead.employer notYet.claim fault.after fault.before
  alsoNeeded eachMonth claimBy
`;
