/** Official contacts that the foot of every page leads to, by their names in the data. */
export const footerChannels = ['call-centre', 'jmo', 'branch'] as const;
