import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {kinds} from '../../../src/knowledge/kinds/index.ts'
import {builtInProfiles} from '../../../src/knowledge/profiles/index.ts'
import {sections} from '../../../src/knowledge/sections.ts'
import {languages, type KindId, type SectionId} from '../../../src/knowledge/types.ts'
import {laporanKasus, makalah} from '../../../src/lint/example-texts.ts'
import {fixAll} from '../../../src/lint/fix.ts'
import {rules} from '../../../src/lint/rules/index.ts'
import {lint} from '../../../src/lint/run.ts'
import {campusOf} from '../../../src/report/campus.ts'
import type {Campus, KindWish} from '../../../src/report/campus-model.ts'
import {readReport} from '../../../src/report/read.ts'
import {deriveProfile} from '../../../src/settings/profile/derive.ts'
import {builtInProfile, resolveProfile} from '../../../src/settings/profile/resolve.ts'
import {useProfile} from '../../../src/settings/profile/use.ts'
import {skeleton} from '../../../src/templates/skeleton.ts'

const settings = {language: 'en', severities: {}} as const
const findingsIn = (text: string, campus: Campus): readonly string[] => lint(readReport(text, {campus}), settings, {year: 2026}).map(({rule, message}) => `${rule}: ${message}`)
const campusIn = (profile: object): Campus => useProfile(resolveProfile('/k/peksos.json', () => ({text: JSON.stringify(profile)}), rules)).campusAt('/k/a.md')
const paperCampus = (wish: KindWish): Campus => ({...campusOf({paper: wish}, []), kind: undefined})

describe('A profile applied to a report', () => {
  const own = campusIn({kinds: {paper: {
    sections: {
      'conceptual-review': {name: {id: 'Telaah Kepustakaan', en: 'Review of the Field'}},
      benefits: {name: 'Kegunaan Makalah', need: 'required'},
      recommendations: {need: 'optional'},
      'agency-profile': {need: 'recommended'},
    },
    order: ['objectives', 'problem-statement'],
  }}})

  it('asks for what it requires, by its own names, and leaves the rest', () => {
    assert.deepEqual([...findingsIn(makalah({recommendations: undefined}), own)].sort(), [
      'section-missing: `PENDAHULUAN` has no `Kegunaan Makalah`, expected a section of that name',
      'section-missing: `PEMBAHASAN` has no `Agency Profile`, expected a section of that name',
      'section-order: Section `Rumusan Masalah` stands before `Tujuan`, expected after it',
    ].sort())
  })

  it('recognises its names as the parts they are, and writes them in fixes', () => {
    const text = makalah({review: makalah().split('\n\n').find(block => block.startsWith('Intervensi pekerjaan sosial adalah'))?.replace(/^/u, '## 2.1 Telaah Kepustakaan\n\n')})
    const report = readReport(text, {campus: own})
    assert.equal(report.parts.find(({id}) => id === 'conceptual-review')?.sections[0]?.heading?.text, 'Telaah Kepustakaan')
    const fixed = fixAll(text, now => lint(readReport(now, {campus: own}), settings), {safe: true})
    assert.match(fixed.text, /^## 1\.\d Kegunaan Makalah$/mu)
    assert.deepEqual(findingsIn(fixed.text, own).filter(one => one.startsWith('section-missing')), [])
  })

  it('chooses the stage set and the principles that are asked for; the front matter comes first', () => {
    const campus = campusIn({kinds: {'case-report': {stageSet: 'casework-9', principleSets: ['biestek']}}})
    const text = laporanKasus({front: '---\njenis: laporan-kasus\nbahasa: id\n---'})
    const report = readReport(text, {campus})
    assert.equal(report.stageSet, 'casework-9')
    assert.equal(report.principles.records.filter(({set, state}) => set === 'biestek' && state === 'absent').length, 5)
    assert.equal(readReport(laporanKasus(), {campus}).stageSet, 'circle-6')
  })

  it('does nothing to a text of another kind, nor to one that is no report', () => {
    for (const text of [laporanKasus(), '# Resep\n\nTumis bawang.\n']) {
      assert.deepEqual(findingsIn(text, own), lint(readReport(text), settings).map(({rule, message}) => `${rule}: ${message}`))
    }
  })

  it('a new report made by it lints clean, whatever names, needs and order it has', () => {
    const anySection = fc.constantFrom(...sections.map(({id}) => id).filter(id => !['principles', 'content-record', 'impressions', 'use-of-self', 'plans', 'case-study'].includes(id)))
    const wishes = fc.record({
      order: fc.uniqueArray(anySection, {maxLength: 8}),
      sections: fc.dictionary(anySection, fc.record({need: fc.constantFrom('required' as const, 'optional' as const, 'recommended' as const)}), {maxKeys: 6}),
    })
    fc.assert(fc.property(wishes, wish => {
      const campus = paperCampus(wish)
      const text = skeleton({kind: 'paper', language: 'id', campus: campus.demandsOn('paper')}).replace(/^status: .*$/mu, 'status: final')
      const asked = findingsIn(text, campus).filter(one => one.startsWith('section-missing'))
      assert.deepEqual(asked, [], text)
    }), {numRuns: 60})
  })

  for (const {id} of builtInProfiles) {
    for (const {id: kind} of kinds) {
      it(`a new ${kind} by the built-in profile ${id} has nothing but placeholders left to do`, () => {
        const resolved = builtInProfile(id, rules)
        assert.ok(resolved)
        const campus = useProfile(resolved).campusAt(undefined)
        for (const language of languages) {
          const draft = skeleton({kind, language, campus: campus.demandsOn(kind)})
          for (const text of [draft, draft.replace(/^status: .*$/mu, 'status: final')]) assert.deepEqual(findingsIn(text, campus).filter(one => !one.startsWith('placeholder-left')), [])
        }
      })
    }
  }
})

describe('A profile made of a good example', () => {
  const files: readonly (readonly [string, KindId])[] = [
    ['makalah-prinsip-casework.md', 'paper'], ['paper-helping-relationship.md', 'paper'], ['laporan-kasus-remaja.md', 'case-report'], ['case-report-older-person.md', 'case-report'],
    ['laporan-kelompok-pengasuh.md', 'group-report'], ['community-report-water.md', 'community-report'], ['rekaman-proses-kunjungan.md', 'process-recording'],
  ]
  for (const [file, kind] of files) {
    it(`${file} agrees with its own profile`, () => {
      const text = readFileSync(`examples/${file}`, 'utf8')
      const made = deriveProfile(readReport(text))
      assert.ok(made)
      const resolved = resolveProfile('/k/peksos.json', () => ({text: made}), rules)
      assert.deepEqual(resolved.problems, [])
      assert.ok(resolved.profile.kinds?.[kind]?.words)
      assert.deepEqual(findingsIn(text, useProfile(resolved).campusAt('/k/a.md')), [])
    })
  }

  it('keeps its headings and its order, and none of its text', () => {
    const report = readReport(makalah({problem: '## 1.2 Maksud Penulisan\n\nMenjelaskan intervensi bagi lansia.', objectives: '## 1.3 Rumusan Masalah\n\nBagaimana lansia dibantu memenuhi kebutuhannya?'}))
    const made = JSON.parse(deriveProfile(report) ?? '{}') as {kinds: {paper: KindWish}}
    assert.deepEqual(made.kinds.paper.order?.slice(0, 3), ['background', 'objectives', 'problem-statement'] satisfies SectionId[])
    assert.doesNotMatch(JSON.stringify(made), /lansia/u)
  })
})
