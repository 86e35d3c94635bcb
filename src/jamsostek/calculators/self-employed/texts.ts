/** What it says beside what every result says. */
export const says = `
  open answer afterDiscount open.sector open.jht open.state effect.choice
  bracket bracketAbove bracketBetween contributionsOf monthly payer.self payer.government
  programme.jkk programme.jkm programme.jht
`;
