import assert from 'node:assert/strict'
import {feedbackName, feedbackOn} from '../../src/class/feedback.ts'
import {isFeedback} from '../../src/class/feedback-title.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {readMarkdown} from '../../src/markdown/read.ts'
import {resultFor} from './results.ts'

const lacking = '---\njenis: laporan-kasus\npenulis: Rina (20040123)\n---\n\n# BAB III KASUS\n\n## Asesmen\n\nKlien R tinggal bersama neneknya.\n'

describe('feedback on a report', () => {
  it('names what is to be completed, by rule, with lines and whose it is', () => {
    const text = feedbackOn(resultFor('kelas/a.md', lacking), rules, 'id')
    assert.match(text, /^# Umpan balik\n\n- Laporan: kelas\/a\.md\n- Mahasiswa: Rina, 20040123\n- Jenis: Laporan Kasus\n\n## Perlu dilengkapi\n\n\*\*/)
    assert.match(text, /\(`stage-missing`\)\n\n(?:- Baris \d+: .+\n)+/)
    assert.doesNotMatch(text, /\d+ ?%|nilai:/i)
  })

  it('is in the language asked for', () => assert.match(feedbackOn(resultFor('a.md', lacking), rules, 'en'), /## To be completed\n/))

  it('says so where nothing is missing, and where it is no report', () => {
    assert.match(feedbackOn({...resultFor('a.md', lacking), findings: []}, rules, 'id'), /tidak menemukan bagian yang kurang/)
    assert.match(feedbackOn(resultFor('a.md', '# Resep\n\nTumis bawang.\n'), rules, 'id'), /tidak mengenali teks ini/)
  })

  it('lets no mark of a report do anything', () => {
    const result = resultFor('a<script>|*b*.md', lacking)
    const {tree} = readMarkdown(feedbackOn({...result, findings: result.findings.map(one => ({...one, message: '<b>x</b> *y* | [z](javascript:0) `a|b`'}))}, rules, 'id'))
    const types = new Set<string>()
    const visit = (node: {type: string, children?: unknown}): void => {
      types.add(node.type)
      for (const child of (node.children ?? []) as {type: string}[]) visit(child)
    }
    visit(tree)
    assert.deepEqual([...types].filter(type => ['html', 'link', 'emphasis', 'table', 'image'].includes(type)), [])
  })

  for (const [path, name] of [
    ['kelas/a b.md', 'kelas-a-b.md'], ['./x/laporan.docx', 'x-laporan.md'], ['/r/s.md', 'r-s.md'], ['C:/r/s.md', 'r-s.md'], ['../../x.md', 'x.md'], ['a/../../b.md', 'a-..-..-b.md'], ['-', 'laporan.md'],
  ] as const) it(`goes into ${name} for ${path}`, () => assert.equal(feedbackName(path, new Set()), name))

  it('is known for what it is', () => {
    for (const language of ['id', 'en'] as const) assert.ok(isFeedback(feedbackOn(resultFor('a.md', lacking), rules, language)))
    assert.ok(!isFeedback(lacking) && !isFeedback('# Umpan balik\n\nPendapat pembimbing.\n'))
  })

  it('never goes into the file of another', () => {
    assert.equal(feedbackName('kelas/a.md', new Set(['kelas-a.md'])), 'kelas-a-2.md')
    assert.equal(feedbackName('KELAS/A.md', new Set(['kelas-a.md', 'kelas-a-2.md'])), 'KELAS-A-3.md')
  })
})
