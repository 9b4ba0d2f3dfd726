import type {Bilingual, SectionId, SourceRef} from '../types.ts'

/** A part of a report that speaks of concepts, and the words from which on it must rest on somebody's work. */
export interface SourcedSection {
  readonly section: SectionId
  readonly words: number
  /** Why not sooner. */
  readonly reason: Bilingual
  readonly source: readonly SourceRef[]
}

const guides: readonly SourceRef[] = [{id: 'campus-guides'}, {id: 'apa-7', part: '8.1'}]

/** The parts whose claims are never all the writer's own. The lengths leave bare lists, lead-ins and summaries alone. */
export const sourcedSections: readonly SourcedSection[] = [
  {
    section: 'definition', words: 50, source: guides,
    reason: {id: 'Dua atau tiga kalimat pengertian sudah memuat rumusan seseorang.', en: 'Two or three sentences of definition hold somebody’s wording.'},
  },
  {
    section: 'theories', words: 60, source: guides,
    reason: {id: 'Satu paragraf tentang teori menyebut gagasan pembuatnya.', en: 'One paragraph on a theory tells the thoughts of whoever made it.'},
  },
  {
    section: 'approaches', words: 80, source: guides,
    reason: {id: 'Daftar pendekatan tanpa uraian boleh tanpa sumber; uraiannya tidak.', en: 'A bare list of approaches may do without a source; describing them may not.'},
  },
  {
    section: 'principles', words: 120, source: guides,
    reason: {id: 'Tujuh atau sembilan prinsip dengan satu kalimat masing-masing lebih pendek daripada ini.', en: 'Seven or nine principles with a sentence each are shorter than this.'},
  },
  {
    section: 'services', words: 80, source: guides,
    reason: {id: 'Daftar pelayanan tanpa uraian lebih pendek daripada ini.', en: 'A bare list of services is shorter than this.'},
  },
  {
    section: 'conceptual-review', words: 100, source: guides,
    reason: {id: 'Pengantar bab boleh menjelaskan susunannya; satu halaman konsep memuat pikiran orang lain.', en: 'A chapter may open by telling its plan; a page of concepts holds the thoughts of others.'},
  },
]
