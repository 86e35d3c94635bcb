/** What it says beside what every result says. */
export const says = `
  benefitsOf saved taxed taxTotal taxNote assumed
  item.opening-balance item.contributions item.growth item.tax-free item.tax
  payer.employer payer.worker
`;
