import {assert} from 'chai'
import {readReferences} from '../../src/references/index.ts'
import type {References} from '../../src/references/model.ts'
import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'

const head = '# BAB I PENDAHULUAN\n\nIntervensi komunitas bertahap (Adi, 2008), kata Bapak R (2019).\n\n# DAFTAR PUSTAKA\n\nAdi, I. R. (2008). *Intervensi Komunitas*. Jakarta: Rajawali Pers.\n\n'
const read = (list: string): References => readReferences(readReport(head + list))
const lists: Readonly<Record<string, string>> = {
  'a line above a numbered list': 'Daftar Informan\n\n1. Ny. S, 45 tahun, 12 Maret 2019\n2. Bapak R, Ketua RT 03, diwawancarai 14 Maret 2019\n',
  'a bold line with a colon': '**Wawancara:**\n\nIbu S, 12 Maret 2019.\n\nBapak R, 14 Maret 2019.\n',
  'a subheading': '## Sumber Lisan\n\n- Ibu S. 2019. Wawancara tentang riwayat keluarga, 12 Maret.\n- R, petugas panti (40 tahun). 2019.\n',
  'a line in the paragraph of its names': 'Narasumber:\n1. Drs. H. M. (Kepala Panti), tanggal 2 April 2019 pukul 10.00 WIB\n2. S. (Pekerja Sosial), tanggal 3 April 2019\n',
}

describe('People who were spoken to, listed below the sources', () => {
  for (const [name, list] of Object.entries(lists)) {
    it(`are talks and no works: ${name}`, () => {
      const {entries, uncited, list: found} = read(list)
      assert.deepEqual(entries.map(({type}) => type), ['book', 'personal_communication', 'personal_communication'])
      assert.isTrue(entries.every(({missing}) => missing.length === 0))
      assert.isEmpty(uncited)
      assert.isFalse(found?.mixed)
      assert.deepEqual(found?.groups.flat().length, 1)
      const report = readReport(head + list)
      assert.isEmpty(lint(report, {language: 'id', severities: {}}).filter(({rule}) => rule.startsWith('reference-')).map(({rule, message}) => `${rule}: ${message}`))
    })
  }

  it('are found by who cites them, each at his own words', () => {
    const text = head + lists['a line above a numbered list']!
    const {entries, citations} = readReferences(readReport(text))
    assert.deepEqual(citations.find(({year}) => year?.value === '2019')?.matches, [entries[2]!])
    assert.equal(text.slice(entries[2]!.fields.author!.range.start, entries[2]!.fields.author!.range.end), 'Bapak R')
  })

  it('end where sources go on', () => {
    const {entries} = read(`${lists['a subheading']!}\n## Internet\n\nKementerian Sosial. (2020). *Asistensi rehabilitasi*. https://kemensos.go.id/atensi\n`)
    assert.equal(entries.at(-1)?.type, 'webpage')
    assert.deepEqual(entries.at(-1)?.missing, [])
  })
})

describe('Square brackets', () => {
  it('hold a citation only where the list knows it', () => {
    const citing = (words: string): string[] => readReferences(readReport(head.replace('(Adi, 2008)', words))).citations.filter(({year}) => year?.value !== '2019').map(({text}) => text)
    assert.deepEqual(citing('[Adi, 2008]'), ['[Adi, 2008]'])
    assert.deepEqual(citing('[Bandung, 2011]'), [])
    assert.deepEqual(citing('[Gambar Rumah, 2011]'), [])
  })
})
