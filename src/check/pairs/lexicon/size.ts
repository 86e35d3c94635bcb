import type { Sense } from './sense.ts';

/** Rise and fall, more and less, lower and upper limits. */
export const size: readonly Sense[] = [
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
        perhaps: 'paling (?:banyak|tinggi|lama|besar)|selebihnya|kelebihan(?:nya)?|memperkuat',
        surely:
          'di atas|lebih (?:tinggi|besar|banyak|dari|lama|cepat)|melebihi|melampaui|terbesar|tertinggi|terbanyak',
      },
      en: {
        never: 'above all|no longer|more than one|at most',
        surely:
          'above|higher|larger|bigger|greater|more(?: than)?|over|exceed(?:s|ed)?|longer|faster|largest|highest|most',
      },
    },
  },
  {
    name: 'below',
    against: 'above',
    counted: true,
    words: {
      id: {
        never: 'batas bawah(?:nya)?|paruh (?:di )?bawah(?:nya)?',
        surely:
          'di bawah|lebih (?:rendah|kecil|sedikit|singkat|lambat|pendek)|terkecil|terendah(?:nya)?',
        perhaps:
          '(?:makin|terlalu) (?:kecil|rendah)|kecil|kurang(?: dari)?|dikurangi|paling (?:sedikit|rendah|singkat|kecil|pendek)|turun|bawahnya|belum (?:berusia|melewati|mencapai|\\uFFFC+)|paruh bawah|lebih jarang|sedikitnya',
      },
      en: {
        never: 'lower (?:limit|half|and (?:an )?upper)[a-z]*|to lower contributions',
        surely: 'below|lower|smaller|shorter|slower|smallest|lowest|shortest',
        perhaps: 'fewer(?: than)?|less(?: than)?|under|too low|cuts?|reduced',
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
    counted: true,
    words: {
      id: {
        surely:
          'paling (?:banyak|lama|tinggi|lambat|besar)|maksimal|maksimum|selambat-lambatnya|sebanyak-banyaknya',
        perhaps: 'sampai|hingga|dalam|terbesar|tertinggi',
      },
      en: {
        surely: 'at most|no (?:more|later|higher|longer) than|maximum|at the latest',
        perhaps: 'within|up to|by|highest|largest|longest|ceiling|latest|cap',
      },
    },
  },
];
