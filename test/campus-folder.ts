import {laporanKasus, makalah} from '../src/lint/example-texts.ts'

const profile = {
  name: 'Kampus Contoh',
  extends: './dasar/fakultas.json',
  reports: [{files: '**/makalah/*.md', kind: 'makalah'}, {files: '**/kasus/*.md', kind: 'laporan-kasus'}, {files: ['bagian/awal.md', 'bagian/bab-*.md'], kind: 'makalah', bound: 'folder'}],
  kinds: {
    paper: {
      sections: {benefits: {name: 'Kegunaan Penulisan', need: 'required'}, 'conceptual-review': {aliases: ['Telaah Kepustakaan']}, recommendations: {need: 'optional'}},
      order: ['background', 'objectives', 'problem-statement'],
      words: {most: 200},
    },
    'case-report': {stageSet: 'casework-9', sections: {reflection: {need: 'required'}}},
  },
  severities: {'report-length': 'warning'},
  terms: [{use: 'warga lanjut usia', avoid: 'lansia'}],
  samples: [
    {
      file: 'makalah/a.md',
      findings: [
        {rule: 'report-length', line: 5}, {rule: 'section-missing', line: 5}, {rule: 'section-order', line: 11}, {rule: 'reference-old', line: 45},
        ...[9, 13, 17, 23, 23, 41].map(line => ({rule: 'term-avoided', line})),
      ],
    },
    {
      file: 'kasus/b.md',
      findings: [
        {rule: 'stage-missing', line: 26}, {rule: 'section-missing', line: 68}, {rule: 'reference-old', line: 80},
        ...[9, 21, 30, 54].map(line => ({rule: 'term-avoided', line})),
      ],
    },
  ],
}

const [opening = '', body = ''] = makalah({front: '---\nbahasa: id\n---', recommendations: undefined}).split(/(?=^# BAB II )/m)

/** The files of a campus's folder: profile, what it extends, and reports of two kinds; the extension, the command line and the remark adapter must find the same in them. */
export const campusFolder: Readonly<Record<string, string>> = {
  'peksos.json': JSON.stringify(profile, null, 2),
  'dasar/fakultas.json': JSON.stringify({language: 'en', references: {age: 20}, terms: [{use: 'klien', avoid: 'kelayan'}]}),
  'makalah/a.md': makalah({front: '---\nbahasa: id\n---', recommendations: undefined}),
  'kasus/b.md': laporanKasus({front: '---\nbahasa: id\n---'}),
  'bagian/awal.md': opening,
  'bagian/bab-2.md': body,
}

/** The reports among them. */
export const campusReports: readonly string[] = Object.keys(campusFolder).filter(name => name.endsWith('.md') && !name.startsWith('bagian/'))

/** The files of the report that consists of several, each with what is to be found in it: line and rule. */
export const boundFiles: Readonly<Record<string, readonly string[]>> = {
  'bagian/awal.md': ['5 report-length', '5 section-missing', '9 term-avoided', '11 section-order', '13 term-avoided', '17 term-avoided'],
  'bagian/bab-2.md': ['5 term-avoided', '5 term-avoided', '23 term-avoided', '27 reference-old'],
}
