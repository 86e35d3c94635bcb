import type { Sense } from './sense.ts';

/** Indonesian that may stand for an English "not", and more often does not. */
const perhapsId = [
  'bukan penerima upah',
  'belum (?:berusia|genap|lengkap|mampu|bekerja|menikah|\\uFFFC+|lewat|melewati)',
  '(?:bila|kalau|jika) tidak(?=[,.])|kurang dari|di luar|(?:di|me)larang|larangan|diam|lalai|kecuali',
  'pengecualian[a-z]*|selain|begitu (?:juga|pula)|terpotong|hilang|gugur|kosong|berbeda|bedanya',
  'memang lain|dikecualikan|mengecualikan|ditinggalkan|non-[a-z]+|nonformal|salah|keliru|sebelum|berhenti|sebaliknya|habis',
].join('|');

/** English that may stand for an Indonesian "tidak", and more often does not. */
const perhapsEn = [
  '(?:and|or) no|(?<=,\\s)no|pay while (?:you|they|he|she) cannot',
  'f[ae]ll(?:s|en)? short|incapacity|disagree[a-z]*|un(?:like|employ[a-z]*|able|ilateral[a-z]*|sure|interrupted|authorised|finished)|permanent|contact-free',
  'left(?! out)|leaves?(?! out)|stays?|too small|below|within|incomplete|invalid',
  'irregular|otherwise|missing|contrary to|optional|instead|rather than|less than|under|unless',
  'except|other[a-z]* than|apart from|outside|while|until|before|beyond|forb[a-z]+|ban(?:s|ned)?',
  'prohibit[a-z]*|refus[a-z]*|fail[a-z]*|stop[a-z]*|lack[a-z]*|lapse[a-z]*|non-[a-z]+',
  '(?<=not [a-z ]{0,60}, )(?!n(?:ot|o|ever)\\b|or (?:do|does|did|is|are|was|were|has|have|will|can) )[a-z]+|(?<=not [^.;:]{0,80} )or(?! (?:do|does|did|is|are|was|were|has|have|will|can) )|not fixed|variable|whether|(?<=without [^.;:]{0,60})and|nonformal|wrong|lost|not counting|not including|nothing|neither|nor|once',
].join('|');

/** What denies. */
export const negation: readonly Sense[] = [
  {
    name: 'not',
    counted: true,
    words: {
      id: {
        never: 'tidak lain|belum tentu(?= berarti)',
        perhaps: perhapsId,
        surely: 'tidak(?:lah)?|tak|bukan(?:lah|kah)?|belum|jangan(?:lah)?|tanpa|tiada',
      },
      en: {
        never: 'no (?:later|more|fewer|less|higher|lower) than|whether or not|not(?= [a-z]+ until)',
        perhaps: perhapsEn,
        surely:
          "not|[a-z]+n[’']t|cannot|no|none|nobody|nowhere|never|without|(?:left|leaves?) out|un(?!der|til|it|ion|ivers|less|iform|ique|dergo|like|employ|able|ilateral|sure|interrupted|authorised|finished)[a-z]{3,}|inactive|impossible",
      },
    },
    twins: [
      { id: '(?:bila|kalau|jika) tidak', en: 'otherwise|unless' },
      { id: 'bukan penerima upah', en: 'non-wage|self-employed' },
      { id: 'di luar', en: 'outside|beyond|not counting' },
      { id: 'sebelum(?:nya)?', en: 'before' },
      {
        id: 'belum (?:berusia|genap|\\uFFFC+|lewat|melewati)',
        en: 'less than|under|below|f[ae]ll(?:s|en)? short|within',
      },
      { id: 'kecuali|(?:pe|di)ngecualian[a-z]*|dikecualikan', en: 'except[a-z]*|unless|exempt' },
      { id: 'selain(?: itu)?', en: 'other[a-z]* than|apart from|besides' },
      { id: '(?:di|me)larang|larangan', en: 'forb[a-z]+|ban(?:s|ned)?|prohibit[a-z]*' },
      { id: 'salah|keliru', en: 'wrong' },
      { id: 'hilang|gugur', en: 'lost|lapse[a-z]*' },
      { id: 'berhenti|penghentian', en: 'stop[a-z]*|(?:left|leaves?)(?! out)|leaving' },
      { id: 'kurang(?: dari)?|di bawah(?:nya)?', en: 'less than|under|below' },
      {
        id: '(?:me|di)(?:ninggalkan|tinggalkan)|sisa(?:nya)?|tersisa|keluar',
        en: '(?:left|leaves?)(?! out)',
      },
      { id: 'tetap|permanen|masih', en: 'permanent|stays?' },
      { id: 'sampai|hingga', en: 'until|within' },
      { id: 'dalam', en: 'within' },
      { id: 'menurut|berdasarkan|sesuai', en: 'under' },
      {
        id: 'sementara|sedangkan|selama|sambil|selagi|saat|ketika|walau(?:pun)?|meski(?:pun)?',
        en: 'while',
      },
      { id: 'sekali|begitu|setelah|sesudah|dulu', en: 'once' },
      { id: 'berselisih|sengketa|perselisihan', en: 'disagree[a-z]*' },
      { id: 'peng?anggur[a-z]*|menganggur', en: 'unemploy[a-z]*' },
      { id: 'lalai', en: 'fail[a-z]*|neglect[a-z]*' },
      { id: 'non-[a-z]+|nonformal', en: 'non-[a-z]+|nonformal' },
      { id: 'pilihan|sukarela', en: 'optional' },
      { id: 'melainkan|gantinya|alih-alih|justru', en: 'instead' },
      { id: 'daripada', en: 'rather than' },
      {
        id: 'berbeda|bedanya|lain|berlainan',
        en: 'unlike|differ[a-z]*|another|others?|disagree[a-z]*',
      },
      { id: 'kosong', en: 'empty|blank|missing' },
      { id: 'habis', en: 'end(?:s|ed)?|over|out|expire[sd]?' },
    ],
  },
];
