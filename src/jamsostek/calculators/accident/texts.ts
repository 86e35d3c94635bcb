/** What it says beside what every result says. */
export const says = `
  open answer open.children open.arrears-employer effect.if effect.choice benefitsOf least most all
  item.lump-sum item.periodic item.funeral item.scholarship payer.employer afterArrears
  notEntitled instead.savings
  open.arrears-self open.loss besides item.disability item.incapacity migrant-accident
`;
