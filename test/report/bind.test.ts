import assert from 'node:assert/strict'
import {caseReport, laporanKasus, makalah, paper} from '../../src/lint/example-texts.ts'
import type {BoundPart} from '../../src/report/model.ts'
import {readReport} from '../../src/report/read.ts'
import {blocks} from './texts.ts'

function part(text: string, id: string): BoundPart {
  const found = readReport(text).parts.find(each => each.id === id)
  if (!found) throw new Error(`no part ${id}`)
  return found
}

/** The line that a missing part would be put before; nothing for the end of the text. */
const placed = (text: string, id: string): string => text.slice(part(text, id).place.offset).split('\n')[0]!

describe('parts of complete reports', () => {
  for (const [name, text] of [['makalah', makalah()], ['paper', paper()], ['laporan kasus', laporanKasus()], ['case report', caseReport()]] as const) {
    it(`${name}: every part that is asked for is present`, () => {
      assert.deepEqual(readReport(text).parts.filter(each => each.need !== 'optional' && each.state !== 'present').map(each => each.id), [])
    })
  }
})

describe('state of a part', () => {
  it('absent', () => {
    const found = part(makalah({problem: undefined}), 'problem-statement')
    assert.deepEqual({state: found.state, need: found.need, sections: found.sections.length, inSchema: found.inSchema}, {state: 'absent', need: 'required', sections: 0, inSchema: true})
  })
  it('empty: a heading with nothing below it', () => assert.equal(part(makalah({problem: '## 1.2 Rumusan Masalah'}), 'problem-statement').state, 'empty'))
  it('empty: a heading with a comment below it', () => assert.equal(part(makalah({problem: '## 1.2 Rumusan Masalah\n\n<!-- Apa pertanyaannya? -->'}), 'problem-statement').state, 'empty'))
  it('present: text in a subsection', () => assert.equal(part(makalah({problem: '## 1.2 Rumusan Masalah\n\n### Pertanyaan\n\nBagaimana?'}), 'problem-statement').state, 'present'))
  it('present: two headings of one part', () => {
    assert.equal(part(makalah({conclusion: '## 3.1 Kesimpulan\n\nSatu.\n\n## 3.1 Simpulan\n\nDua.'}), 'conclusion').sections.length, 2)
  })
  it('an ancestor and its descendant of one id are one', () => {
    assert.equal(part(makalah({conclusion: '## 3.1 Kesimpulan\n\n### 3.1.1 Simpulan\n\nDua.'}), 'conclusion').sections.length, 1)
  })
  it('one heading for two parts is both', () => {
    const text = makalah({conclusion: '## 3.1 Kesimpulan dan Saran\n\nIntervensi membantu.', recommendations: undefined})
    const found = readReport(text).parts.filter(each => each.id === 'conclusion' || each.id === 'recommendations')
    assert.deepEqual(found.map(each => each.state), ['present', 'present'])
    assert.equal(found[0]?.sections[0], found[1]?.sections[0])
  })
  it('a closing chapter with text of its own is the conclusion', () => {
    const text = makalah({closing: '# BAB III PENUTUP\n\nIntervensi membantu lansia apabila dimulai dari kebutuhan mereka sendiri.', conclusion: undefined})
    assert.equal(part(text, 'conclusion').state, 'present')
    assert.equal(part(makalah({conclusion: undefined}), 'conclusion').state, 'absent')
  })
  it('a closing chapter of one text may tell its recommendations', () => {
    const need = (closing: string): string => part(makalah({closing: `# BAB III PENUTUP\n\n${closing}`, conclusion: undefined, recommendations: undefined}), 'recommendations').need
    const told = 'Intervensi membantu lansia apabila dimulai dari kebutuhan mereka sendiri.'
    for (const sentence of ['Disarankan agar kelurahan menunjuk kader.', 'Oleh karena itu penulis juga menyarankan agar kader dilatih.', 'It is therefore recommended that the district names volunteers.']) {
      assert.equal(need(`${told} ${sentence}`), 'optional', sentence)
    }
    for (const sentence of ['Lansia mengikuti saran dokter.', 'Kader sebaiknya dilatih.', '<!-- Disarankan agar kader dilatih. -->', '\n\n> Disarankan agar kader dilatih.', '\n\n## 3.1 Kesimpulan\n\nDisarankan agar kader dilatih.']) {
      assert.equal(need(`${told} ${sentence}`), 'required', sentence)
    }
  })
  it('an opening chapter with text of its own is the background', () => {
    assert.equal(part(makalah({opening: '# BAB I PENDAHULUAN\n\nJumlah lanjut usia yang hidup sendiri terus bertambah di kota.', background: undefined}), 'background').state, 'present')
  })
  it('a table of contents makes nothing present', () => {
    const text = makalah({opening: '# DAFTAR ISI\n\nRumusan Masalah ........ 2\n\n# BAB I PENDAHULUAN', problem: undefined})
    assert.equal(part(text, 'problem-statement').state, 'absent')
  })
  it('a part that the kind does not know is listed and never asked for', () => {
    const found = part(makalah({review: '## 2.1 Tinjauan Konseptual\n\nIntervensi adalah perubahan berencana.\n\n## 2.3 Refleksi\n\nKami belajar.'}), 'reflection')
    assert.deepEqual({need: found.need, state: found.state, inSchema: found.inSchema}, {need: 'optional', state: 'present', inSchema: false})
  })
  it('a text of kind other lists its parts and asks for none', () => {
    const parts = readReport(makalah(), {kind: 'other'}).parts
    assert.ok(parts.length > 5 && parts.every(each => each.need === 'optional' && each.state === 'present' && !each.inSchema))
  })
})

describe('what is asked', () => {
  it('a case study only of a paper that announces one, with the words that do', () => {
    const silent = part(makalah(), 'case-study')
    assert.deepEqual({need: silent.need, evidence: silent.evidence}, {need: 'optional', evidence: []})
    const text = makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan intervensi dan contoh kasus lansia.'})
    const asked = part(text, 'case-study')
    assert.equal(asked.need, 'recommended')
    assert.deepEqual(asked.evidence.map(({start, end}) => text.slice(start, end)), ['contoh kasus'])
  })
  it('a definition likewise', () => {
    assert.equal(part(makalah(), 'definition').need, 'optional')
    assert.equal(part(makalah({problem: '## 1.2 Rumusan Masalah\n\nApa pengertian intervensi?'}), 'definition').need, 'recommended')
  })
  it('a comment announces nothing', () => assert.equal(part(makalah({objectives: '## 1.3 Tujuan\n\n<!-- contoh kasus? -->\n\nMenjelaskan intervensi.'}), 'case-study').need, 'optional'))
  it('the client’s profile, unless lines of the assessment give it', () => {
    const without = laporanKasus({client: undefined})
    assert.deepEqual([part(without, 'client-profile').state, part(without, 'client-profile').need], ['absent', 'required'])
    const carried = laporanKasus({client: undefined, assessment: '## 3.4 Asesmen\n\nNama (inisial): R\n\nUmur: 71\n\nJenis kelamin: perempuan'})
    assert.deepEqual([part(carried, 'client-profile').state, part(carried, 'client-profile').need], ['absent', 'optional'])
  })
  it('the problem formulation, unless the assessment speaks of the problem', () => {
    assert.equal(part(laporanKasus({formulation: undefined}), 'problem-formulation').need, 'optional')
    assert.equal(part(laporanKasus({formulation: undefined, assessment: '## 3.4 Asesmen\n\nGenogram menunjukkan satu tetangga.', planning: '## 3.6 Rencana Intervensi\n\nKader dilibatkan.'}), 'problem-formulation').need, 'required')
  })
  it('the conceptual review, unless concepts stand in chapters of their own', () => {
    const text = makalah({review: '## 2.1 Pengertian Intervensi\n\nIntervensi adalah perubahan berencana.'})
    assert.deepEqual([part(text, 'conceptual-review').state, part(text, 'conceptual-review').need], ['absent', 'optional'])
  })
})

describe('place of a missing part', () => {
  const cases: readonly {readonly id: string, readonly text: string, readonly before: string}[] = [
    {id: 'background', text: makalah({background: undefined}), before: '## 1.2 Rumusan Masalah'},
    {id: 'problem-statement', text: makalah({problem: undefined}), before: '## 1.3 Tujuan'},
    {id: 'objectives', text: makalah({objectives: undefined}), before: '# BAB II PEMBAHASAN'},
    {id: 'conclusion', text: makalah({conclusion: undefined}), before: '## 3.2 Saran'},
    {id: 'recommendations', text: makalah({recommendations: undefined}), before: '# DAFTAR PUSTAKA'},
    {id: 'references', text: makalah({references: undefined}), before: ''},
    {id: 'client-profile', text: laporanKasus({client: undefined}), before: '## 3.3 Engagement'},
    {id: 'problem-formulation', text: laporanKasus({formulation: undefined}), before: '## 3.6 Rencana Intervensi'},
    {id: 'conclusion', text: makalah({closing: undefined, conclusion: undefined, recommendations: undefined}), before: '# DAFTAR PUSTAKA'},
  ]
  for (const {id, text, before} of cases) it(`${id} goes before ${before || 'nothing'}`, () => assert.equal(placed(text, id), before))

  it('a chapter that is missing is named', () => {
    assert.equal(part(makalah({closing: undefined, conclusion: undefined, recommendations: undefined}), 'conclusion').place.chapter, 'Penutup')
    assert.equal(part(paper({closing: undefined, conclusion: undefined, recommendations: undefined}), 'conclusion').place.chapter, 'Closing')
    assert.equal(part(makalah({conclusion: undefined}), 'conclusion').place.chapter, undefined)
  })

  describe('in a group report stands within a chapter', () => {
    const group = (...practice: readonly string[]): string => '---\njenis: laporan-kelompok\nbahasa: id\ntahapan: group-4\n---\n\n' + blocks(
      '# BAB I PENDAHULUAN', '## 1.1 Latar Belakang', 'Kelompok ini dibentuk bagi para pengasuh.', ...practice, '# BAB V PENUTUP', '## 5.1 Kesimpulan', 'Kelompok ini menolong anggotanya.')
    const process = ['# BAB IV PROSES KELOMPOK', '## 4.1 Intake', 'Lima orang bersedia.', '## 4.2 Asesmen', 'Sosiogram dibuat.']
    const at = (text: string, id: string): readonly (string | undefined)[] => {
      const {place} = part(text, id)
      return [place.parent.heading?.text, placed(text, id), place.chapter]
    }
    it('of agency and group, behind the agency that it names too', () => {
      const text = group('# BAB III GAMBARAN LEMBAGA DAN KELOMPOK', '## 3.1 Profil Lembaga', 'Lembaga ini milik kecamatan.', ...process)
      assert.deepEqual(at(text, 'client-profile'), ['GAMBARAN LEMBAGA DAN KELOMPOK', '# BAB IV PROSES KELOMPOK', undefined])
    })
    it('of agency and group, though nothing else stands there', () => {
      const text = group('# BAB III GAMBARAN LEMBAGA DAN KELOMPOK', ...process)
      assert.deepEqual(at(text, 'client-profile'), ['GAMBARAN LEMBAGA DAN KELOMPOK', '# BAB IV PROSES KELOMPOK', undefined])
    })
    it('of the process, before its first stage', () => {
      assert.deepEqual(at(group(...process), 'client-profile'), ['PROSES KELOMPOK', '## 4.1 Intake', undefined])
      assert.deepEqual(at(group('# BAB III PROFIL LEMBAGA', 'Lembaga ini milik kecamatan.', ...process), 'client-profile'), ['PROSES KELOMPOK', '## 4.1 Intake', undefined])
    })
    it('with headings of one depth, among them', () => {
      const flat = group(...process).replaceAll(/^# BAB.*\n\n/gmu, '').replaceAll(/^## [\d.]+ /gmu, '## ')
      assert.deepEqual(at(flat, 'client-profile').slice(0, 2), [undefined, '## Intake'])
    })
    it('below title and subtitle', () => {
      const text = group(...process).replace('# BAB I ', '# LAPORAN PRAKTIK\n\n## Kelompok Pengasuh\n\n# BAB I ').replaceAll(/^(?=##? (?:BAB|\d))/gmu, '##')
      assert.deepEqual(at(text, 'client-profile').slice(0, 2), ['PROSES KELOMPOK', '#### 4.1 Intake'])
    })
  })

  it('a chapter of one text takes in what it lacks', () => {
    const opening = '# BAB I PENDAHULUAN\n\nJumlah lanjut usia yang hidup sendiri terus bertambah di kota.'
    assert.equal(part(makalah({opening, background: undefined, problem: undefined}), 'problem-statement').place.parent.heading?.text, 'PENDAHULUAN')
    assert.equal(placed(makalah({opening, background: undefined, problem: undefined}), 'problem-statement'), '## 1.3 Tujuan')
    const closing = '# BAB III PENUTUP\n\nIntervensi membantu lansia apabila dimulai dari kebutuhan mereka sendiri.'
    const {place} = part(makalah({closing, conclusion: undefined, recommendations: undefined}), 'recommendations')
    assert.deepEqual([place.parent.heading?.text, place.chapter], ['PENUTUP', undefined])
  })

  it('the new part stands beside its neighbours', () => {
    const {place} = part(makalah({problem: undefined}), 'problem-statement')
    assert.deepEqual([place.parent.heading?.text, place.before?.heading?.text, place.after?.heading?.text], ['PENDAHULUAN', 'Latar Belakang', 'Tujuan'])
  })

  it('is always the start of a line or the end of the text', () => {
    const names = ['background', 'problem', 'objectives', 'review', 'principles', 'conclusion', 'recommendations', 'references']
    for (const name of names) {
      for (const text of [makalah({[name]: undefined}), makalah({[name]: undefined}).replaceAll('\n', '\r\n'), paper({[name]: undefined}).trimEnd()]) {
        for (const {place: {offset}} of readReport(text).parts) assert.ok(offset === text.length || offset === 0 || text[offset - 1] === '\n', `${name} ${offset}`)
      }
    }
  })
})

describe('a real paper’s habits', () => {
  it('a chapter one without its label, numbers glued to titles, lettered principles, comments behind the references', () => {
    const text = blocks(
      'PENDAHULUAN', '1.1LATAR BELAKANG MASLAH', 'Lansia yang hidup sendiri bertambah di kota kami.', '1.2 TUJUAN', 'Menjelaskan intervensi.',
      'BAB II', 'PEMBAHASAN', '2.1 TINJAUAN KONSEPTUAL', '2.1.1 Pengertian Intervensi', 'Intervensi pekerjaan sosial adalah perubahan berencana.',
      '2.1.5 Prinsip Intervensi', 'a. Penerimaan\nb. Kerahasiaan\nc. Individualisasi', '2.2 KAJIAN KASUS', '2.2.2 Contoh Kasus', 'A tinggal sendiri di rumah sewa.',
      'BAB III', 'PENUTUP', '3.1 KESIMPULAN', 'Intervensi membantu.', '3.2 SARAN', 'Kader berkunjung.', 'DAFTAR PUSTAKA', 'Adi, I. R. (2013). Intervensi.', 'Komentar:', 'Rumusan Masalah', 'Terima kasih!',
    )
    const report = readReport(text)
    assert.equal(report.kind, 'paper')
    assert.deepEqual(report.parts.filter(each => each.state === 'present').map(each => each.id), [
      'background', 'objectives', 'conceptual-review', 'definition', 'principles', 'case-study', 'conclusion', 'recommendations', 'references',
    ])
  })
})
