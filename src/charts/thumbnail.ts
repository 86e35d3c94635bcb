/**
 * A finished picture as a thumbnail beside its headline: without words, which would be too small to be
 * read, and hidden from those who listen.
 * @param svg one finished `<svg>` of a figure, without patterns
 */
export function thumbnail(svg: string): string {
  return svg
    .replaceAll(/<(text|title)\b[^>]*>[^]*?<\/\1>/g, '')
    .replace(/^<svg class="[^"]*"/, '<svg class="thumb" preserveAspectRatio="xMidYMin"')
    .replace(/ role="[^"]*"/, ' aria-hidden="true"')
    .replace(/ aria-label="[^"]*"/, '');
}
