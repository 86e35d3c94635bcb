/** Digits of words that the site itself says, and of no statistic. */
export interface WordKind {
  reason: string;
  /** Needs the flag `g`; words of ours are ASCII, and without the flag `u` a search is far quicker. */
  pattern: RegExp;
}

/** Every kind of text that may hold digits beside the data, declared: what is not listed is refused. */
export const WORD_KINDS: readonly WordKind[] = [
  {
    reason: 'the name of the licence',
    pattern: /CC BY 4\.0/g,
  },
  {
    reason: 'the age from which a figure is called old',
    pattern: /(?:lebih dari 12 bulan|over 12 months)\b/g,
  },
  {
    reason: 'the ages by which the map of places tells numbers apart',
    pattern:
      /(?:paling lama 1 tahun|1 sampai 2 tahun|lebih dari 2 tahun|at most 1 year old|1 to 2 years old|over 2 years old)\b/g,
  },
  {
    reason: 'how many places a list holds, and how many of them have a figure',
    pattern:
      /(?<![\d.,])(?:\(\d+\)|\d+ (?:kabupaten dan kota|provinsi|di antaranya punya angka|regencies and cities|provinces|of them (?:have|has) a coverage figure))(?![\p{L}])/gu,
  },
  {
    reason: 'how many of its own parts a list, a table or a grid holds',
    pattern:
      /(?<![\d.,])(?:\d{1,3}(?:[.,]\d{3})+|\d+)\s(?:sumber|angka|aturan|pernyataan|perselisihan angka|tabel|grafik|wilayah|kotak|batang|garis terpisah|titik|baris|grafik garis kecil|garis di antara|bab|sources?|numbers?|figures?|rules?|(?:more )?statements?|disputes?|tables?|places?|tiles|bars|separate lines|points|rows|small line charts|lines between|chapters)\b/g,
  },
  {
    reason: 'how many records of the site have something, of how many',
    pattern:
      /(?<![\d.,])(?:\d{1,3}(?:[.,]\d{3})+|\d+) (?:dari|of) (?:\d{1,3}(?:[.,]\d{3})+|\d+) (?:angka|sumber|figures|sources)\b/g,
  },
  {
    reason: 'how many of the values of a picture are contested, or goals',
    pattern:
      /(?<![\d.,])\d+ (?:di antaranya (?:berselisih|target)|of them (?:disputed|targets))\b/g,
  },
  {
    reason: 'where the axis of a picture starts that does not start at zero',
    pattern: /(?:Sumbu mulai dari|The axis starts at) \d+%/g,
  },
  {
    reason: 'how much of a grid holds a figure',
    pattern:
      /(?<![\d.,])\d+ (?:dari|of) \d+ (?=\w[^.]*(?:punya angka yang sebanding|comparable figures?))/g,
  },
  {
    reason: 'what a picture of a hundred people shows of its own number',
    pattern:
      /(?:100 orang dalam lima baris|100 people in five rows|\d+ orang (?:terisi penuh|hanya garis tepi)|satu orang terisi \d,\d+ bagian|\d+ (?:people are|person is) filled in|one is filled to \d\.\d+ of a person|\d+ (?:are outlines only|person is an outline only))/g,
  },
  {
    reason: 'articles of a law as a rule cites them',
    pattern: /(?:Pasal|Articles?) \d+[A-Z]?(?:(?:[–-]|, )\d+[A-Z]?)*(?!\d)/g,
  },
  {
    reason: 'how large a file is',
    pattern: /(?<![\d.,])\d+ KB\b/g,
  },
  {
    reason: 'which part of a long list a page holds',
    pattern: /\b(?:bagian|part) \d{1,3}(?!\d)/g,
  },
];
