import type { Locale } from '../../schema/index.ts';
import { languageIn } from './languages.ts';
import { didYouMean, error, quoted } from './check-definition.ts';
import { forms, types, wanted, type Form, type ValueType, type Wanted } from './check-forms.ts';

/** Problems of files and of the shape of what is in them. */
export const dataProblems = {
  'not-utf8': error({
    message: {
      id: () => 'Berkas ini tidak disimpan sebagai UTF-8.',
      en: () => 'This file is not saved as UTF-8.',
    },
    hint: {
      id: () => 'Simpan ulang dengan penyandian UTF-8 tanpa BOM.',
      en: () => 'Save it again with the encoding UTF-8 without BOM.',
    },
  }),
  'unknown-file': error<{ allowed: readonly string[] }>({
    message: {
      id: () => 'Berkas ini tidak dikenal.',
      en: () => 'This file is not known.',
    },
    hint: {
      id: ({ allowed }) => `Pindahkan ke luar data/, atau pakai salah satu: ${allowed.join(', ')}.`,
      en: ({ allowed }) => `Move it out of data/, or use one of: ${allowed.join(', ')}.`,
    },
  }),
  'old-form': error({
    message: {
      id: () => 'Berkas ini masih berbentuk lama: banyak catatan dalam satu berkas.',
      en: () => 'This file still has the old form: many records in one file.',
    },
    hint: {
      id: () => 'Jalankan npm run migrate: setiap catatan mendapat berkasnya sendiri.',
      en: () => 'Run npm run migrate: every record gets a file of its own.',
    },
  }),
  'missing-file': error({
    message: {
      id: () => 'Berkas ini harus ada, tetapi tidak ditemukan.',
      en: () => 'This file must exist, but it was not found.',
    },
    hint: {
      id: () => 'Buat berkasnya; daftar yang kosong pun boleh.',
      en: () => 'Create it; an empty list is fine.',
    },
  }),
  'unknown-name': error<{ kind: 'regions' | 'sources'; name: string; near: string | null }>({
    message: {
      id: ({ kind, name }) =>
        kind === 'regions'
          ? `Folder berkas ini bernama "${name}", tetapi tidak ada wilayah bernama begitu.`
          : `Berkas ini bernama "${name}", tetapi tidak ada sumber bernama begitu.`,
      en: ({ kind, name }) =>
        kind === 'regions'
          ? `The folder of this file is named "${name}", but no region is.`
          : `This file is named "${name}", but no source is.`,
    },
    hint: {
      id: ({ kind, name, near }) =>
        kind === 'regions'
          ? didYouMean.id(
              near,
              'Ganti nama foldernya, atau tambahkan wilayahnya di data/regions.json.',
            )
          : didYouMean.id(near, `Ganti nama berkasnya, atau tambahkan data/sources/${name}.json.`),
      en: ({ kind, name, near }) =>
        kind === 'regions'
          ? didYouMean.en(near, 'Rename the folder, or add the region to data/regions.json.')
          : didYouMean.en(near, `Rename the file, or add data/sources/${name}.json.`),
    },
  }),
  'duplicate-key': error<{ key: string; line: number }>({
    message: {
      id: ({ key, line }) => `Kunci "${key}" sudah ditulis di baris ${line}.`,
      en: ({ key, line }) => `The key "${key}" already stands on line ${line}.`,
    },
    hint: {
      id: () => 'Hapus salah satu; hanya yang terakhir yang akan terbaca.',
      en: () => 'Delete one of them; only the last would be read.',
    },
  }),
  'unknown-key': error<{ key: string; near: string | null; allowed: string[] }>({
    message: {
      id: ({ key }) => `Kunci "${key}" tidak dikenal di sini.`,
      en: ({ key }) => `The key "${key}" is not known here.`,
    },
    hint: {
      id: ({ near, allowed }) => didYouMean.id(near, `Yang boleh: ${allowed.join(', ')}.`),
      en: ({ near, allowed }) => didYouMean.en(near, `Allowed: ${allowed.join(', ')}.`),
    },
  }),
  'missing-key': error<{ key: string } & Wanted>({
    message: {
      id: ({ key }) => `Kunci "${key}" belum ada.`,
      en: ({ key }) => `The key "${key}" is missing.`,
    },
    hint: {
      id: ({ key, ...value }) => `Tambahkan "${key}" dengan ${wanted.id(value)}.`,
      en: ({ key, ...value }) => `Add "${key}" with ${wanted.en(value)}.`,
    },
  }),
  'missing-language': error<{ key: string; language: Locale }>({
    message: {
      id: ({ key, language }) => `"${key}" belum ada dalam bahasa ${languageIn(language).id}.`,
      en: ({ key, language }) => `"${key}" is missing in ${languageIn(language).en}.`,
    },
    hint: {
      id: ({ language }) => `Tambahkan "${language}" dengan kalimat yang sama artinya.`,
      en: ({ language }) => `Add "${language}" with a text that says the same.`,
    },
  }),
  'wrong-type': error<{ key: string; found: ValueType } & Wanted>({
    message: {
      id: ({ key, found }) => `Isi "${key}" adalah ${types[found].id}.`,
      en: ({ key, found }) => `The value of "${key}" is ${types[found].en}.`,
    },
    hint: {
      id: (value) => `Tulis ${wanted.id(value)}.`,
      en: (value) => `Write ${wanted.en(value)}.`,
    },
  }),
  'bad-choice': error<{ key: string; value: string; near: string | null; allowed: string[] }>({
    message: {
      id: ({ key, value }) => `"${value}" tidak boleh menjadi isi "${key}".`,
      en: ({ key, value }) => `"${value}" is not allowed in "${key}".`,
    },
    hint: {
      id: ({ near, allowed }) => didYouMean.id(near, `Pilih salah satu: ${quoted(allowed)}.`),
      en: ({ near, allowed }) => didYouMean.en(near, `Choose one of: ${quoted(allowed)}.`),
    },
  }),
  'bad-form': error<{ key: string; value: string; form: Form }>({
    message: {
      id: ({ key, value }) => `"${value}" bukan bentuk yang benar untuk "${key}".`,
      en: ({ key, value }) => `"${value}" does not have the right form for "${key}".`,
    },
    hint: {
      id: ({ form }) => `Tulis ${forms[form].id}.`,
      en: ({ form }) => `Write ${forms[form].en}.`,
    },
  }),
  'out-of-range': error<{ key: string; value: string; bound: string }>({
    message: {
      id: ({ key, value }) => `Isi "${key}" (${value}) di luar batas.`,
      en: ({ key, value }) => `The value of "${key}" (${value}) is out of bounds.`,
    },
    hint: {
      id: ({ bound }) => `Tulis angka ${bound}.`,
      en: ({ bound }) => `Write a number ${bound}.`,
    },
  }),
  empty: error<{ key: string }>({
    message: {
      id: ({ key }) => `Isi "${key}" kosong.`,
      en: ({ key }) => `"${key}" is empty.`,
    },
    hint: {
      id: ({ key }) => `Isi "${key}", atau hapus kuncinya jika boleh tidak ada.`,
      en: ({ key }) => `Fill in "${key}", or delete the key if it may be absent.`,
    },
  }),
  'duplicate-id': error<{ id: string; is: 'name' | 'code'; file: string; line: number }>({
    message: {
      id: ({ id, is, file, line }) =>
        `${is === 'code' ? 'Kode ' : ''}"${id}" sudah dipakai di ${file}:${line}.`,
      en: ({ id, is, file, line }) =>
        `${is === 'code' ? 'The code ' : ''}"${id}" is already used in ${file}:${line}.`,
    },
    hint: {
      id: ({ is }) =>
        is === 'code'
          ? 'Salin kode resmi tempat itu, atau hapus catatan yang rangkap.'
          : 'Beri nama lain, atau hapus catatan yang rangkap.',
      en: ({ is }) =>
        is === 'code'
          ? 'Copy the official code of that place, or delete the double record.'
          : 'Give it another name, or delete the double record.',
    },
  }),
  'reserved-name': error<{ name: string; by: 'windows' | 'site' }>({
    message: {
      id: ({ name, by }) =>
        by === 'windows'
          ? `Nama "${name}" dipakai Windows untuk perangkat, jadi tidak dapat menjadi nama berkas.`
          : `Nama "${name}" sudah dipakai situs ini untuk berkas atau alamat lain.`,
      en: ({ name, by }) =>
        by === 'windows'
          ? `Windows keeps the name "${name}" for a device, so no file can have it.`
          : `The site already has another file or address of the name "${name}".`,
    },
    hint: {
      id: () => 'Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
      en: () => 'Use another name, or add a word behind it with a hyphen.',
    },
  }),
  'wrong-name': error<{ key: string; value: string; expected: string }>({
    message: {
      id: ({ key, value, expected }) =>
        `"${key}" berisi "${value}", padahal berkas atau foldernya bernama "${expected}".`,
      en: ({ key, value, expected }) =>
        `"${key}" is "${value}", but its file or folder is named "${expected}".`,
    },
    hint: {
      id: ({ key, expected }) => `Tulis "${key}" sebagai "${expected}", atau ganti nama berkasnya.`,
      en: ({ key, expected }) => `Write "${expected}" in "${key}", or rename the file.`,
    },
  }),
};
