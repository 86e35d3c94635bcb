/** Beyond this many pairs of words a text is shown as a whole, before and after. */
const MOST_PAIRS = 250_000;

/**
 * What became of a text, word by word: `[-gone-]` and `{+new+}`.
 * @example wordDiff('Anda wajib ikut.', 'Anda boleh ikut.') // 'Anda [-wajib-] {+boleh+} ikut.'
 */
export function wordDiff(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split(/\s+/).filter(Boolean)) as [
    string[],
    string[],
  ];
  const width = now.length + 1;
  if (old.length * now.length > MOST_PAIRS) return `[-${before}-] {+${after}+}`;
  // The most words that what is left of both shares, from each place on.
  const shared = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => shared[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      shared[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: string[] = [];
  let [gone, added]: [string[], string[]] = [[], []];
  const flush = () => {
    if (gone.length > 0) parts.push(`[-${gone.join(' ')}-]`);
    if (added.length > 0) parts.push(`{+${added.join(' ')}+}`);
    [gone, added] = [[], []];
  };
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [one, other] = [old[row], now[column]];
    if (one !== undefined && one === other) {
      flush();
      parts.push(one);
      row += 1;
      column += 1;
    } else if (
      other === undefined ||
      (one !== undefined && at(row + 1, column) >= at(row, column + 1))
    ) {
      if (one !== undefined) gone.push(one);
      row += 1;
    } else {
      added.push(other);
      column += 1;
    }
  }
  flush();
  return parts.join(' ');
}

/** The texts of two lists that differ, each as what became of it. */
export function changesBetween(before: readonly string[], after: readonly string[]): string[] {
  const [kept, now] = [new Set(before), new Set(after)];
  const gone = before.filter((text) => !now.has(text));
  const added = after.filter((text) => !kept.has(text));
  const length = Math.max(gone.length, added.length);
  return Array.from({ length }, (_, nth) => wordDiff(gone[nth] ?? '', added[nth] ?? ''));
}
