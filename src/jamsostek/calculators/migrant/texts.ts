/** What it says beside what every result says. */
export const says = `
  open answer open.extra open.saving least contributionsOf contract
  payer.self payer.worker-or-agency programme.jkk-jkm programme.jht
  fault.contract individual-package
`;
