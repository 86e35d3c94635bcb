import site from '../data/site.json' with { type: 'json' };

/**
 * What `data/site.json` says of this site, for what must be known before any record is read: the words
 * of its addresses, the zone of its days, where it lives and how it is served, the oldest browsers it is for. As written: what is
 * wrong there, or missing, the check tells by line.
 */
export const ownSite: {
  url?: string;
  base?: string;
  zone?: string;
  floor?: string[];
  host?: { hsts?: boolean; precompressed?: boolean };
  addresses?: { [page in string]?: { [language in string]?: string } };
} = site;
