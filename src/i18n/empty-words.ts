/** Words of a link that mean nothing to a reader who hears the links of a page one after another. */
const SAYS_NOTHING = new Set([
  ...['di sini', 'disini', 'klik', 'klik di sini', 'klik disini', 'lihat di sini', 'baca di sini'],
  ...['sini', 'ini', 'tautan', 'tautan ini', 'link', 'link ini', 'halaman ini', 'situs ini'],
  ...['selengkapnya', 'baca selengkapnya', 'lihat selengkapnya', 'selanjutnya', 'berikutnya'],
  ...['baca', 'baca lagi', 'baca lebih lanjut', 'lebih lanjut', 'lihat', 'buka', 'unduh', 'detail'],
  ...['info', 'info lebih lanjut', 'informasi lebih lanjut', 'berkas', 'dokumen'],
  ...['here', 'click', 'click here', 'see here', 'read here', 'this', 'this link', 'this page'],
  ...['this site', 'more', 'read more', 'learn more', 'see more', 'more info', 'find out more'],
  ...['more information', 'details', 'read', 'see', 'open', 'download', 'file', 'document', 'next'],
]);

/**
 * Whether the words of a link do not say where it leads.
 * @example saysNothing('Klik di sini »') // true
 * @example saysNothing('panduan pekerja mandiri') // false
 */
export function saysNothing(text: string): boolean {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return SAYS_NOTHING.has(words.trim());
}

/**
 * Whether the words of a link are an address, which is read aloud letter by letter. The name of a
 * site alone says where a link leads.
 * @example isAddress('https://example.org/a') // true
 * @example isAddress('example.org') // false
 */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z+.-]*:\/\/\S+$|^[\w-]+(?:\.[\w-]+)+\/\S+$/i.test(text.trim());
}

/** What cameras, phones and chats call the pictures they save, a number behind it or none. */
const SAVED_AS =
  /^(?:(?:img|dscn?|dcim|pxl|p|vid|pict|wa|whatsapp image|screen ?shot|tangkapan layar)(?=[\W_\d])|(?:image|picture|pic|photo|gambar|foto|scan|untitled|tanpa judul|logo|banner|grafik|chart|figure)$|(?:image|picture|pic|photo|gambar|foto|scan|untitled)(?=[\s_()-]*\d))[\W_\d]*(?:at[\W\d]*)?(?:wa\d+)?$/i;

/**
 * Whether an alternative text is the name of a file and says nothing of what the picture shows.
 * @param path the address of the picture, where it is known
 * @example isFileName('IMG_1234.jpg') // true
 */
export function isFileName(text: string, path = ''): boolean {
  const name = text.trim();
  const stem = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  return (
    /\.(?:jpe?g|png|webp|avif|svg|gif|tiff?|bmp|hei[cf])$/i.test(name) ||
    SAVED_AS.test(name) ||
    (!name.includes(' ') && stem !== '' && name === stem)
  );
}

/**
 * The words with which an alternative text says that it stands for a picture, or null; a reader who
 * hears it is told that by the browser.
 * @example pictureWords('Gambar kartu peserta') // 'Gambar'
 */
export function pictureWords(text: string): string | null {
  const found = /^\s*(?:an?\s|the\s|sebuah\s)?(gambar(?=\s|:)|(?:image|picture)(?=\sof\s|:))/i;
  return found.exec(text)?.[1] ?? null;
}

/** The files that are no pages, by the ending of an address, and what readers call their kind. */
const FILE_KINDS: readonly (readonly [ending: RegExp, kind: string, names: RegExp])[] = [
  [/\.pdf$/i, 'PDF', /\bpdf\b/i],
  [/\.docx?$/i, 'Word', /\b(?:word|docx?)\b/i],
  [/\.xls[xm]?$/i, 'Excel', /\b(?:excel|xls[xm]?)\b/i],
  [/\.pptx?$/i, 'PowerPoint', /\b(?:powerpoint|pptx?)\b/i],
  [/\.od[tsp]$/i, 'OpenDocument', /\b(?:opendocument|od[tsp])\b/i],
  [/\.zip$/i, 'ZIP', /\bzip\b/i],
  [/\.csv$/i, 'CSV', /\bcsv\b/i],
  [/\.json$/i, 'JSON', /\bjson\b/i],
];

/**
 * The kind of file that an address leads to and the words of its link do not name, or null.
 * @example unnamedKind('https://example.org/a.pdf', 'laporan') // 'PDF'
 * @example unnamedKind('https://example.org/a.pdf', 'laporan (PDF)') // null
 */
export function unnamedKind(address: string, text: string): string | null {
  const path = address.replace(/[?#].*$/s, '');
  const found = FILE_KINDS.find(([ending]) => ending.test(path));
  return found && !found[2].test(text) ? found[1] : null;
}
