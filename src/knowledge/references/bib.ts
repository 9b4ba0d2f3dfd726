import type {ReferenceField, ReferenceType} from './types.ts'

/** The types of `.bib` entries as CSL types; source: the BibTeX and BibLaTeX manuals' entry types. */
export const bibTypes: Readonly<Record<string, ReferenceType>> = {
  article: 'article-journal', suppperiodical: 'article-journal', periodical: 'article-journal', book: 'book', mvbook: 'book', booklet: 'book', collection: 'book', proceedings: 'book', manual: 'book', reference: 'book',
  inbook: 'chapter', incollection: 'chapter', bookinbook: 'chapter', suppbook: 'chapter', inreference: 'chapter', inproceedings: 'paper-conference', conference: 'paper-conference',
  phdthesis: 'thesis', mastersthesis: 'thesis', thesis: 'thesis', techreport: 'report', report: 'report', online: 'webpage', www: 'webpage', electronic: 'webpage',
  legislation: 'legislation', jurisdiction: 'legislation', law: 'legislation', video: 'motion_picture', movie: 'motion_picture', letter: 'personal_communication', unpublished: 'document', misc: 'document', newspaper: 'article-newspaper', magazine: 'article-magazine',
}

/** The fields of `.bib` entries as CSL fields; names and dates are read apart. */
export const bibFields: Readonly<Record<string, Exclude<ReferenceField, 'author' | 'editor' | 'translator' | 'issued' | 'accessed'>>> = {
  title: 'title', journal: 'container-title', journaltitle: 'container-title', booktitle: 'container-title', maintitle: 'container-title', series: 'collection-title', publisher: 'publisher', school: 'publisher', institution: 'publisher',
  organization: 'publisher', address: 'publisher-place', location: 'publisher-place', volume: 'volume', number: 'issue', issue: 'issue', pages: 'page', eid: 'page', edition: 'edition', doi: 'DOI', url: 'URL', isbn: 'ISBN', type: 'genre', note: 'note', howpublished: 'medium', medium: 'medium',
}
