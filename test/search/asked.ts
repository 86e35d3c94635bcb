/** What somebody types, the page wanted, and others that would do as well. */
export type Asked = readonly [query: string, wanted: string, ...orElse: string[]];
