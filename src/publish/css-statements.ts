/** A rule or an at-rule of a style sheet. */
export interface CssStatement {
  prelude: string;
  /** What stands between its braces; null where it has none. */
  block: string | null;
}

/**
 * The statements of a style sheet, or of a block of one, that stand in no other. It reads what our own
 * build writes: no comments, no braces and no semicolons in strings.
 */
export function* statements(css: string): Generator<CssStatement> {
  let from = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      yield { prelude: css.slice(from, open).trim(), block: css.slice(open + 1, at) };
      from = at + 1;
    } else if (sign === ';' && depth === 0) {
      yield { prelude: css.slice(from, at).trim(), block: null };
      from = at + 1;
    }
  }
}

/** Selectors of a list at its own commas, not at those in brackets. */
export function selectorsOf(list: string): string[] {
  return list.split(/,(?![^()]*\))/).map((one) => one.trim());
}
