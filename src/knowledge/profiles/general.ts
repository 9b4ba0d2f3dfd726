import type {BuiltInProfile} from './built-in.ts'

/** What nearly all campus guides agree on, with the words that law and ministry use now. */
export const general: BuiltInProfile = {
  id: 'umum',
  label: {id: 'Umum', en: 'General'},
  about: {
    id: 'Berkas dikenali dari nama foldernya, baris rubrik mengikuti bagian laporan, dan istilah mengikuti undang-undang yang berlaku.',
    en: 'Files are known by the names of their folders, the rubric follows the parts of a report, and words follow the law in force.',
  },
  profile: {
    reports: [
      {files: ['**/makalah/**/*.md', '**/papers/**/*.md'], kind: 'paper'},
      {files: ['**/laporan-kasus/**/*.md', '**/case-reports/**/*.md'], kind: 'case-report'},
      {files: ['**/laporan-kelompok/**/*.md', '**/group-reports/**/*.md'], kind: 'group-report'},
      {files: ['**/laporan-komunitas/**/*.md', '**/community-reports/**/*.md'], kind: 'community-report'},
      {files: ['**/rekaman-proses/**/*.md', '**/process-recordings/**/*.md'], kind: 'process-recording'},
    ],
    rubric: [
      {
        name: {id: 'Masalah dan tujuan', en: 'Problem and objectives'},
        sections: ['background', 'problem-statement', 'objectives'],
      },
      {
        name: {id: 'Landasan konsep dan prinsip', en: 'Concepts and principles'},
        sections: ['conceptual-review', 'theories', 'principles'], rules: ['principle-missing', 'principle-set-unclear'],
      },
      {
        name: {id: 'Tahap intervensi', en: 'Stages of intervention'},
        stages: ['engagement', 'assessment', 'planning', 'implementation', 'evaluation', 'termination'],
        rules: ['stage-missing', 'stage-mentioned-only', 'stage-empty', 'stage-order', 'stage-unseen'],
      },
      {
        name: {id: 'Kesimpulan dan saran', en: 'Conclusion and recommendations'},
        sections: ['conclusion', 'recommendations'],
      },
      {
        name: {id: 'Sumber dan kutipan', en: 'Sources and citations'},
        sections: ['references'],
        rules: ['citation-unlisted', 'citation-near-miss', 'citation-year-missing', 'reference-uncited', 'reference-incomplete', 'reference-duplicate', 'section-uncited'],
      },
      {
        name: {id: 'Bentuk dan bahasa', en: 'Form and language'},
        rules: ['heading-numbering', 'heading-level', 'section-order', 'section-empty', 'placeholder-left', 'term-avoided'],
      },
    ],
    terms: [
      {use: 'penyandang disabilitas', avoid: ['penyandang cacat', 'orang cacat'], why: {id: 'istilah UU Nomor 8 Tahun 2016', en: 'the term of Law 8 of 2016'}},
      {use: 'PPKS', avoid: 'PMKS', why: {id: 'istilah Kementerian Sosial sekarang', en: 'the term that the ministry uses now'}},
      {use: 'lanjut usia', avoid: ['orang jompo', 'manula'], why: {id: 'istilah UU Nomor 13 Tahun 1998', en: 'the term of Law 13 of 1998'}},
      {use: 'orang dengan gangguan jiwa', avoid: 'orang gila', why: {id: 'istilah UU Nomor 18 Tahun 2014', en: 'the term of Law 18 of 2014'}},
      {use: 'people with disabilities', avoid: ['the disabled', 'handicapped people'], why: {id: 'anjuran APA edisi ke-7', en: 'as APA 7 advises'}},
      {use: 'older people', avoid: 'the elderly', why: {id: 'anjuran APA edisi ke-7', en: 'as APA 7 advises'}},
    ],
  },
  source: [{id: 'campus-guides'}, {id: 'uu-8-2016'}, {id: 'uu-13-1998'}, {id: 'uu-18-2014'}, {id: 'apa-7'}],
  scope: 'ID',
}
