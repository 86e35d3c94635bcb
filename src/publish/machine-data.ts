/**
 * What a page may say of itself to machines: what kind of text it is, whose, since when, and on which
 * documents it rests. No number of its own, which nobody would check, and no kind of body that could be
 * taken for an agency.
 */
const KINDS = new Set([
  ...['Article', 'Dataset', 'BreadcrumbList', 'ListItem'],
  ...['Organization', 'Place', 'CreativeWork', 'DataDownload'],
]);

const KEYS = new Set([
  ...['@context', '@graph', '@type', 'itemListElement', 'position', 'item', 'name', 'headline'],
  ...['description', 'url', 'inLanguage', 'license', 'publisher', 'disambiguatingDescription'],
  ...['datePublished', 'dateModified', 'temporalCoverage', 'spatialCoverage', 'variableMeasured'],
  ...['isBasedOn', 'distribution', 'encodingFormat', 'contentUrl'],
]);

/** Whether a text is the page for machines after schema.org, and says nothing but the above. */
export function isLinkedData(text: string): boolean {
  try {
    const content: unknown = JSON.parse(text);
    const isWhole = typeof content === 'object' && content !== null && '@context' in content;
    return isWhole && content['@context'] === 'https://schema.org' && isAllowed(content, '');
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function isAllowed(value: unknown, key: string): boolean {
  if (typeof value === 'string') return key !== '@type' || KINDS.has(value);
  if (typeof value === 'number') return key === 'position';
  if (Array.isArray(value)) return value.every((one) => isAllowed(one, key));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, inner]) => KEYS.has(name) && isAllowed(inner, name));
}
