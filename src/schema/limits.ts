/**
 * How much a file may hold. Far above anything a person writes by hand, and low enough that reading
 * it takes a moment: the readers of MDX and JSON slow down, or break, on texts made to break them.
 */
export const limits = {
  /** Bytes of a page. */
  page: 200_000,
  /** Bytes of a file of data. */
  data: 5_000_000,
  /** Levels of brackets, lists, quotations, emphasis or elements inside each other. */
  depth: 100,
  /** Characters of a text: of a page without a blank line, of front matter, of a value in JSON. */
  text: 10_000,
  /** Signs `<` of a page. */
  tags: 2000,
  /** Characters of a stretch in curly brackets that is still read, to say exactly what is wrong with it. */
  code: 1000,
} as const;
