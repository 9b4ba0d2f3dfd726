import assert from 'node:assert/strict'
import {explain, sourceNames} from '../../src/assist/explain.ts'
import {hoverAt} from '../../src/assist/hover.ts'
import {termAt} from '../../src/assist/terms.ts'
import {abbreviations} from '../../src/knowledge/abbreviations.ts'
import {everydayWords} from '../../src/knowledge/everyday-words.ts'
import {findEntry, tables} from '../../src/knowledge/index.ts'
import {languages} from '../../src/knowledge/types.ts'
import {nameKey} from '../../src/text/fold.ts'
import {readReport} from '../../src/report/read.ts'
import {caseReport, englishReport} from '../host/suite/samples.ts'

const explained = ['stages', 'principles', 'theories', 'theoryStreams', 'communityModels', 'approaches', 'abbreviations', 'sections', 'principleSets', 'stageSets'] as const

const rich = caseReport.replace('## 2.4 Perencanaan', `Asesmen biopsikososial (BPSS) memakai teori sistem, model aksi sosial dan pendekatan agama. Kontrak rumah klien habis.
Kode \`asesmen\` dan <!-- asesmen --> komentar, lihat [panduan](https://example.org/terminasi).

\`\`\`text
terminasi
\`\`\`

Prinsip menurut Biestek yang dipegang:

1. Individualisasi
2. Kerahasiaan
3. Penerimaan
4. Penentuan nasib sendiri

## 2.4 Perencanaan`)

const report = readReport(rich)
const over = (words: string, within = words, language: 'id' | 'en' = 'id') => {
  const start = rich.indexOf(within)
  assert.ok(start >= 0, within)
  const found = hoverAt(report, start + within.indexOf(words) + 1, language)
  return found && {words: rich.slice(found.range.start, found.range.end), title: found.markdown.split('\n', 1)[0], markdown: found.markdown}
}

describe('hovers', () => {
  const cases: readonly {name: string, words: string, within?: string, at?: string, title: string | undefined}[] = [
    {name: 'a stage in its heading', words: 'Engagement', within: '## 2.2 Engagement', title: '**Engagement** · tahap pertolongan'},
    {name: 'a misspelt stage', words: 'Asesement', title: '**Asesmen** · tahap pertolongan'},
    {name: 'a stage in prose', words: 'Asesmen', within: 'Asesmen biopsikososial', title: '**Asesmen** · tahap pertolongan'},
    {name: 'an abbreviation', words: 'BPSS', title: '**BPSS: Biopsikososial-spiritual** · singkatan'},
    {name: 'a theory', words: 'sistem', within: 'teori sistem', at: 'teori sistem', title: '**Teori sistem dan ekologi** · teori'},
    {name: 'a model', words: 'aksi', within: 'aksi sosial', at: 'aksi sosial', title: '**Aksi sosial** · model intervensi komunitas'},
    {name: 'an approach', words: 'agama', within: 'pendekatan agama', at: 'pendekatan agama', title: '**Pendekatan agama** · pendekatan'},
    {name: 'a principle in a list', words: 'Penerimaan', title: '**Penerimaan** · prinsip'},
    {name: 'a part of the report', words: 'Rumusan', within: '1.2 Rumusan Masalah', at: 'Rumusan Masalah', title: '**Rumusan Masalah** · bagian laporan'},
    {name: 'a set in the front matter', words: 'circle-6', title: '**Lingkaran intervensi (6 tahap)** · rangkaian tahap'},
    {name: 'an everyday word', words: 'Kontrak', within: 'Kontrak rumah', title: undefined},
    {name: 'inline code', words: 'asesmen', within: '`asesmen`', title: undefined},
    {name: 'a comment', words: 'asesmen', within: '<!-- asesmen -->', title: undefined},
    {name: 'an address', words: 'terminasi', within: 'example.org/terminasi', title: undefined},
    {name: 'a block of code', words: 'terminasi', within: 'text\nterminasi', title: undefined},
    {name: 'the reference list', words: 'Membangun', within: '*Membangun masyarakat', title: undefined},
    {name: 'plain prose', words: 'penjahit', title: undefined},
  ]
  for (const {name, words, within, at, title} of cases) {
    it(`${title ? 'explain' : 'are silent on'} ${name}`, () => {
      const found = over(words, within)
      assert.equal(found?.title, title)
      if (found) assert.equal(found.words, at ?? words)
    })
  }

  it('say what to write and where it comes from, in the language that is asked for', () => {
    const indonesian = over('Individualisasi')?.markdown ?? ''
    assert.match(indonesian, /\*\*Yang ditulis\*\*\n\n- /)
    assert.match(indonesian, /\*Sumber: .*Biestek.*\*$/)
    assert.match(over('Individualisasi', 'Individualisasi', 'en')?.markdown ?? '', /\*\*What to write\*\*[\s\S]*\*Source: /)
  })

  it('call a stage as the report’s own set does', () => {
    const text = englishReport.replace('circle-6', 'kemensos-rehab')
    const own = readReport(text)
    assert.match(hoverAt(own, text.indexOf('## Planning') + 5, 'en')?.markdown ?? '', /^\*\*Drawing up the Problem-solving Plan\*\*/)
  })

  it('explain every row of their tables in both languages, with a source that has a name', () => {
    for (const name of explained) {
      for (const {id, source} of tables[name]) {
        for (const language of languages) {
          const markdown = explain(id, language) ?? ''
          assert.ok(markdown.length > 60, id)
          assert.doesNotMatch(markdown, /undefined|\{\w+\}|\n\n\n/, id)
        }
        for (const name of sourceNames(source).split('; ')) assert.doesNotMatch(name, /^[a-z]+-[a-z0-9-]+$/, id)
      }
    }
    assert.equal(explain('no-such-row', 'id'), undefined)
  })
})

describe('terms in running text', () => {
  it('know every abbreviation in its own capitals', () => {
    for (const {short, id} of abbreviations) assert.equal(termAt(`Menurut ${short}, klien`, 10)?.id, id)
    assert.equal(termAt('Ia ham saja', 4), undefined)
  })

  it('do not reach over the end of a sentence', () => {
    assert.equal(termAt('Ini teori. Sistem itu lama', 12), undefined)
  })

  it('everyday words are names of the tables', () => {
    const names = new Set(explained.flatMap(name => tables[name].flatMap(({label, aliases = []}) => [label.id, label.en, ...aliases])).map(nameKey))
    const unknown = everydayWords.filter(word => !names.has(nameKey(word)))
    assert.deepEqual(unknown, [])
    assert.ok(findEntry('engagement'))
  })
})
