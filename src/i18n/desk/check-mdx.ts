import type { Bilingual } from '../../schema/index.ts';
import { didYouMean, error } from './check-definition.ts';

/** What an author of raw HTML is sent to instead. */
const insteadOfHtml = new Map<string, string | Bilingual>([
  ['a', '[…](…)'],
  ['br', { id: 'kalimat berikutnya sesudah baris kosong', en: 'what follows after a blank line' }],
  ['p', { id: 'paragraf baru sesudah baris kosong', en: 'a new paragraph after a blank line' }],
  ['b', '**…**'],
  ['strong', '**…**'],
  ['i', '*…*'],
  ['em', '*…*'],
  ['img', '![…](…)'],
  ['h2', '## …'],
  ['h3', '### …'],
  ['li', '- …'],
  ['ul', '- …'],
  ['ol', '1. …'],
]);

/** What to write instead of a tag, named without its brackets, in one language. */
function insteadOf(tag: string, locale: 'id' | 'en'): string {
  const instead = insteadOfHtml.get(tag.replace('/', '').toLowerCase()) ?? {
    id: 'dengan Markdown atau komponen',
    en: 'it with Markdown or a component',
  };
  return typeof instead === 'string' ? instead : instead[locale];
}

/** Problems of the writing of MDX: comments, code, HTML and the vocabulary. */
export const mdxProblems = {
  comment: error({
    message: {
      id: () => 'Komentar tidak boleh ada di sini.',
      en: () => 'A comment may not stand here.',
    },
    hint: {
      id: () => 'Hapus komentarnya; tulis catatan kerja di pesan perubahan git.',
      en: () => 'Delete it; write working notes into the message of the git change.',
    },
  }),
  'code-line': error<{ word: string }>({
    message: {
      id: ({ word }) => `Baris yang dimulai dengan "${word}" dibaca sebagai kode.`,
      en: ({ word }) => `A line that starts with "${word}" is read as code.`,
    },
    hint: {
      id: () => 'Hapus barisnya; semua komponen sudah tersedia tanpa dimuat.',
      en: () => 'Delete it; all components are at hand without loading them.',
    },
  }),
  'spread-attribute': error<{ component: string }>({
    message: {
      id: ({ component }) => `<${component}> berisi {...}, yaitu kode.`,
      en: ({ component }) => `<${component}> holds {...}, which is code.`,
    },
    hint: {
      id: () => 'Tulis setiap atribut dengan tanda petik, misalnya of="…".',
      en: () => 'Write each attribute with quotation marks, e.g. of="…".',
    },
  }),
  'attribute-code': error<{ component: string; attribute: string }>({
    message: {
      id: ({ component, attribute }) =>
        `Atribut "${attribute}" pada <${component}> berisi kode { }.`,
      en: ({ component, attribute }) =>
        `The attribute "${attribute}" of <${component}> holds code { }.`,
    },
    hint: {
      id: ({ attribute }) => `Tulis ${attribute}="…" dengan tanda petik.`,
      en: ({ attribute }) => `Write ${attribute}="…" with quotation marks.`,
    },
  }),
  'raw-html': error<{ tag: string }>({
    message: {
      id: ({ tag }) => `<${tag}> adalah HTML, dan HTML tidak boleh ada di sini.`,
      en: ({ tag }) => `<${tag}> is HTML, and HTML may not stand here.`,
    },
    hint: {
      id: ({ tag }) => `Tulis ${insteadOf(tag, 'id')}.`,
      en: ({ tag }) => `Write ${insteadOf(tag, 'en')}.`,
    },
  }),
  footnote: error({
    message: {
      id: () => 'Catatan kaki [^…] tidak dipakai di situs ini.',
      en: () => 'Footnotes [^…] are not used on this site.',
    },
    hint: {
      id: () => 'Tulis keterangannya dalam kalimat atau dengan <Note kind="info">.',
      en: () => 'Write it as a sentence or with <Note kind="info">.',
    },
  }),
  'unknown-component': error<{ name: string; near: string | null; allowed: string[] }>({
    message: {
      id: ({ name }) => `Komponen <${name}> tidak ada.`,
      en: ({ name }) => `There is no component <${name}>.`,
    },
    hint: {
      id: ({ near, allowed }) => didYouMean.id(near, `Yang ada: ${allowed.join(', ')}.`),
      en: ({ near, allowed }) => didYouMean.en(near, `There are: ${allowed.join(', ')}.`),
    },
  }),
  'unknown-attribute': error<{
    component: string;
    attribute: string;
    near: string | null;
    allowed: string[];
  }>({
    message: {
      id: ({ component, attribute }) => `<${component}> tidak mengenal atribut "${attribute}".`,
      en: ({ component, attribute }) => `<${component}> has no attribute "${attribute}".`,
    },
    hint: {
      id: ({ near, allowed }) =>
        allowed.length > 0
          ? didYouMean.id(near, `Yang boleh: ${allowed.join(', ')}.`)
          : 'Hapus atributnya.',
      en: ({ near, allowed }) =>
        allowed.length > 0
          ? didYouMean.en(near, `Allowed: ${allowed.join(', ')}.`)
          : 'Delete the attribute.',
    },
  }),
  'missing-attribute': error<{ component: string; attribute: string }>({
    message: {
      id: ({ component, attribute }) => `<${component}> belum punya atribut "${attribute}".`,
      en: ({ component, attribute }) => `<${component}> lacks the attribute "${attribute}".`,
    },
    hint: {
      id: ({ component, attribute }) => `Tulis <${component} ${attribute}="…">.`,
      en: ({ component, attribute }) => `Write <${component} ${attribute}="…">.`,
    },
  }),
  'duplicate-attribute': error<{ component: string; attribute: string }>({
    message: {
      id: ({ component, attribute }) =>
        `Atribut "${attribute}" pada <${component}> ditulis dua kali.`,
      en: ({ component, attribute }) =>
        `The attribute "${attribute}" of <${component}> stands twice.`,
    },
    hint: {
      id: () => 'Hapus salah satu.',
      en: () => 'Delete one of them.',
    },
  }),
  'exclusive-attributes': error<{ component: string; attributes: string[] }>({
    message: {
      id: ({ component, attributes }) =>
        `<${component}> tidak boleh memakai atribut "${attributes.join('" dan "')}" sekaligus.`,
      en: ({ component, attributes }) =>
        `<${component}> may not have the attributes "${attributes.join('" and "')}" at once.`,
    },
    hint: {
      id: () => 'Pilih salah satu.',
      en: () => 'Choose one of them.',
    },
  }),
  'children-refused': error<{ component: string }>({
    message: {
      id: ({ component }) => `<${component}> tidak boleh membungkus teks.`,
      en: ({ component }) => `<${component}> may not wrap text.`,
    },
    hint: {
      id: ({ component }) => `Tulis <${component} … /> tanpa isi dan tanpa penutup.`,
      en: ({ component }) => `Write <${component} … /> without content and closing tag.`,
    },
  }),
  'children-missing': error<{ component: string }>({
    message: {
      id: ({ component }) => `<${component}> tidak berisi apa-apa.`,
      en: ({ component }) => `<${component}> is empty.`,
    },
    hint: {
      id: ({ component }) => `Tulis <${component} …>teksnya</${component}>, atau hapus.`,
      en: ({ component }) => `Write <${component} …>its text</${component}>, or delete it.`,
    },
  }),
  'block-in-sentence': error<{ component: string }>({
    message: {
      id: ({ component }) => `<${component}> berdiri di dalam kalimat.`,
      en: ({ component }) => `<${component}> stands inside a sentence.`,
    },
    hint: {
      id: () => 'Letakkan pada baris sendiri, dengan baris kosong di atas dan di bawahnya.',
      en: () => 'Put it on a line of its own, with a blank line above and below.',
    },
  }),
  'else-alone': error({
    message: {
      id: () => '<Else> berdiri tanpa <While> dan tanpa atribut rule.',
      en: () => '<Else> stands without a <While> and without an attribute rule.',
    },
    hint: {
      id: () => 'Letakkan langsung sesudah </While>, atau tulis <Else rule="…">.',
      en: () => 'Put it directly after </While>, or write <Else rule="…">.',
    },
  }),
};
