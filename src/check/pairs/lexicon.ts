import type { SenseName } from '../../i18n/desk/check-blocks.ts';
import type { RequiredLocale } from '../../schema/index.ts';

/**
 * How one language says something: words that surely do, words that may or may not (`perhaps`, such as
 * "under the age of" for "belum berusia"), and phrases that hold such a word and do not (`never`).
 * Each is a pattern of whole words.
 */
export interface Words {
  surely: string;
  perhaps?: string;
  never?: string;
}

/** A direction or a force that both languages of a text must state equally often. */
export interface Sense {
  name: SenseName;
  /**
   * The sense that says the opposite. Where `counted` is not set, only an exchange of the two is told
   * of: one language has more of this and the other more of its opposite.
   */
  against?: SenseName;
  /** Whether a difference in number alone is told of. */
  counted: boolean;
  words: Record<RequiredLocale, Words>;
}

/** The senses that are compared. A word stands here only where both languages have a firm word for it. */
export const senses: readonly Sense[] = [
  {
    name: 'not',
    counted: true,
    words: {
      id: {
        never: 'tidak lain|belum tentu(?= berarti)',
        perhaps:
          'bukan penerima upah|(?:dan|atau|serta|maupun) (?:tidak|belum|bukan|jangan|tanpa)(?:lah)?|(?<=,\\s)(?:tidak|belum|bukan|jangan)|belum (?:berusia|genap|lengkap|mampu|bekerja|menikah|\\uFFFC+|lewat|melewati)|(?:bila|kalau|jika) tidak(?=[,.])|kurang dari|di luar|(?:di|me)larang|larangan|diam|lalai|kecuali|pengecualian[a-z]*|selain|begitu (?:juga|pula)|terpotong|hilang|gugur|kosong|berbeda|bedanya|memang lain|dikecualikan|non-[a-z]+|nonformal|salah|keliru|sebelum|berhenti|sebaliknya|habis',
        surely: 'tidak(?:lah)?|tak|bukan(?:lah|kah)?|belum|jangan(?:lah)?|tanpa|tiada',
      },
      en: {
        never: 'no (?:later|more|fewer|less|higher|lower) than|whether or not|not only',
        perhaps:
          '(?:and|or) no|(?<=,\\s)no|while (?:you|they|he|she) cannot|un[a-z]{3,}|incapacity|permanent|contact-free|left|leaves?|stays?|too small|below|within|disagree[a-z]*|impossible|incomplete|invalid|inactive|irregular|otherwise|missing|contrary to|optional|instead|rather than|less than|under|unless|except|other[a-z]* than|apart from|outside|while|until|before|beyond|forb[a-z]+|ban(?:s|ned)?|prohibit[a-z]*|refus[a-z]*|fail[a-z]*|stop[a-z]*|lack[a-z]*|leaves? out|lapse[a-z]*|non-[a-z]+|nonformal|wrong|lost|not counting|not including|nothing|neither|nor|once',
        surely: "not|[a-z]+n[’']t|cannot|no|none|nobody|nowhere|never|without",
      },
    },
  },
  {
    name: 'must',
    against: 'may',
    counted: false,
    words: {
      id: {
        never: 'wajib pajak|(?:tidak|tak) (?:harus|wajib|perlu)',
        surely: 'wajib|harus(?:lah)?|(?:me|di)wajibkan|kewajiban(?:nya)?',
      },
      en: {
        never: '(?:need|must) not',
        surely:
          'must|compulsory|mandatory|obliged|obligations?|ha(?:ve|s|d) to|requir[a-z]+|dut(?:y|ies)',
      },
    },
  },
  {
    name: 'may',
    against: 'must',
    counted: false,
    words: {
      id: { surely: 'boleh(?:kah)?|dapat(?:kah)?|bisa(?:kah)?|berhak' },
      en: { surely: 'may|can|could|cannot|able|entitled|right to' },
    },
  },
  {
    name: 'rise',
    against: 'fall',
    counted: false,
    words: {
      id: {
        surely:
          'naik|kenaikan|(?:me|di)naikkan|meningkat(?:kan)?|peningkatan|bertambah|bertumbuh|tumbuh|melonjak',
      },
      en: {
        surely:
          'ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owth)|up',
      },
    },
  },
  {
    name: 'fall',
    against: 'rise',
    counted: false,
    words: {
      id: {
        surely:
          'turun|turunnya|penurunan|(?:menurun|diturunkan|menurunkan)|berkurang|merosot|anjlok',
      },
      en: {
        surely:
          'f(?:all|alls|ell|allen|alling)|drop(?:s|ped)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|reduc(?:e|es|ed|tion)|down',
      },
    },
  },
  {
    name: 'above',
    against: 'below',
    counted: false,
    words: {
      id: {
        surely:
          'di atas|lebih (?:tinggi|besar|banyak|dari|lama|cepat)|melebihi|melampaui|terbesar|tertinggi|terbanyak',
      },
      en: {
        surely:
          'above|higher|larger|bigger|greater|more(?: than)?|over|exceed(?:s|ed)?|longer|faster|largest|highest|most',
      },
    },
  },
  {
    name: 'below',
    against: 'above',
    counted: false,
    words: {
      id: {
        surely:
          'di bawah|lebih (?:rendah|kecil|sedikit|singkat|lambat)|kurang dari|terkecil|terendah',
      },
      en: {
        surely: 'below|lower|smaller|fewer|less(?: than)?|under|shorter|slower|smallest|lowest',
      },
    },
  },
  {
    name: 'at least',
    against: 'at most',
    counted: true,
    words: {
      id: {
        surely:
          'paling (?:sedikit|rendah|singkat|kecil|cepat|awal)|minimal|minimum|sekurang-kurangnya|setidaknya|sedikitnya',
      },
      en: {
        surely: 'at least|minimum|no (?:fewer|less|earlier) than|at the earliest',
        perhaps: 'lowest|smallest|shortest|fewest|least|floor|from|must reach',
      },
    },
  },
  {
    name: 'at most',
    against: 'at least',
    counted: false,
    words: {
      id: {
        surely:
          'paling (?:banyak|lama|tinggi|lambat|besar)|maksimal|maksimum|selambat-lambatnya|sebanyak-banyaknya',
        perhaps: 'sampai|hingga|dalam|terbesar|tertinggi',
      },
      en: {
        surely: 'at most|no (?:more|later|higher|longer) than|maximum|at the latest',
        perhaps: 'within|up to|by|highest|largest|ceiling|latest|cap',
      },
    },
  },
  {
    name: 'employer',
    against: 'worker',
    counted: false,
    words: {
      id: {
        surely: 'pemberi kerja(?:nya)?|majikan|perusahaan(?:nya)?|kontraktor(?:nya)?',
        perhaps: 'pengusaha',
      },
      en: { surely: 'employers?|compan(?:y|ies)|firms?|contractors?' },
    },
  },
  {
    name: 'worker',
    against: 'employer',
    counted: false,
    words: {
      id: { surely: 'pekerja(?:nya)?|karyawan(?:nya)?|buruh|tenaga kerja|pegawai' },
      en: { surely: 'workers?|employees?|staff|self-employed' },
    },
  },
  {
    name: 'before',
    against: 'after',
    counted: true,
    words: {
      id: { perhaps: 'belum|sampai akhir', surely: 'sebelum(?:nya)?|lebih awal' },
      en: {
        never: 'before (?:parliament|Commission)',
        perhaps: 'before(?=[.,;?]|$)|earl(?:y|ier)|the next claim|previous',
        surely: 'before|prior to',
      },
    },
  },
  {
    name: 'after',
    against: 'before',
    counted: false,
    words: {
      id: { perhaps: 'sejak|kemudian', surely: 'sesudah(?:nya)?|setelah(?:nya)?|usai' },
      en: { perhaps: 'since|once|later|when', surely: 'after(?:wards)?' },
    },
  },
  {
    name: 'women',
    against: 'men',
    counted: true,
    words: {
      id: { surely: 'perempuan|wanita' },
      en: { surely: "wom[ae]n(?:[’']s)?|females?" },
    },
  },
  {
    name: 'men',
    against: 'women',
    counted: true,
    words: {
      id: { surely: 'laki-laki|pria' },
      en: { surely: "m[ae]n(?:[’']s)?|males?" },
    },
  },
];
