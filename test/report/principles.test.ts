import assert from 'node:assert/strict'
import {principles as table} from '../../src/knowledge/principles.ts'
import {principleSets} from '../../src/knowledge/principle-sets.ts'
import type {PrincipleReading} from '../../src/report/model.ts'
import {readReport} from '../../src/report/read.ts'
import {blocks, makalah} from './texts.ts'

const read = (...all: readonly string[]): PrincipleReading => readReport(makalah + blocks('# BAB II PEMBAHASAN', ...all)).principles
const stated = (reading: PrincipleReading): string[] => reading.records.filter(record => record.state === 'stated').map(record => record.id)
const absent = (reading: PrincipleReading): string[] => reading.records.filter(record => record.state === 'absent').map(record => record.id)
const list = (...items: readonly string[]): string => items.map((item, at) => `${at + 1}. ${item}`).join('\n')

const biestek = ['Individualisasi', 'Pengungkapan perasaan yang bertujuan', 'Keterlibatan emosional yang terkendali', 'Penerimaan', 'Sikap tidak menghakimi', 'Penentuan nasib sendiri', 'Kerahasiaan']
const biestekIds = ['individualization', 'purposeful-expression', 'controlled-emotional-involvement', 'acceptance', 'nonjudgmental', 'self-determination', 'confidentiality']

describe('principles', () => {
  for (const language of ['id', 'en'] as const) {
    for (const set of principleSets) {
      it(`the statements of ${set.id} (${language}) are read as that set, complete`, () => {
        const members = set.members.map(id => table.find(principle => principle.id === id)!)
        const subject = set.id === 'older-people' ? 'Lansia' : set.id === 'community' ? 'Komunitas' : 'Pekerjaan Sosial'
        const reading = read(`## 2.2 ${language === 'id' ? 'Prinsip' : 'Principles'} ${subject}`, list(...members.map(member => member.statement[language])))
        assert.equal(reading.claimed?.set, set.id)
        assert.deepEqual(absent(reading), [])
        assert.deepEqual(reading.lists[0]?.items.map(item => item.principle), set.members)
      })
    }
  }

  for (const [name, ...items] of [
    ['a numbered list', list(...biestek)], ['bullets', biestek.map(item => `- ${item}`).join('\n')], ['lettered lines', biestek.map((item, at) => `${'abcdefg'[at]}. ${item}`).join('\n')],
    ['headings', ...biestek.flatMap(item => [`### ${item}`, 'Dijelaskan di sini.'])], ['bold labels', ...biestek.map(item => `**${item}.** Dijelaskan di sini.`)],
    ['items with explanations', list(...biestek.map(item => `${item}: pekerja sosial memegang prinsip ini.`))],
  ] as const) {
    it(`reads ${name}`, () => assert.deepEqual(stated(read('## 2.2 Prinsip Pekerjaan Sosial menurut Biestek', ...items)), biestekIds))
  }

  it('what is missing of a claimed set is absent', () => {
    const reading = read('## 2.2 Prinsip Pekerjaan Sosial', 'Biestek menyebut prinsip berikut:', list(...biestek.slice(0, 4)))
    assert.equal(reading.claimed?.set, 'biestek')
    assert.deepEqual(absent(reading), ['nonjudgmental', 'self-determination', 'confidentiality'])
  })

  it('an author named with one principle claims the set, and the words that do are the evidence', () => {
    const text = makalah + blocks('# BAB II PEMBAHASAN', '## 2.2 Prinsip Biestek', list('Penerimaan', 'Gotong royong'))
    const {claimed} = readReport(text).principles
    assert.equal(claimed?.set, 'biestek')
    assert.ok(claimed.evidence.some(({start, end}) => text.slice(start, end).includes('Biestek')))
  })

  it('a heading that only speaks of a set’s field does not claim it for a list of another set', () => {
    const reading = read('## Prinsip Pekerjaan Sosial dengan Lanjut Usia', list('Menghormati hak lanjut usia', 'Penerimaan', 'Individualisasi', 'Kerahasiaan', 'Sikap tidak menghakimi'))
    assert.notEqual(reading.claimed?.set, 'older-people')
  })

  it('half of a set under a heading claims it; less claims none', () => {
    assert.equal(read('## Prinsip', list('Penerimaan', 'Kerahasiaan', 'Individualisasi', 'Sikap tidak menghakimi')).claimed?.set !== undefined, true)
    assert.equal(read('## Prinsip', list('Penerimaan', 'Objektivitas')).claimed, undefined)
  })

  it('a third of a set claims it by its usual name, less does not', () => {
    assert.equal(read('## Prinsip Umum Pekerjaan Sosial', list('Penentuan nasib sendiri', 'Tanggung jawab bersama', 'Kesempatan yang sama')).claimed, undefined)
    assert.equal(read('## Prinsip Umum Pekerjaan Sosial', list('Penerimaan', 'Individualisasi', 'Kerahasiaan', 'Penentuan nasib sendiri')).claimed?.set, 'dubois-miley')
  })

  it('a part of a longer list of others claims no set', () => {
    assert.equal(read('## Prinsip Kerja Kelompok', list('Penerimaan anggota', 'Individualisasi anggota', 'Partisipasi anggota', ...Array.from({length: 9}, (_, at) => `Kegiatan nomor ${at}`))).claimed, undefined)
  })

  it('paragraphs that open with a name and a colon state it below a heading that announces them', () => {
    assert.deepEqual(stated(read('## Prinsip menurut Biestek', 'Individualisasi: setiap klien berbeda.', 'Kerahasiaan: yang dipercayakan dijaga.')), ['individualization', 'confidentiality'])
    assert.deepEqual(stated(read('## Keadaan Klien', 'Komunikasi: lancar.', 'Partisipasi: kurang.')), [])
  })

  it('numbers without a space count on', () => {
    assert.deepEqual(stated(read('## Prinsip menurut Biestek', '1. Individualisasi\n   Setiap klien berbeda.\n2.Penerimaan\n   Klien diterima apa adanya.\n3.Kerahasiaan\n   Yang dipercayakan dijaga.')), ['individualization', 'acceptance', 'confidentiality'])
  })

  it('a set of older people needs older people in the text', () => {
    const items = list('Menjunjung tinggi harkat dan martabat', 'Hak menentukan pilihan bagi dirinya sendiri', 'Suasana kekeluargaan')
    assert.notEqual(read('## Prinsip', items).claimed?.set, 'older-people')
  })

  it('citing Biestek in passing claims and states nothing', () => {
    assert.deepEqual(read('## 2.1 Konsep', 'Biestek (1957) menulis tentang penerimaan dan kerahasiaan.'), {records: [], claimed: undefined, lists: [], told: false})
  })

  it('names in capitals that head a page each are read, the first of them too', () => {
    const {principles} = readReport(blocks('Seven Principles', 'ACCEPTANCE', 'The worker takes the client as a person of worth.', 'INDIVIDUALIZATION', 'Each client is like no other.', 'CONFIDENTIALITY', 'What is told stays with the worker.'))
    assert.deepEqual(stated(principles).sort(), ['acceptance', 'confidentiality', 'individualization'])
  })

  it('a sentence may tell of principles, which states none', () => {
    const reading = read('Selama praktik dipegang prinsip penerimaan dan kerahasiaan.')
    assert.deepEqual({stated: stated(reading), told: reading.told}, {stated: [], told: true})
    assert.equal(read('Praktikan menjaga kerahasiaan data klien.').told, false)
    assert.equal(read('Pada prinsipnya semua warga setuju.').told, false)
  })

  it('a heading that is nothing but a principle states it wherever it stands', () => {
    const reading = read('## 2.3 Kerahasiaan', 'Data klien dijaga.', '## 2.4 Masalah Sosial', 'Teks.')
    assert.deepEqual(stated(reading), ['confidentiality'])
    assert.equal(reading.claimed, undefined)
  })

  it('the front matter demands a set, found or not', () => {
    const report = readReport('---\njenis: makalah\nprinsip: biestek\n---\n\n' + blocks('# BAB II PEMBAHASAN', '## Kerahasiaan', 'Data klien dijaga.'))
    assert.equal(report.principles.claimed?.set, 'biestek')
    assert.deepEqual(stated(report.principles), ['confidentiality'])
    assert.equal(absent(report.principles).length, 6)
  })

  const misses: readonly (readonly [string, ...string[]])[] = [
    ['stages of a group', '## Tahap', list('Penerimaan anggota baru', 'Pelaksanaan', 'Evaluasi')],
    ['goals', '## Tujuan Intervensi', list('Klien mampu bekerja', 'Keluarga berkumpul', 'Anak bersekolah')],
    ['functions', '## Fungsi', list('Mencari penyelesaian masalah secara langsung', 'Menghubungkan kelayan dengan sistem sumber')],
    ['a table', '## Konsep', '| Tahap | Isi |\n| - | - |\n| Penerimaan | identitas |'],
    ['references', '# DAFTAR PUSTAKA', list('Biestek, F. P. (1957). The Casework Relationship.', 'Adi (2013). Kerahasiaan.')],
  ]
  for (const [name, ...all] of misses) it(`near miss: ${name}`, () => assert.deepEqual(stated(read(...all)), []))

  it('lines that open with names state them, under any heading', () => {
    const lines = blocks('Individuality - each has a story of his own.', 'Acceptance: who comes is welcome.', 'Non-judgmentalism - nobody is blamed.')
    assert.deepEqual(stated(read('## Catatan', lines)), ['individualization', 'acceptance', 'nonjudgmental'])
    assert.deepEqual(stated(read('## Catatan', blocks('Acceptance: who comes is welcome.', 'Lunch: at noon.', 'Music: in the hall.', 'Confidentiality: the door is shut.'))), [])
  })

  it('dignity is a principle of work with older people only where they are spoken of', () => {
    const named = ['Respect for dignity', 'Self-determination', 'Acceptance', 'Confidentiality']
    assert.ok(!stated(readReport('# Principles of Casework\n\n' + list(...named)).principles).includes('elder-dignity'))
  })

  it('a name among other qualities states nothing', () => assert.deepEqual(stated(read('## Sikap Kerja', '- Ketelitian\n- Objektivitas\n- Ketekunan\n- Kecepatan')), []))

  it('every place lies on the words that state it', () => {
    const text = makalah + blocks('# BAB II PEMBAHASAN', '## Prinsip Biestek', list(...biestek))
    const {records, lists} = readReport(text).principles
    assert.deepEqual(records.map(({range}) => range && text.slice(range.start, range.end)), biestek)
    assert.equal(text.slice(lists[0]!.range.start, lists[0]!.range.end), list(...biestek))
  })
})
