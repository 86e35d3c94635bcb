import type { Bilingual } from '../../schema/index.ts';

/** Where in a table something is wrong: row counted from 1, column as letters, and its head. */
interface Cell {
  row: number;
  column: string;
  head: string;
}

/** Why a table cannot be taken in, or a number of it. */
export type ImportFault =
  | { reason: 'too-large'; megabytes: number }
  | { reason: 'ending'; name: string }
  | { reason: 'not-utf8' }
  | { reason: 'csv'; row: number }
  | { reason: 'not-xlsx' }
  | { reason: 'no-sheet'; name: string; names: readonly string[] }
  | { reason: 'map-json'; file: string }
  | { reason: 'map-key'; file: string; key: string; said: string }
  | { reason: 'several-maps'; files: readonly string[] }
  | { reason: 'no-head'; head: string; heads: readonly string[] }
  | { reason: 'no-indicator'; head: string; nth: number; indicator: string }
  | { reason: 'no-period'; head: string }
  | { reason: 'no-rows' }
  | { reason: 'no-place'; text: string; near: readonly string[]; row: number; column: string }
  | { reason: 'several-places'; text: string; ids: readonly string[]; row: number; column: string }
  | { reason: 'code'; text: string; row: number; column: string }
  | {
      reason: 'twice';
      text: string;
      region: string;
      before: number;
      row: number;
      column: string;
    }
  | ({ reason: 'no-number'; text: string } & Cell)
  | ({ reason: 'unclear-mark'; text: string } & Cell)
  | ({ reason: 'mark'; text: string; mark: string } & Cell)
  | ({ reason: 'differs'; text: string; fault: string } & Cell)
  | { reason: 'sum'; head: string; printed: string; sum: string; row: number; column: string };

const differences: Record<string, Bilingual> = {
  unit: { id: 'satuannya bukan satuan indikator', en: 'its unit is not that of the indicator' },
  plan: {
    id: 'menyebut rencana, padahal indikatornya hasil',
    en: 'it names a plan, but the indicator is a result',
  },
};
const otherDifference: Bilingual = {
  id: 'angkanya tidak terbaca sama dua kali',
  en: 'the number does not read the same twice',
};

/** A fault on one line: where it stands, what is wrong, what to write. */
export function importFault(fault: ImportFault): Bilingual {
  const at = cellOf(fault);
  const says = (id: string, en: string) => ({ id: `${at.id}${id}`, en: `${at.en}${en}` });
  switch (fault.reason) {
    case 'too-large':
      return says(
        `Berkas lebih dari ${String(fault.megabytes)} MB. Simpan lembar yang diperlukan saja sebagai berkas sendiri.`,
        `The file is larger than ${String(fault.megabytes)} MB. Save the sheet that is needed as a file of its own.`,
      );
    case 'ending':
      return says(
        `"${fault.name}" bukan .csv atau .xlsx. Simpan tabelnya dalam salah satu bentuk itu.`,
        `"${fault.name}" is neither .csv nor .xlsx. Save the table in one of these forms.`,
      );
    case 'not-utf8':
      return says(
        'Berkas ini bukan UTF-8. Simpan lagi sebagai "CSV UTF-8".',
        'The file is not in UTF-8. Save it again as "CSV UTF-8".',
      );
    case 'csv':
      return says(
        `CSV-nya rusak pada baris ${String(fault.row)}. Periksa tanda petik yang belum ditutup.`,
        `The CSV is broken in row ${String(fault.row)}. Look for quotation marks that are not closed.`,
      );
    case 'not-xlsx':
      return says(
        'Berkas ini bukan XLSX yang utuh, atau terkunci. Simpan lagi sebagai .xlsx tanpa sandi, atau sebagai CSV.',
        'The file is no whole XLSX, or is locked. Save it again as .xlsx without a password, or as CSV.',
      );
    case 'no-sheet':
      return says(
        `Tidak ada lembar "${fault.name}". Tulis salah satu: ${fault.names.join(', ')}.`,
        `There is no sheet "${fault.name}". Write one of: ${fault.names.join(', ')}.`,
      );
    case 'map-json':
      return says(
        `${fault.file} bukan JSON yang utuh. Periksa koma dan tanda petik.`,
        `${fault.file} is no sound JSON. Look at its commas and quotation marks.`,
      );
    case 'map-key':
      return says(
        `${fault.file}: "${fault.key}" tidak dapat dipakai (${fault.said}). Bentuk peta ada di README.`,
        `${fault.file}: "${fault.key}" cannot be used (${fault.said}). The README shows the form of maps.`,
      );
    case 'several-maps':
      return says(
        `Beberapa peta cocok: ${fault.files.join(', ')}. Sebut salah satu dengan --map.`,
        `Several maps fit: ${fault.files.join(', ')}. Name one of them with --map.`,
      );
    case 'no-head':
      return says(
        `Kolom "${fault.head}" pada peta tidak ada di tabel. Tulis salah satu: ${fault.heads.join('; ')}.`,
        `The column "${fault.head}" of the map is not in the table. Write one of: ${fault.heads.join('; ')}.`,
      );
    case 'no-indicator':
      return says(
        `Kolom "${fault.head}": indikator "${fault.indicator}" tidak ada. Pakai nama berkas dari data/indicators.`,
        `Column "${fault.head}": there is no indicator "${fault.indicator}". Use the name of a file of data/indicators.`,
      );
    case 'no-period':
      return says(
        `Kolom "${fault.head}" tidak menyebut masanya. Tambahkan --period, misalnya --period 2026-11.`,
        `Column "${fault.head}" names no period. Add --period, for example --period 2026-11.`,
      );
    case 'no-rows':
      return says(
        'Tidak ada angka di bawah judul kolom. Periksa "heads" pada peta.',
        'There are no numbers below the heads. Check "heads" in the map.',
      );
    case 'no-place':
      return says(
        `"${fault.text}" bukan daerah yang dikenal. Tulis id-nya dalam "place.names"${fault.near.length > 0 ? `, misalnya ${fault.near.join(' atau ')}` : ''}, atau null bila barisnya dilewati.`,
        `"${fault.text}" is no known place. Write its id under "place.names"${fault.near.length > 0 ? `, perhaps ${fault.near.join(' or ')}` : ''}, or null to leave the row out.`,
      );
    case 'several-places':
      return says(
        `"${fault.text}" nama beberapa daerah. Pilih dalam "place.names": ${fault.ids.join(' atau ')}.`,
        `"${fault.text}" is the name of several places. Choose under "place.names": ${fault.ids.join(' or ')}.`,
      );
    case 'code':
      return says(
        `Kode "${fault.text}" tidak dikenal. Empat angka tanpa titik berarti lain di BPS dan di Kemendagri: tulis "codes" pada peta.`,
        `The code "${fault.text}" is not known. Four digits without a dot differ between BPS and Kemendagri: write "codes" in the map.`,
      );
    case 'twice':
      return says(
        `${fault.text} (${fault.region}) sudah ada pada baris ${String(fault.before)}. Hapus salah satu, atau beri null dalam "place.names".`,
        `${fault.text} (${fault.region}) stands in row ${String(fault.before)} already. Delete one, or give it null under "place.names".`,
      );
    case 'no-number':
      return says(
        `"${fault.text}" bukan angka. Tulis angkanya seperti tercetak, atau tambahkan teks ini ke "none" bila artinya tidak ada angka.`,
        `"${fault.text}" is no number. Write it as printed, or add this text to "none" if it means that there is no number.`,
      );
    case 'unclear-mark':
      return says(
        `"${fault.text}" dapat dibaca sebagai ribuan atau desimal. Tulis "decimal": "," atau "." pada peta.`,
        `"${fault.text}" can be read as thousands or as decimals. Write "decimal": "," or "." in the map.`,
      );
    case 'mark':
      return says(
        `"${fault.text}" bertanda "${fault.mark}". Tulis arti catatan kakinya dalam "marks", kedua bahasa, atau null bila bukan tentang angkanya.`,
        `"${fault.text}" has the mark "${fault.mark}". Write what its footnote says under "marks", in both languages, or null if it says nothing of the number.`,
      );
    case 'differs': {
      const what = differences[fault.fault] ?? otherDifference;
      return says(
        `"${fault.text}": ${what.id}. Periksa kolom ini pada peta.`,
        `"${fault.text}": ${what.en}. Check this column in the map.`,
      );
    }
    case 'sum':
      return says(
        `jumlah "${fault.head}" tercetak ${fault.printed}, tetapi baris-barisnya berjumlah ${fault.sum}. Cari baris yang kurang, atau jelaskan dalam "mismatch".`,
        `the sum of "${fault.head}" is printed as ${fault.printed}, but its rows add up to ${fault.sum}. Look for the row that is missing, or explain it under "mismatch".`,
      );
  }
}

function cellOf(fault: ImportFault): Bilingual {
  if (!('column' in fault)) return { id: '', en: '' };
  const head = 'head' in fault ? ` ("${fault.head}")` : '';
  const row = String(fault.row);
  return {
    id: `baris ${row}, kolom ${fault.column}${head}: `,
    en: `row ${row}, column ${fault.column}${head}: `,
  };
}
