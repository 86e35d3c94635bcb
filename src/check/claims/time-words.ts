/** Words that say when, in either language: a page may quote the other. */

const words = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'giu');

/** What is true on the day it is read. */
export const NOW = words(
  'sekarang|saat ini|kini|dewasa ini|hari ini|now(?! that)|currently|today|at present|presently|at the moment|nowadays|these days',
);

/** What moves with the day on which it is read. */
export const MOVING = words(
  '(?:tahun|bulan|minggu|pekan) (?:yang )?lalu|kemarin|baru-baru ini|belum lama ini|last (?:year|month|week)|yesterday|recently|lately|not long ago',
);

/** Who reads is meant, and not the time of a number. */
export const OF_READER = words(
  'Anda|bila|jika|kalau|apabila|andai|seandainya|misalnya|ia|you|your|if|suppose|imagine|say|for example|she|he|they',
);

/** What has not been found or said until now. */
export const UNTIL_NOW = words(
  '(?:sampai|hingga) (?:sekarang|kini|saat ini|hari ini)|(?:until|up to|till) (?:now|today)|as of today',
);

/** That somebody said, wrote or published it. */
export const SAID = words(
  [
    'menyebut(?:kan|nya)?|disebut(?:kan|nya)?|mengatakan|menyatakan|dinyatakan|menyampaikan|disampaikan|memaparkan|mengungkap(?:kan)?|menjelaskan|menulis(?:kan)?|ditulis|melaporkan|dilaporkan|mencatat|tercatat|mengumumkan|diumumkan|memberitakan|diberitakan|menuturkan|menegaskan|kata(?:nya)?|ujar(?:nya)?|tutur(?:nya)?|menurut(?:nya)?|memuat|dimuat|mengutip|dikutip|berbicara|memasang|menetapkan|menghitung|memperkirakan|mencantumkan|merilis|dirilis|menerbitkan|diterbitkan|terbit(?:an)?',
    'siaran pers|berita|laporan|keterangan|pernyataan|rilis|jumpa pers|konferensi pers|rapat|pertemuan|audiensi|sumber(?:nya)?|terbitan|publikasi|unggahan|artikel|dokumen|wawancara|pidato|sambutan|tabel|survei',
    'said|says|say|told|tells|stated|states|reported|reports?|according|announced|wrote|writes?|written|published|publication|put|puts|gave|gives|names?|named|mentioned|mentions?|quoted|quotes?|recorded|records?|counts?|counted|expected|presented|disclosed|explained|spoke|set|sets|release|released|news|article|statement|interview|speech|meeting|conference|source|sources|document|table|survey|estimated|estimates?|cites?|cited|listed|lists?|showed|shows?|calculated',
  ].join('|'),
);

/** What stands before a time that is not that of the number itself: since, until, compared with, a plan for. */
export const BESIDE =
  /(?<!\p{L})(?:sejak|semenjak|sampai|hingga|sebelum|sesudah|setelah|selepas|usai|dibanding(?:kan)?|dari(?:pada)?|terhadap|menuju|menjelang|target|rencana|antara|dan|since|until|till|before|after|compared (?:with|to)|than|from|to|towards?|target|plan|by|between|and|with)(?:\s+(?:tahun|akhir|awal|pertengahan|bulan|dengan|pada|the|end|start|of|year|untuk|for))*\s+$/iu;
/** What opens a time that reaches into the period of the number. */
export const SINCE =
  /(?<!\p{L})(?:sejak|semenjak|mulai|since|from|starting)(?:\s+(?:tahun|akhir|awal|pertengahan|bulan|the|end|start|of|in))*\s+$/iu;
/** What is paid for, or holds, until a time that comes after that of the number. */
export const LASTS_UNTIL =
  /(?<!\p{L})(?:dibayar(?:kan)?|ditanggung|berlaku|paid|borne|valid|lasts?|runs?)(?:\s+\p{L}+){0,5}\s+(?:sampai|hingga|until|till)(?:\s+(?:akhir|the|end|of|dengan))*\s+$/iu;

const EDGE_OF = '(?:\\s+(?:tahun|akhir|awal|bulan|the|end|start|of))*\\s+$';
/** What stands before the time that comes next. */
export const BEFORE = new RegExp(`(?<!\\p{L})(?:sebelum|menjelang|before)${EDGE_OF}`, 'iu');
/** What stands before the time that came last. */
export const AFTER = new RegExp(`(?<!\\p{L})(?:sesudah|setelah|selepas|after)${EDGE_OF}`, 'iu');
