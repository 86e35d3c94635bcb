import { describe, expect, it } from 'vitest';
import {
  findBareNumbers,
  type NumberKind,
  type Suggestion,
} from '../../src/check/numbers/index.ts';
import fc from '../support/chance.ts';

const options = {
  channelNumbers: ['175', '08119115910'],
  formCodes: ['F1', 'F1A', 'F3-KK1', 'F5'],
  names: ['COVID-19', 'P20'],
  numberedNames: ['SMKN'],
  things: new Set(['langkah']),
};

function bare(text: string) {
  return findBareNumbers({ text, places: (index) => ({ line: 1, column: index + 1 }) }, options);
}

describe('the bare numbers of the design', () => {
  it.each([
    ['50,50%', 'percent'],
    ['38 persen', 'percent'],
    ['50,5 poin', 'percent'],
    ['Rp16.800', 'money'],
    ['Rp 16.800,-', 'money'],
    ['IDR 16,800', 'money'],
    ['Rp1,2 juta', 'money'],
    ['35.422 pekerja', 'count'],
    ['45 ribu', 'count'],
    ['41.2 million', 'count'],
    ['2024 pekerja', 'count'],
    ['usia 56', 'age'],
    ['56 tahun', 'duration'],
    ['3 bulan', 'duration'],
    ['2×24 jam', 'duration'],
    ['80 x', 'multiple'],
    ['2 kali', 'multiple'],
    ['1:3', 'multiple'],
    ['½', 'other'],
    ['5 program', 'count'],
  ] satisfies [string, NumberKind][])('%s is caught whole, as %s', (text, kind) => {
    const sentence = `Di sini ${text}, katanya.`;
    expect(bare(sentence)).toEqual([
      expect.objectContaining({ text, kind, place: { line: 1, column: 9 } }),
    ]);
  });

  it('80 x upah is caught', () => {
    expect(bare('Santunan 80 x upah.').map(({ text }) => text)).toEqual(['80 x']);
  });

  it.each([
    '17 Maret 2025',
    'Senin, 17 Maret 2025',
    'Maret 2025',
    '2025',
    '1945',
    '2099',
    '2025–2029',
    '2025/2026',
    'pukul 10.30 WITA',
    'PP 44/2015',
    'UU Nomor 24 Tahun 2011',
    'Pasal 16 ayat (2)',
    'Lampiran II',
    'Article 16(2)',
    '175',
    'F3-KK1',
    'https://www.bpjsketenagakerjaan.go.id/berita/28123/50-persen',
  ])('%s is left alone', (text) => {
    expect(bare(`Di sini ${text}, katanya.`)).toEqual([]);
  });
});

describe('digits that belong to a name, a document or a time', () => {
  it.each([
    'Wabah COVID-19 melanda.',
    'the Covid-19 pandemic',
    'Negara P20 hadir.',
    'Siswa SMKN 2 Makassar mendaftar.',
    'Acara 17 s.d. 19 Maret 2025.',
    '17 to 19 March 2025',
    'Lihat Perwali No. 12/2024.',
    'Putusan MK Nomor 6/PUU-XVI/2018 berlaku.',
    'Constitutional Court Decision No. 6/PUU-XVI/2018',
    'Surat Edaran B/123/IV/2025',
    'Circular B/123/IV/2025',
    'era 1990-an',
    'in the 1990s',
    'abad ke-21',
    'the 21st century',
    'selama 2023 kantor cabang melayani',
    'per 30 Juni 2025 Kota Parepare mencatat',
    'pada 17 Mei 2024 pekerja mendaftar',
    'pada 2021 ialah',
    'pada 2021 mencakup',
    'During 2023 branch offices served',
    'in 2021 reached',
    'As of 30 June 2025 Parepare recorded',
    'Pada 2021 kantor cabang membayar',
    'Untuk 2026 provinsi itu membidik',
    'Untuk 2026 targetnya naik',
    'klaim 2024 bernilai',
    'Target 2025 sebesar itu',
    'semester pertama 2025 berjumlah',
    'sampai 25 September tahun itu',
    'In 2024 local governments paid',
    'claims of 2024 were paid',
    'Over 2022, the office paid',
  ])('%s', (text) => {
    expect(bare(text)).toEqual([]);
  });

  it.each([
    'COVID-19%',
    'SMKN 2 juta',
    'SMKN 2.000',
    'SMKN 2 pekerja',
    '2020-an pekerja',
    'abad ke-21 persen',
    'Putusan 6/2018',
    'Surat 50/100',
    'selama 2024 hari',
    'hingga 2024 pekerja',
    'pada 2024 berkas',
    'untuk 2024 berkas',
    'pada 2024 pekerja',
    'Over 2021 benefits were paid',
    'a total of 2024 were paid',
    '25 September lalu',
    'in 2024 villages',
    'Hadir 17 Mei 2024 pekerja',
    'per 2024 pekerja',
  ])('but not %s', (text) => {
    expect(bare(text)).not.toEqual([]);
  });
});

describe('percentages', () => {
  it.each([
    ['Cakupan mencapai 50,5 % saja', '50,5 %'],
    ['naik 12,5 poin persen', '12,5 poin persen'],
    ['only 38 per cent', '38 per cent'],
    ['0.5 percentage points', '0.5 percentage points'],
    ['tarif 0,10/0,40/0,75% berlaku', '0,10/0,40/0,75%'],
    ['0,24–1,74% dari upah', '0,24–1,74%'],
    ['ditambah +0,17% atas kelebihan', '+0,17%'],
    ['sekitar ≥80% kehadiran', '≥80%'],
    ['9‰', '9‰'],
    ['2024%', '2024%'],
    ['2024 persen', '2024 persen'],
    ['17 Maret 2025%', '17 Maret'],
  ])('%s is caught', (text, found) => {
    expect(bare(text)[0]).toMatchObject({ text: found });
  });
});

describe('money', () => {
  it.each([
    ['iuran Rp 16.800 sebulan', 'Rp 16.800'],
    ['iuran Rp\u00A016.800 sebulan', 'Rp 16.800'],
    ['modal ≤Rp1 miliar', '≤Rp1 miliar'],
    ['penjualan >Rp2–15 miliar', '>Rp2–15 miliar'],
    ['capital of Rp1bn', 'Rp1bn'],
    ['Rp500m', 'Rp500m'],
    ['sebesar 16.800 rupiah', '16.800 rupiah'],
    ['US$ 100', 'US$ 100'],
    ['$100', '$100'],
    ['Rp2024', 'Rp2024'],
    ['Rp 2024', 'Rp 2024'],
    ['S1/pelatihan Rp12.000.000 (paling banyak)', 'Rp12.000.000'],
    ['Rp175', 'Rp175'],
  ])('%s is caught', (text, found) => {
    expect(bare(text).map(({ text }) => text)).toContain(found);
  });
});

describe('counts, ages, durations and multiples', () => {
  it.each([
    ['paling lama 30 hari kerja', '30 hari', 'duration'],
    ['within 7 working days', '7 working days', 'duration'],
    ['3 consecutive months', '3 consecutive months', 'duration'],
    ['a 12-month average', '12-month average', 'duration'],
    ['kontrak 24-bulan', '24-bulan', 'duration'],
    ['peserta berusia 56 tahun', 'berusia 56 tahun', 'age'],
    ['aged 56', 'aged 56', 'age'],
    ['64 years old', '64 years', 'duration'],
    ['upah harian ×25', '×25', 'multiple'],
    ['naik 3 kali lipat', '3 kali lipat', 'multiple'],
    ['2 × 24 jam', '2 × 24 jam', 'duration'],
    ['3x24 jam', '3x24 jam', 'duration'],
    ['81,466 vulnerable workers', '81,466 vulnerable', 'count'],
    ['41,56 juta peserta', '41,56 juta peserta', 'count'],
    ['41.56m', '41.56m', 'count'],
    ['1 234 567 orang', '1 234 567 orang', 'count'],
    ['paling banyak 2 anak', '2 anak', 'count'],
    ['setiap tanggal 15.', '15', 'other'],
    ['by the 15th of the month', '15th', 'other'],
    ['yang ke-2', 'ke-2', 'other'],
    ['ke-2024', 'ke-2024', 'other'],
    ['5 Pasal 16', '5', 'other'],
    ['Prov-19', 'Prov-19', 'other'],
    ['G20', 'G20', 'other'],
    ['P4MI', 'P4MI', 'other'],
    ['1. Isi formulir', '1', 'other'],
    ['tahap (1)', '1', 'other'],
    ['8 of 10 workers', '8', 'other'],
  ] satisfies [string, string, NumberKind][])('%s is caught', (text, found, kind) => {
    expect(bare(text)[0]).toMatchObject({ text: found, kind });
  });

  it('names every number of a list', () => {
    expect(bare('untuk 1, 3, 6 atau 12 bulan').map(({ text }) => text)).toEqual([
      '1',
      '3',
      '6',
      '12 bulan',
    ]);
  });
});

describe('digits in disguise', () => {
  it.each([
    ['５０％', '５０％'],
    ['٥٠ persen', '٥٠ persen'],
    ['५० persen', '५० persen'],
    ['𝟓𝟎 persen', '𝟓𝟎 persen'],
    ['½ dari pekerja', '½'],
    ['⅔', '⅔'],
    ['m²', 'm²'],
    ['catatan¹', 'catatan¹'],
    ['①', '①'],
    ['Ⅳ', 'Ⅳ'],
    ['5\u200B0%', '50%'],
    ['pada 2024 pe\u00ADkerja', '2024 pekerja'],
    ['5O persen', '5O persen'],
    ['lOO persen', 'lOO persen'],
    ['OO%', 'OO%'],
    ['RpIO.OOO', 'RpIO.OOO'],
    ['l00 pekerja', 'l00 pekerja'],
    ['О5%', 'О5%'],
    ['5\\0', '5\\0'],
    ['２０２４', '２０２４'],
    ['20२4', '20२4'],
  ])('%s is caught', (text, found) => {
    expect(bare(text)[0]).toMatchObject({ text: found });
  });
});

describe('years and what only looks like one', () => {
  it.each([
    'Pada 2024, cakupan naik.',
    'Pada tahun 2024 pekerja informal belum terdata.',
    'Sejak 2024 pekerja rentan dibiayai.',
    'Pada akhir 2024 peserta bertambah.',
    'In 2024, coverage rose.',
    'In 2024 the city paid.',
    'In 2024 Makassar paid.',
    'Pada 2024 Makassar membayar.',
    'Since 2024 workers have been covered.',
    'cakupan Makassar (2024)',
    'cakupan 2024 di Makassar',
    '“2024”',
    'pasca-2024',
    'mid-2024',
    'APBD 2025; target nasional',
    'untuk Januari 2026–Maret 2027',
    '2023, 2024, dan 2025',
    'from 2020 to 2024.',
    'antara 2020 dan 2024.',
    'Tahun: 2024',
    '2024 \uFFFC pekerja',
    "2024's figure",
    'pensiun tahun 2024/2025.',
    'Dalam tahun anggaran 2025 pemerintah',
    'paling lambat 2027.',
  ])('%s is left alone', (text) => {
    expect(bare(text)).toEqual([]);
  });

  it.each([
    '2024 pekerja terdaftar',
    '2024\npekerja',
    '2024\u00A0pekerja',
    '"2024" pekerja',
    '2024 nelayan',
    '2024 workers',
    '2024 Workers',
    '2024 \uE000',
    'In 2024 workers joined',
    'In 2024 BPU joined',
    'pada 2024 responden',
    'bagi 2024 PMI',
    'sebanyak 2024.',
    'Sekitar 2024 di Makassar',
    'lebih dari 2024.',
    'at least 2024.',
    'a total of 2024.',
    'jumlahnya 2024.',
    'menjadi 2024.',
    'Peserta aktif: 2024',
    'sebanyak-banyaknya 2024.',
    'nomor 2024',
    '≥2024',
    '-2024',
    '−2024',
    '+2024',
    '2024+',
    '2024 + 1',
    '2024×2',
    '2024/orang',
    '2024-an',
    '2.024',
    '2,024',
    '2024,5',
    '1.2024',
    '2024.5',
    '2024 juta',
    'tahun 2024 persen',
    '1944',
    '2100',
    '1900',
    '02024',
    '20245',
    '2029–2025',
    '2025/2027',
    '2024–2025 pekerja',
    '2015–18',
    '2024\uFFFC',
    '2024 m²',
    '2024 of 5000',
    'total 2024',
    'umur 2024',
    'tahun 2023, 2024 pekerja',
  ])('%s is caught', (text) => {
    expect(bare(text)).not.toEqual([]);
  });

  it('suggests to name a year as one', () => {
    expect(bare('Pada 2024 nelayan mendaftar')[0]?.suggestion).toBe('year-or-stat');
  });
});

describe('dates and times', () => {
  it.each([
    '17–18 Maret 2025',
    '1 April sampai 31 Desember 2026',
    '1 April–31 Desember 2026',
    '30 Juni dan 31 Desember 2026',
    '31 Desember 2025 s.d. 31 Januari 2026',
    'paling lambat 30 April 2027; tanyakan',
    'Sejak 7 Februari 2025 tarif baru berlaku',
    '17 March 2025 release',
    'March 17, 2025',
    'Monday, 17 March 2025',
    'Februari 2025–Januari 2026',
    'April–Desember 2026',
    '17 MARET 2025',
    '17\u00A0Maret\u00A02025',
    'pukul 08.00–16.00 WITA',
    'pukul 08.00 sampai 16.00',
    'Pukul 10.30.',
    'pukul 10 pagi',
    'at 10:30 WITA',
    'at 10:30 a.m.',
    'at 10.30 pm',
    'pukul 10.30 dan 11.00 WITA',
  ])('%s is left alone', (text) => {
    expect(bare(text)).toEqual([]);
  });

  it.each([
    '32 Maret 2025',
    '17 Maret',
    '17 maret 2025',
    '17 Marat 2025',
    '17/3/2025',
    '2025-03-17',
    '3, 17 Maret 2025',
    '5 - 17 Maret 2025',
    '5 dan 17 Maret 2025',
    'Maret 17',
    '17 Mei 2024 pekerja',
    'In May 2024 workers joined',
    '17 Maret 2025 juta',
    '10.30',
    '10:30',
    'jam 10.30',
    'pukul 25.30 WITA',
    'pukul 10.75 WITA',
    'pukul 10 persen',
    'pukul 10 pekerja',
    'Rp10.30 WITA',
    'pukul 10.30 persen',
    'Q1 2025',
    'triwulan 1',
  ])('%s is caught', (text) => {
    expect(bare(text)).not.toEqual([]);
  });
});

describe('laws', () => {
  it.each([
    'UU 24/2011',
    'UU No. 24 Tahun 2011',
    'UU No 24/2011',
    'Undang-Undang Nomor 24 Tahun 2011 tentang BPJS',
    'Undang-Undang (UU) Nomor 24 Tahun 2011',
    'Peraturan Pemerintah Nomor 44 Tahun 2015',
    'Peraturan Pemerintah (PP) 44/2015',
    'Peraturan Menteri Ketenagakerjaan Nomor 1 Tahun 2025',
    'Peraturan Presiden 109/2013',
    'Permenaker 5/2021',
    'Perpres 109/2013 Pasal 6',
    'Inpres 2/2021, Inpres 4/2022',
    'PP 44/2015 dan 46/2015',
    'PMK 26/2025',
    'Law 24/2011',
    'Law No. 24 of 2011',
    'Law 40/2004 on the system',
    'Laws 24/2011 and 40/2004',
    'Government Regulation 44/2015',
    'Government Regulation No. 44 of 2015',
    'Government Regulation (PP) 44/2015',
    'Ministerial Regulation 1/2025',
    'Minister of Manpower Regulation 5/2021',
    'Regulation of the Minister of Manpower No. 5 of 2021',
    'Presidential Regulation 109/2013',
    'MoM Reg. 4/2023: the benefits',
    'Since Reg. 1/2025 a child',
    'UUD 1945',
    'Pasal 16',
    'pasal 16',
    'Pasal 16A',
    'Pasal 16 ayat (2)',
    'Pasal 16 ayat (1) dan (2)',
    'Pasal 16 ayat (2) huruf b',
    'Pasal 16(2)',
    'Pasal 25(2)a',
    'Pasal 1 angka 5',
    'Pasal 20, 24 dan 33',
    'Pasal 20, 24, dan 33',
    'Pasal 20 dan 24 yang mengatur iuran',
    'Pasal 27, 32, 35; PP 46/2015 Pasal 24, 28',
    'Pasal 53–56',
    'Pasal 11 & 21',
    'Pasal 35(3), (5)',
    'Pasal 15(1)h, 16(3)–(4), 36(2)',
    'Pasal 25A(3), (6); 25B(3), (6)',
    'Pasal 4(2)–(3), 19(2) as amended',
    'Pasal 103(2), (3a) as amended',
    'Pasal 19(1)-(2) jo. Pasal 55',
    'Pasal II(2)',
    'ayat (2)',
    'Article 16',
    'Articles 20, 24 and 33',
    'Article 16 paragraph (2)',
    'paragraph (2)',
    'Lampiran II PP 44/2015',
    'Annex II of PP 44/2015',
    'Lampiran I–IV',
  ])('%s is left alone', (text) => {
    expect(bare(`Menurut ${text}.`)).toEqual([]);
  });

  it.each([
    ['44/2015', '44/2015'],
    ['Nomor 24 Tahun 2011', '24 Tahun'],
    ['UU Nomor 24', '24'],
    ['PP 44 pekerja', '44 pekerja'],
    ['PP 44/2015 dan 24 tahun', '24 tahun'],
    ['Law 50 of 2000 workers', '50'],
    ['Pasal 20, 24 pekerja', '24 pekerja'],
    ['Pasal 20 dan 24 jam', '24 jam'],
    ['Pasal 20 dan 2024 pekerja', '2024 pekerja'],
    ['Pasal 20 pekerja', '20 pekerja'],
    ['in this article 16 workers', '16 workers'],
    ['Pasal 20, 24 yang terdaftar', '24'],
    ['Pasal 20 juta', '20 juta'],
    ['Pasal 16,5', '16,5'],
    ['Pasal 16 persen', '16 persen'],
    ['Pasal 53–56 pekerja', '56 pekerja'],
    ['Pasal 1 angka 5 juta', '1'],
    ['Lampiran 2', '2'],
    ['Pasal 26 (10 years)', '10 years'],
    ['Pasal 13 (penjelasan), 18', '18'],
  ])('%s is caught at %s', (text, found) => {
    expect(bare(text)[0]?.text.replace(/^–/, '')).toBe(found);
  });
});

describe('channels, forms and addresses', () => {
  it.each([
    'Hubungi 175 untuk bantuan',
    'Hubungi 175 setiap hari',
    'Hubungi 175 BPJS Ketenagakerjaan',
    'Hubungi 175 Jamsostek',
    'Call 175 free of charge',
    'tanyakan ke 175.',
    'Contact Center 175',
    'Call centre: 175',
    '(175)',
    '175 atau kantor cabang',
    'WhatsApp 0811-9115-910',
    'WhatsApp 08119115910',
    'Formulir F1.',
    'form F5.',
    'F3-KK1 dan F1A',
    'pmi.bpjsketenagakerjaan.go.id/p4mi',
    'https://a.b/2024?x=50%25',
    'tulis ke redaksi2@contoh.id',
    'p4mi.go.id',
  ])('%s is left alone', (text) => {
    expect(bare(text)).toEqual([]);
  });

  it.each([
    '175 pekerja',
    '175 ribu',
    '175%',
    '175,5',
    '1.175',
    '1750',
    '-175',
    'sebanyak 175.',
    'Peserta: 175',
    '175 nelayan',
    '175 Nelayan',
    'hubungi 175 pekerja',
    'F17',
    'F5%',
    'AF5',
    'F3-KK12',
    '0811-9115-9101',
    '50.id',
    'Rp16.800.id',
    'ke-175',
  ])('%s is caught', (text) => {
    expect(bare(text)).not.toEqual([]);
  });

  it('allows no channel that the data does not hold', () => {
    const places = (index: number) => ({ line: 1, column: index + 1 });
    const none = { channelNumbers: [], formCodes: [] };
    expect(findBareNumbers({ text: 'Hubungi 175 atau isi F1.', places }, none)).toHaveLength(2);
  });
});

describe('what to write instead', () => {
  it.each([
    ['50,5%', 'stat'],
    ['Rp16.800', 'money'],
    ['usia 56', 'rule'],
    ['3 bulan', 'rule-or-stat'],
    ['2 kali', 'rule-or-stat'],
    ['35.422 pekerja', 'stat'],
    ['5 program', 'stat'],
    ['5 langkah', { plain: 'thing' }],
    ['12 langkah', 'stat'],
    ['2024 pekerja', 'year-or-stat'],
    ['Prov-19', { plain: 'code' }],
    ['1721-A1', { plain: 'form' }],
    ['½', 'rule-or-stat'],
  ] satisfies [string, Suggestion][])('%s: %s', (text, suggestion) => {
    expect(bare(`Ada ${text}.`)[0]?.suggestion).toEqual(suggestion);
  });
});

describe('what the data may call a code', () => {
  it.each(['50 persen', '2×24 jam', '175', '50%'])('%s is none', (code) => {
    const places = (index: number) => ({ line: 1, column: index + 1 });
    const allowed = { channelNumbers: [], formCodes: [code] };
    expect(findBareNumbers({ text: `Ada ${code}.`, places }, allowed)).not.toEqual([]);
  });
});

describe('as properties', () => {
  const word = fc.constantFrom('pekerja', 'Makassar', 'iuran', 'the', 'covered', 'Pasal', 'tahun');

  it('every percentage and every amount is caught, whatever stands around it', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map((n) => `${n}%`),
      fc.integer({ min: 0, max: 9999 }).map((n) => `Rp${n}`),
      fc.integer({ min: 0, max: 9999 }).map((n) => `${n} persen`),
      fc.integer({ min: 0, max: 9999 }).map((n) => `${n} juta`),
    );
    fc.assert(
      fc.property(fc.array(word), amount, fc.array(word), (before, number, after) => {
        expect(bare([...before, number, ...after].join(' '))).toHaveLength(1);
      }),
    );
  });

  it('text without digits holds no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{N}/u.test(text));
        expect(bare(text)).toEqual([]);
      }),
    );
  });

  it('what it finds lies in the text, in order and without overlap', () => {
    const part = fc.oneof(
      word,
      fc.constantFrom(
        '17 Maret 2025',
        'PP 44/2015',
        '2024',
        '50,5%',
        'Rp 1.000',
        '3 x 4',
        '(5)',
        '½',
      ),
    );
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom(' ', ', ', '–', ''), (parts, joint) => {
        const text = parts.join(joint);
        let end = 0;
        for (const found of bare(text)) {
          const start = found.place.column - 1;
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.slice(start, start + found.text.length)).toBe(found.text);
          end = start + found.text.length;
        }
      }),
    );
  });
});
