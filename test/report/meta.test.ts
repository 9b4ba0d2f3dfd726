import assert from 'node:assert/strict'
import {readFrontMatter} from '../../src/markdown/front-matter.ts'
import {parseMarkdown} from '../../src/markdown/parse.ts'
import {metaKeyOf, metaKeys, metaValueOf} from '../../src/report/meta-keys.ts'
import {readMeta, type Meta} from '../../src/report/meta.ts'

const read = (...lines: readonly string[]): Meta => {
  const text = `---\n${lines.join('\n')}\n---\n`
  return readMeta(readFrontMatter(text, parseMarkdown(text)))
}
const nothing: Meta = {kind: undefined, language: undefined, status: undefined, stages: undefined, principles: [], levels: []}

describe('front matter of a report', () => {
  const cases: readonly {readonly lines: readonly string[], readonly meta: Partial<Meta>}[] = [
    {lines: ['jenis: laporan-kasus', 'bahasa: id', 'status: draf'], meta: {kind: 'case-report', language: 'id', status: 'draft'}},
    {lines: ['kind: case-report', 'language: en', 'status: ongoing'], meta: {kind: 'case-report', language: 'en', status: 'ongoing'}},
    {lines: ['Jenis: Rekaman Proses'], meta: {kind: 'process-recording'}},
    {lines: ['JENIS: makalah', 'status: berjalan'], meta: {kind: 'paper', status: 'ongoing'}},
    {lines: ['kind: makalah'], meta: {kind: 'paper'}},
    {lines: ['jenis: lain'], meta: {kind: 'other'}},
    {lines: ['tahapan: casework-9', 'prinsip: [biestek, community]', 'tingkat: [mikro, macro]'], meta: {stages: 'casework-9', principles: ['biestek', 'community'], levels: ['micro', 'macro']}},
    {lines: ['principles:', '  - biestek'], meta: {principles: ['biestek']}},
    {lines: ['jenis: makalh', 'status: selesai'], meta: {}},
    {lines: ['jenis: 3', 'bahasa: true', 'tingkat:'], meta: {}},
    {lines: ['judul: Makalah', 'penulis: R'], meta: {}},
  ]
  for (const {lines, meta} of cases) it(lines.join(' · '), () => assert.deepEqual(read(...lines), {...nothing, ...meta}))
})

describe('keys', () => {
  it('each is found by either name, however it is spelt', () => {
    for (const key of metaKeys) {
      for (const name of [key.names.id, key.names.en, key.names.id.toUpperCase(), ` ${key.names.en.replaceAll('-', '_')} `]) assert.equal(metaKeyOf(name), key, name)
      for (const value of key.values) for (const written of [value.id, value.written.id, value.written.en]) assert.equal(metaValueOf(key, written), value.id)
    }
  })
  for (const name of ['jeni', 'kinds', '']) it(`${JSON.stringify(name)} is none`, () => assert.equal(metaKeyOf(name), undefined))
})
