import assert from 'node:assert/strict'
import fc from 'fast-check'
import {makalah, paper, laporanKasus, caseReport} from '../../src/lint/example-texts.ts'
import {applyEdits, fixAll} from '../../src/lint/fix.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {lint} from '../../src/lint/run.ts'
import {hazard} from '../../src/markdown/hazard.ts'
import {readReport} from '../../src/report/read.ts'

const check = (text: string): readonly Finding[] =>
  hazard(text) ? [] : lint(readReport(text), {language: 'auto', severities: {}})

const words = [
  'Asesmen', 'ASESEMENT', 'Latar Belakang', 'RUMUSAN MASALAH', 'Tujuan', 'Evaluasi', 'Terminasi dan Rujukan', 'Kesimpulan', 'Saran', 'DAFTAR PUSTAKA',
  'Prinsip', 'Contoh Kasus', 'Engagement, Intake, dan Contract', 'Pendahuluan', 'PENUTUP', 'Planning', 'Monitoring', 'Background', 'Conclusion',
  'Penerimaan', 'Kerahasiaan', 'Individualisasi', 'Penentuan nasib sendiri',
]
const marks = [
  '# ', '## ', '### ', '##### ', '# BAB I ', '# BAB II ', '# BAB IV\n# ', '## 1.1 ', '## 1.3', '## 2.1. ', 'BAB III\n', '1. ', '2) ', 'a. ', 'b) ', '- ',
  '   - ', '> ', '**', '', '1.2 ', 'I. ', 'A. ', '\t', '| ',
]
const others = [
  '', '', '', 'Praktikan bertemu klien R di rumahnya dan membangun kepercayaan.', 'We built rapport with the client.', '[Lengkapi: isi]', '.....', 'TODO: x',
  '<!-- peksos-disable-next-line section-empty -->', '<!-- peksos-disable -->', '<!-- peksos-enable foo -->', '---', '===', '```', '<!--', '[a]: b',
  'Klien: "saya lelah"', '| a | b |\n| --- | --- |\n| c | d |', '\u00a0', 'é\u0301🙂', 'Evaluasi: tujuan tercapai.', '**Asesmen.** Genogram dibuat.',
  'Intervensi ialah perubahan berencana (Adi, 2008: 49).', 'Menurut Biesteck (1957) klien diterima; Erlich et.al menyebutnya lain.', 'As Pincus and Minahan (1973) have it (Perlman, 1975).', 'Relasi (Undang-Undang Nomor 14 Tahun 2019) [1].',
  'Biestek, F. P. (1957). *The Casework Relationship*. Loyola University Press.', '1. Perlman, H. H. 1957. Social Casework. Chicago: University of Chicago Press.', '- Adi, Isbandi Rukminto. 2013. *Kesejahteraan Sosial*. Jakarta: Rajawali Pers.',
]
const line = fc.oneof(
  fc.tuple(fc.constantFrom(...marks), fc.constantFrom(...words), fc.constantFrom('', ':', '**', ' #', '.', ' {#x}')).map(parts => parts.join('')),
  fc.constantFrom(...others),
  fc.string({maxLength: 20}),
)
const front = fc.constantFrom(
  '', '---\njenis: makalah\n---\n', '---\njenis: laporan-kasus\ntahapan: casework-9\n---\n', '---\nkind: group-report\nstatus: draft\n---\n',
  '---\nkind: community-report\nlanguage: en\n---\n', '---\nkind: process-recording\n---\n', '---\njenis: [makalah\n---\n', '---\njenis: makalh\nstatus: fnal\n---\n',
)
const document = fc.tuple(front, fc.array(line, {maxLength: 30}), fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r'))
  .map(([head, lines, ending]) => (head + lines.join('\n')).replaceAll('\n', ending))

/** A report that also cites what its list lacks, misspells and never dates. */
const cited = (text: string): string => `${text.replace(/(?=\n\n#+ (?:3\.2 Saran|Recommendations))/, ' Biesteck (1957) agrees (Adi, 2008). Erlich et al. do not; Pincus et al. may (Undang-Undang Nomor 14 Tahun 2019).')}
Pincus, A., & Minahan, A. (1973). *Social Work Practice: Model and Method*. Itasca: F. E. Peacock.

Zastrow, C. (2010). *Introduction to Social Work and Social Welfare*. Belmont: Brooks/Cole.
`

/** Real reports with some of their lines taken out, doubled or moved. */
const damaged = fc.tuple(fc.constantFrom(makalah(), paper(), laporanKasus(), caseReport(), cited(makalah()), cited(paper())), fc.array(fc.tuple(fc.nat(60), fc.constantFrom('drop', 'double', 'swap')), {maxLength: 8}))
  .map(([text, changes]) => {
    const blocks = text.split('\n\n')
    for (const [at, change] of changes) {
      const index = 1 + at % Math.max(1, blocks.length - 1)
      if (change === 'drop') blocks.splice(index, 1)
      else if (change === 'double') blocks.splice(index, 0, blocks[index] ?? '')
      else blocks.splice(index, 0, ...blocks.splice(index + 1, 1))
    }
    return blocks.join('\n\n')
  })

describe('properties of findings and fixes', function () {
  this.timeout(120_000)

  it('any text is checked without an error, and every range lies within it', () => {
    fc.assert(fc.property(fc.oneof(document, damaged, fc.string({unit: 'binary'})), text => {
      const ids = new Set<string>()
      for (const finding of check(text)) {
        assert.ok(!ids.has(finding.id), finding.id)
        ids.add(finding.id)
        const names = rules.find(({id}) => id === finding.rule)?.messages[finding.messageId]?.en.match(/\{\w+\}/g) ?? []
        for (const name of names) assert.ok(text.includes(name) || !finding.message.includes(name), finding.message)
        for (const {start, end} of [finding.range, ...finding.evidence, ...finding.fixes.flatMap(({edits}) => edits.map(({range}) => range))]) {
          assert.ok(0 <= start && start <= end && end <= text.length, `${finding.rule} ${start} ${end} of ${text.length}`)
        }
      }
    }), {numRuns: 300})
  })

  it('every fix applies', () => {
    fc.assert(fc.property(fc.oneof(document, damaged), text => {
      for (const finding of check(text)) {
        for (const fix of finding.fixes) assert.doesNotThrow(() => check(applyEdits(text, fix.edits)), finding.rule)
      }
    }), {numRuns: 60})
  })

  it('in a report, a fix takes its finding away and leaves at most one placeholder', () => {
    fc.assert(fc.property(damaged, text => {
      const before = check(text)
      for (const finding of before) {
        for (const fix of finding.fixes) {
          const after = check(applyEdits(text, fix.edits))
          const of = (all: readonly Finding[], rule: string) => all.filter(one => one.rule === rule).length
          assert.ok(of(after, finding.rule) < of(before, finding.rule), `${finding.rule} ${finding.message}`)
          assert.ok(of(after, 'placeholder-left') <= of(before, 'placeholder-left') + 1)
          // A new entry may show that another citation nearly names it.
          const fresh = after.filter(one => one.rule !== 'placeholder-left' && !(finding.rule === 'citation-unlisted' && one.rule === 'citation-near-miss') && !before.some(({rule}) => rule === one.rule))
          assert.deepEqual(fresh.map(({rule, message}) => `${rule}: ${message}`), [], `after ${finding.rule}`)
        }
      }
    }), {numRuns: 200, seed: 2026})
  })

  it('fixing everything settles, and the second time changes nothing', () => {
    fc.assert(fc.property(fc.oneof(document, damaged), fc.boolean(), (text, safe) => {
      const once = fixAll(text, check, {safe})
      assert.ok(once.settled)
      assert.equal(fixAll(once.text, check, {safe}).text, once.text)
    }), {numRuns: 60})
  })
})
