/** What ends what is said of a quantity. */
const CLAUSE =
  /[;:.?!\uE001]|,\s+(?:tetapi|sedangkan|sementara|namun|padahal|dan|but|while|whereas|and|though)(?!\p{L})|(?<!\p{L})(?:tetapi|sedangkan|padahal|karena|bila|jika|kalau|apabila|where|if|when|but|while|whereas|because)(?!\p{L})/iu;
/** A number that is put in between: ", <Stat />,", "(<Stat />)". */
const ASIDE = /,\s[^,]{0,24}\uFFFC[^,]{0,12},|\([^)]*\)/gu;
const DENIED =
  /(?<!\p{L})(?:belum|tidak|(?<!(?:dihitung|hitungan)\s)tanpa|tak|not(?! only)|no|without|unprotected|uncovered|uninsured|lacks?|outside)(?!\p{L})/iu;

/** Whether what follows a quantity says that something is not so of it, before its clause ends. */
export function isDenied(behind: string): boolean {
  const [clause = ''] = behind.replace(ASIDE, ' ').split(CLAUSE);
  return DENIED.test(clause);
}
