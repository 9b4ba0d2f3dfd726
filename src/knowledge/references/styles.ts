import type {Bilingual} from '../types.ts'

/** What the styles of reference lists are called; `unknown` is one that cannot be told. */
export const styleNames: Readonly<Record<'apa' | 'harvard-id' | 'mla' | 'comma' | 'footnote' | 'vancouver' | 'unknown', Bilingual>> = {
  apa: {id: 'APA (tahun dalam kurung)', en: 'APA (year in brackets)'},
  'harvard-id': {id: 'Harvard Indonesia (tahun di antara titik)', en: 'Indonesian Harvard (year between full stops)'},
  mla: {id: 'MLA (tahun di belakang)', en: 'MLA (year at the end)'},
  comma: {id: 'koma (tahun di belakang)', en: 'comma (year at the end)'},
  footnote: {id: 'catatan kaki', en: 'footnote'},
  vancouver: {id: 'Vancouver', en: 'Vancouver'},
  unknown: {id: 'lain', en: 'other'},
}
