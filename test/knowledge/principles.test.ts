import assert from 'node:assert/strict'
import {describe, it} from 'mocha'
import {principles} from '../../src/knowledge/principles.ts'
import {languages} from '../../src/knowledge/types.ts'
import {wordsOf} from '../../src/text/fold.ts'
import {compilePhrase, hasPhrase} from '../../src/text/phrases.ts'

const compiled = principles.map(principle => ({
  id: principle.id,
  signs: (principle.signs ?? []).map(compilePhrase),
  not: (principle.not ?? []).map(compilePhrase)
}))

/** Wordings of list items as writers choose them, with the principles that they state. */
const items: readonly [text: string, ...stated: string[]][] = [
  ['Menjunjung tinggi harkat serta martabat lanjut usia', 'elder-dignity'],
  ['Uphold the dignity of the elderly', 'elder-dignity'],
  ['Menghormati hak asasi lanjut usia', 'elder-human-rights'],
  ['Lansia diberi kebebasan memilih kegiatan', 'elder-self-choice'],
  ['Older people are free to make their own choices', 'elder-self-choice'],
  ['Melayani sesuai kebutuhan nyata lansia', 'elder-needs-based'],
  ['Menjadikan hidup lansia lebih berarti', 'elder-meaningful-life'],
  ['The institution should have a family-like atmosphere', 'elder-family-atmosphere'],
  ['Kesinambungan pelayanan dan kemitraan', 'elder-continuous-partnership'],
  ['Kerja sama lintas profesi', 'elder-interdisciplinary'],
  ['Menyebarkan informasi akses layanan bagi lansia', 'elder-accessibility-information'],
  ['Masyarakat dapat memecahkan masalahnya sendiri', 'community-self-solving'],
  ['People are willing and want to change', 'community-wants-change'],
  ['Partisipasi warga', 'community-participation'],
  ['Residents take part in making decisions', 'community-participation'],
  ['Petugas tidak boleh memaksa', 'community-no-imposition'],
  ['Pendekatannya harus menyeluruh', 'community-holistic'],
  ['Communities need the help of professionals', 'community-needs-professional'],
  ['Menghargai klien sebagai individu yang berbeda', 'individualization'],
  ['Every client is different', 'individualization'],
  ['Individuaalistis', 'individualization'],
  ['Klien diberi kesempatan mengungkapkan perasaannya', 'purposeful-expression'],
  ['Control of emotion', 'controlled-emotional-involvement'],
  ['Penglibatan emosi secara terkendali', 'controlled-emotional-involvement'],
  ['The Principle of Acceptance (Prinsip Penerima)', 'acceptance'],
  ['Menerima klien dengan segala keadaannya, apa adanya', 'acceptance'],
  ['Worker accepts the client as he is', 'acceptance'],
  ['Non Judgement', 'nonjudgmental'],
  ['Sikap tidak menilai dan menghakimi', 'nonjudgmental'],
  ['Avoid moral judgments', 'nonjudgmental'],
  ['Prinsip penentuan diri', 'self-determination'],
  ['Klien bebas memilih jalan hidupnya', 'self-determination'],
  ['Client’s right to self-determination', 'self-determination'],
  ['Menjaga rahasia klien', 'confidentiality'],
  ['Keeping secrets', 'confidentiality'],
  ['Komunikasi (Communication)', 'communication'],
  ['Prinsip ikut serta', 'participation'],
  ['Clients are actively involved in the process', 'participation'],
  ['Self a Wareness', 'self-awareness'],
  ['Prinsip sadar diri', 'self-awareness'],
  ['Obyektivitas', 'objectivity'],
  ['Akses kepada sumber-sumber', 'access-to-resources'],
  ['Akuntabilitas', 'accountability'],
  ['Penerimaan dan kerahasiaan', 'acceptance', 'confidentiality'],
  // Near misses: neither a principle nor a statement of one.
  ['Penerimaan diri klien masih rendah'],
  ['Penerimaan negara bukan pajak'],
  ['Keluarga menerima bantuan dari pemerintah desa'],
  ['Klien menerima uang saku setiap bulan'],
  ['Klien sulit mengungkapkan perasaan kepada ibunya'],
  ['Observasi partisipan dilakukan dua kali'],
  ['Warga tidak mau berubah'],
  ['Aliran Individualist-Reformist'],
  ['Acceptance and commitment therapy'],
  ['Empati'],
  ['Kesukarelaan']
]

describe('principles: signs', () => {
  for (const [text, ...stated] of items) {
    it(`${text} → ${stated.join(', ') || 'none'}`, () => assert.deepEqual(statedIn(text), stated.sort()))
  }

  it('label and statement of a principle state it and no other, in both languages', () => {
    for (const principle of principles) {
      for (const language of languages) {
        for (const text of [principle.label[language], principle.statement[language]]) assert.deepEqual(statedIn(text), [principle.id], text)
      }
    }
  })

  it('right names of a principle state it', () => {
    for (const principle of principles) for (const alias of principle.aliases ?? []) assert.ok(statedIn(alias).includes(principle.id), alias)
  })
})

function statedIn(text: string): string[] {
  const words = wordsOf(text)
  return compiled.filter(one => hasPhrase(one.signs, words) && !hasPhrase(one.not, words)).map(one => one.id).sort()
}
