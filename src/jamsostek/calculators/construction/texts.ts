/** What it says beside what every result says. */
export const says = 'contributionsOf project payer.contractor programme.jkk programme.jkm';
