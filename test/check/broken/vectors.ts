import { file, type BrokenCase, type Change } from '../small-site.ts';

/** Puts sums that were worked out elsewhere into the small site. */
function vectors(...lines: string[]): Change {
  return [file.vectors, '"vectors": []', `"vectors": [\n    ${lines.join(',\n    ')}\n  ]`];
}

const law = '"origin": "derived-from-law"';
const low = `{ "id": "lowest", "calculator": "self-employed", "input": { "income": 500000 }, "expected": { "base": 1000000, "jkk": 10000, "total": 16800 }, ${law} }`;
const high = `{ "id": "highest", "calculator": "self-employed", "input": { "income": 2000000 }, "expected": { "total": 18800 }, ${law} }`;

/** Rules that do not give what others have worked out, and vectors that are none. */
export const brokenVectors: BrokenCase[] = [
  { name: 'sums of others that the rules give', changes: [vectors(low, high)], lines: [] },
  {
    name: 'a changed rate that sums of others do not bear out',
    changes: [
      vectors(low, high),
      [file.bpu, '"value": 1, "decimals": 0', '"value": 2, "decimals": 0'],
    ],
    lines: [
      'data/vectors.json:2:97  vector  Aturan tidak memberi hasil yang sudah dihitung pihak lain: lowest (jkk 20000 ≠ 10000); highest (total 30800 ≠ 18800). Baris yang dipakai: bpu/brackets 2015-07-01, bpu/jkk-rate 2015-07-01, bpu/jkm 2026-01-01. Cocokkan baris itu dengan peraturannya; angka baru ditulis sebagai baris baru dengan "from"-nya. Bila contohnya yang keliru, perbaiki di data/vectors.json.',
    ],
  },
  {
    name: 'a sum of a single rule, which is told of where the rule stands',
    changes: [
      vectors(
        `{ "id": "age", "calculator": "jp-age", "input": { "year": 2026 }, "expected": { "age": 59 }, ${law} }`,
      ),
      [
        'data/programs/jp.json',
        null,
        `{ "id": "jp", "kind": "package", "name": { "id": "Pensiun", "en": "Pension" }, "abbreviation": null,
  "rules": [{ "id": "age", "label": { "id": "Usia", "en": "Age" }, "kind": "age",
    "rows": [{ "from": "2025-01-01", "to": null, "basis": "PP 45/2015", "source": "law",
      "value": { "unit": "years-of-age", "value": 58 } }] }] }`,
      ],
    ],
    lines: [
      'data/programs/jp.json:4:16  vector  Aturan tidak memberi hasil yang sudah dihitung pihak lain: age (age 58 ≠ 59). Baris yang dipakai: jp/age 2025-01-01. Cocokkan baris itu dengan peraturannya; angka baru ditulis sebagai baris baru dengan "from"-nya. Bila contohnya yang keliru, perbaiki di data/vectors.json.',
    ],
  },
  {
    name: 'a sum of a rule that there is not',
    changes: [
      vectors(
        low,
        `{ "id": "age", "calculator": "jp-age", "input": { "year": 2026 }, "expected": { "age": 59 }, ${law} }`,
      ),
    ],
    lines: [
      'data/vectors.json:3:83  vector  Aturan tidak memberi hasil yang sudah dihitung pihak lain: age (unknown-rule jp/age). Baris yang dipakai: -. Cocokkan baris itu dengan peraturannya; angka baru ditulis sebagai baris baru dengan "from"-nya. Bila contohnya yang keliru, perbaiki di data/vectors.json.',
    ],
  },
  {
    name: 'a sum of a calculator that there is not',
    changes: [vectors(low.replace('"self-employed"', '"selfemployed"'))],
    lines: [
      'data/vectors.json:2:37  bad-choice  "selfemployed" tidak boleh menjadi isi "calculator". Mungkin maksud Anda "self-employed". Pilih salah satu: "jp-ceiling", "jp-age", "jp-contribution", "jht-contribution", "employee", "jkk-relief", "self-employed", "construction", "migrant", "job-loss", "scholarship", "death", "accident-death", "accident-wage", "disability", "pension", "savings-tax", "savings".',
    ],
  },
  {
    name: 'a sum asked with a word nobody reads',
    changes: [vectors(low.replace('"income"', '"wage"'))],
    lines: [
      'data/vectors.json:2:65  unknown-key  Kunci "wage" tidak dikenal di sini. Yang boleh: income, month, sector, jht.',
    ],
  },
  {
    name: 'a sum of others where the rule it reads has another unit, which is told of once',
    changes: [
      vectors(low),
      [file.bpu, '"unit": "rupiah", "value": 6800', '"unit": "times", "value": 6800'],
    ],
    lines: [
      'data/programs/bpu.json:53:9  rule-rows  Satuan baris ini berbeda dari baris pertama aturannya. Pakai satuan yang sama, atau buat aturan lain.',
    ],
  },
];
