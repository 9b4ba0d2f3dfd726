import type {SourceRef} from '../types.ts'
import type {EntryType} from './types.ts'

const manuals: readonly SourceRef[] = [{id: 'apa-7', part: '10'}, {id: 'campus-guides'}]

/**
 * What each type of entry must hold (domain section 18). A place of publication is never required, only asked for by style; a DOI excuses
 * volume and pages; "n.d." and "t.t." count as a year; an organisation may be author and publisher at once.
 */
export const entryTypes: readonly EntryType[] = [
  {
    id: 'book', label: {id: 'buku', en: 'book'},
    required: [{field: 'author', excusedBy: ['editor']}, {field: 'issued'}, {field: 'title'}, {field: 'publisher'}],
    recommended: [], byStyle: {'harvard-id': ['publisher-place']}, source: manuals,
  },
  {
    id: 'chapter', label: {id: 'bab dalam buku', en: 'chapter in a book'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}, {field: 'container-title'}, {field: 'publisher'}, {field: 'page', excusedBy: ['DOI']}],
    recommended: ['editor'], byStyle: {'harvard-id': ['publisher-place']}, source: manuals,
  },
  {
    id: 'article-journal', label: {id: 'artikel jurnal', en: 'journal article'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}, {field: 'container-title'}, {field: 'volume', excusedBy: ['DOI']}, {field: 'page', excusedBy: ['DOI', 'number']}],
    recommended: ['issue', 'DOI'], byStyle: {}, source: manuals,
  },
  {
    id: 'thesis', label: {id: 'skripsi, tesis, atau disertasi', en: 'thesis'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}, {field: 'publisher'}],
    recommended: ['genre', 'URL'], byStyle: {'harvard-id': ['publisher-place']}, source: manuals,
  },
  {
    id: 'legislation', label: {id: 'peraturan perundang-undangan', en: 'law or regulation'},
    required: [{field: 'number'}, {field: 'issued'}, {field: 'title'}],
    recommended: ['note', 'URL'], byStyle: {}, source: manuals,
  },
  {
    id: 'webpage', label: {id: 'halaman web', en: 'web page'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}, {field: 'URL', excusedBy: ['DOI']}],
    recommended: ['accessed'], byStyle: {}, source: manuals,
  },
  {
    id: 'report', label: {id: 'laporan atau terbitan lembaga', en: 'report'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}, {field: 'publisher', excusedBy: ['URL', 'DOI']}],
    recommended: ['URL'], byStyle: {}, source: manuals,
  },
  {
    id: 'paper-conference', label: {id: 'makalah seminar atau prosiding', en: 'conference paper'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}, {field: 'container-title', excusedBy: ['DOI']}],
    recommended: ['page', 'publisher'], byStyle: {}, source: manuals,
  },
  {
    id: 'article-newspaper', label: {id: 'berita surat kabar', en: 'newspaper article'},
    required: [{field: 'author', excusedBy: ['container-title']}, {field: 'issued'}, {field: 'title'}, {field: 'container-title', excusedBy: ['URL']}],
    recommended: ['page', 'URL'], byStyle: {}, source: manuals,
  },
  {
    id: 'article-magazine', label: {id: 'artikel majalah', en: 'magazine article'},
    required: [{field: 'author', excusedBy: ['container-title']}, {field: 'issued'}, {field: 'title'}, {field: 'container-title', excusedBy: ['URL']}],
    recommended: ['volume', 'page', 'URL'], byStyle: {}, source: manuals,
  },
  {
    id: 'personal_communication', label: {id: 'komunikasi pribadi', en: 'personal communication'},
    required: [{field: 'author'}, {field: 'issued'}], recommended: [], byStyle: {}, source: manuals,
  },
  {
    id: 'motion_picture', label: {id: 'film atau video', en: 'film or video'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}],
    recommended: ['publisher', 'URL'], byStyle: {}, source: manuals,
  },
  {
    id: 'document', label: {id: 'naskah', en: 'document'},
    required: [{field: 'author'}, {field: 'issued'}, {field: 'title'}], recommended: [], byStyle: {}, source: manuals,
  },
]
