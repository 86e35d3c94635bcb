declare module 'cakupan:root' {
  /** Folder of the project whose site is made. */
  const root: string;
  export default root;
}

declare module '*/share-links.ts?copy' {
  export const ShareLinks: CustomElementConstructor;
}
