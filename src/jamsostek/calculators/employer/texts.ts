/** What it says beside what every result says. */
export const says = `
  open answer open.relief effect.choice contributionsOf monthly
  payer.employer payer.worker programme.jkk programme.jkm programme.jht programme.jp
  fault.relief worker
`;
