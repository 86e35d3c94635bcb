import { file, type BrokenCase } from '../small-site.ts';

/** A page whose link leads to `address`. */
function leadingTo(address: string): BrokenCase['changes'] {
  return [[file.aboutEn, 'https://example.org/redaksi', address]];
}

/** The same, on a site that knows a channel of its own. */
function besideOf(channel: string, address: string): BrokenCase['changes'] {
  return [[file.channels, '"tel:175"', `"${channel}"`], ...leadingTo(address)];
}

/** A page whose link has other words, and may lead elsewhere. */
function worded(words: string, address = 'https://example.org/redaksi'): BrokenCase['changes'] {
  return [[file.aboutEn, '[the editors](https://example.org/redaksi)', `[${words}](${address})`]];
}

const at = 'content/pages/about/en.mdx:7:25';
const hidden =
  'memuat spasi, garis miring terbalik, atau karakter tersembunyi, mungkin sebagai kode seperti %0d atau %0a. Hapus bagian itu, atau salin alamatnya dari peramban; spasi ditulis %20.';
const user =
  'memuat nama pengguna sebelum @, yang mudah disangka nama situs. Buka halaman yang Anda maksud, lalu salin alamatnya dari peramban; nama situs berdiri tepat sesudah https://.';
const host = 'Tulis alamat umum situs itu, misalnya https://www.example.org/halaman.';
const alike =
  'Tulis bpjsketenagakerjaan.go.id bila situs itu yang dimaksud. Bila situs ini memang lain dan resmi, tambahkan dulu di data/channels.json.';
const phone =
  'bukan nomor telepon biasa; tanda seperti * dan # dapat menjalankan perintah di ponsel. Tulis tel: diikuti angka saja, misalnya tel:175 atau tel:+62215207797.';
const agree = 'Samakan keduanya, atau tulis kata-kata yang menyebut tujuannya.';

/** Addresses that lead elsewhere than they seem to. */
export const brokenAddresses: BrokenCase[] = [
  {
    name: 'an address with a user name',
    changes: leadingTo('https://bpjs.example@evil.example/'),
    lines: [`${at}  user-in-address  Alamat "https://bpjs.example@evil.example/" ${user}`],
  },
  {
    name: 'an address with a user name, defined below',
    changes: [
      [file.aboutEn, '[the editors](https://example.org/redaksi)', '[the editors][x]'],
      [file.aboutEn, '#iuran).', '#iuran).\n\n[x]: https://a@example.org/'],
    ],
    lines: [`${at}  user-in-address  Alamat "https://a@example.org/" ${user}`],
  },
  {
    name: 'a bare address with a user name',
    changes: [[file.aboutEn, 'This site', 'See https://user@evil.example/ where this site']],
    lines: [
      `content/pages/about/en.mdx:7:5  user-in-address  Alamat "https://user@evil.example/" ${user}`,
    ],
  },
  {
    name: 'a source with a user name and a password in its address',
    changes: [[file.news, 'https://', 'https://a:b@']],
    lines: [
      `data/sources/news.json:11:10  user-in-address  Alamat "https://a:b@example.org/news" ${user}`,
    ],
  },
  {
    name: 'a host that is written in code',
    changes: leadingTo('https://xn--bpjs-abc.example/'),
    lines: [
      `${at}  unknown-host  Nama situs "xn--bpjs-abc.example" dalam alamat ini memuat huruf di luar a sampai z, jadi dapat menyamar sebagai alamat lain. ${host}`,
    ],
  },
  {
    name: 'a host with a Cyrillic letter, which is one problem and not two',
    changes: leadingTo('https://bpj\u0455.example/'),
    lines: [
      'content/pages/about/en.mdx:7:50  foreign-letter  Di sini ada huruf yang bukan Latin: U+0455, huruf Kiril. Ketik "s" dari papan ketik; kedua huruf itu tampak sama, tetapi pencarian membedakannya.',
    ],
  },
  {
    name: 'a host that is a number',
    changes: leadingTo('https://0x7f.1/'),
    lines: [
      `${at}  unknown-host  Nama situs "0x7f.1" dalam alamat ini berupa angka, bukan nama. ${host}`,
    ],
  },
  {
    name: 'an address with a port',
    changes: leadingTo('https://example.org:8443/'),
    lines: [
      `${at}  unknown-host  Nama situs "example.org" dalam alamat ini diikuti nomor porta. ${host}`,
    ],
  },
  {
    name: 'a host that is no whole name',
    changes: leadingTo('https://localhost/'),
    lines: [
      `${at}  unknown-host  Nama situs "localhost" dalam alamat ini bukan nama situs yang utuh. ${host}`,
    ],
  },
  {
    name: 'an address without its slashes',
    changes: leadingTo('https:example.org'),
    lines: [
      `${at}  unsafe-url  Alamat "https:example.org" tidak aman. Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.`,
    ],
  },
  {
    name: 'a host a letter away from that of a channel',
    changes: besideOf(
      'https://www.bpjsketenagakerjaan.go.id/',
      'https://bpjsketenagakerjan.go.id/',
    ),
    lines: [
      `${at}  host-look-alike  "bpjsketenagakerjan.go.id" mirip dengan "bpjsketenagakerjaan.go.id", tetapi bukan bagian darinya. ${alike}`,
    ],
  },
  {
    name: 'a host that carries the name of a channel before its own',
    changes: besideOf(
      'https://www.bpjsketenagakerjaan.go.id/',
      'https://bpjsketenagakerjaan.go.id.evil.example/',
    ),
    lines: [
      `${at}  host-look-alike  "bpjsketenagakerjaan.go.id.evil.example" mirip dengan "bpjsketenagakerjaan.go.id", tetapi bukan bagian darinya. ${alike}`,
    ],
  },
  {
    name: 'nothing: another host of the site of a channel',
    changes: besideOf(
      'https://www.bpjsketenagakerjaan.go.id/',
      'https://sipp.bpjsketenagakerjaan.go.id/',
    ),
    lines: [],
  },
  {
    name: 'an address with a line break behind a code',
    changes: leadingTo('https://example.org/%0d%0aX'),
    lines: [`${at}  hidden-in-address  Alamat "https://example.org/%0d%0aX" ${hidden}`],
  },
  {
    name: 'an address with backslashes',
    changes: leadingTo('https:\\\\\\\\example.org'),
    lines: [`${at}  hidden-in-address  Alamat "https:\\\\example.org" ${hidden}`],
  },
  {
    name: 'a javascript: address behind a tab',
    changes: leadingTo('java&#9;script:alert(1)'),
    lines: [`${at}  hidden-in-address  Alamat "java%09script:alert(1)" ${hidden}`],
  },
  {
    name: 'a message with a hidden copy behind a line break',
    changes: leadingTo('mailto:a@example.org?subject=x%0d%0aBcc:b@example.org'),
    lines: [
      `${at}  hidden-in-address  Alamat "mailto:a@example.org?subject=x%0d%0aBcc:b@example.org" ${hidden}`,
    ],
  },
  {
    name: 'a message with a hidden copy',
    changes: leadingTo('mailto:a@example.org?bcc=b@example.org'),
    lines: [
      `${at}  mail-address  "mailto:a@example.org?bcc=b@example.org" mengisi "bcc", bukan hanya subject dan body. Tulis mailto:nama@example.org, tanpa penerima lain.`,
    ],
  },
  {
    name: 'a message to two',
    changes: leadingTo('mailto:a@example.org,b@example.org'),
    lines: [
      `${at}  mail-address  "mailto:a@example.org,b@example.org" bukan alamat surel tunggal. Tulis mailto:nama@example.org, tanpa penerima lain.`,
    ],
  },
  {
    name: 'nothing: a message with its subject and text',
    changes: leadingTo('mailto:a@example.org?subject=Hai&body=a%20b'),
    lines: [],
  },
  {
    name: 'a code for phones in a link',
    changes: leadingTo('tel:*%2321%23'),
    lines: [`${at}  phone-address  "tel:*%2321%23" ${phone}`],
  },
  {
    name: 'a code for phones in a channel',
    changes: [[file.channels, 'tel:175', 'tel:*%2321%23']],
    lines: [`data/channels.json:9:14  phone-address  "tel:*%2321%23" ${phone}`],
  },
  {
    name: 'nothing: a whole telephone number',
    changes: leadingTo('tel:+62-21-5207797'),
    lines: [],
  },
  {
    name: 'the address of one site as the words for another',
    changes: worded('https://bpjsketenagakerjaan.go.id/klaim'),
    lines: [
      `${at}  misleading-link  Teks tautan menyebut "bpjsketenagakerjaan.go.id", tetapi menuju "https://example.org/redaksi". ${agree}`,
    ],
  },
  {
    name: 'the address of another site as the words for a page',
    changes: worded('bpjs.go.id', '../../explainers/self-employed/en.mdx'),
    lines: [
      `${at}  misleading-link  Teks tautan menyebut "bpjs.go.id", tetapi menuju "../../explainers/self-employed/en.mdx". ${agree}`,
    ],
  },
  {
    name: 'the address of one person as the words for another',
    changes: worded('a@example.org', 'mailto:b@example.org'),
    lines: [
      `${at}  misleading-link  Teks tautan menyebut "a@example.org", tetapi menuju "mailto:b@example.org". ${agree}`,
    ],
  },
  {
    name: 'a channel that calls another number than it names',
    changes: [[file.channels, 'tel:175', 'tel:129']],
    lines: [
      `data/channels.json:9:14  misleading-link  Teks tautan menyebut "175", tetapi menuju "tel:129". ${agree}`,
    ],
  },
  {
    name: 'nothing: the name of a site as the words for its address',
    changes: worded('www.example.org'),
    lines: [],
  },
];
