import assert from 'node:assert/strict'
import {completers, completersFor, differsInLineOnly, readsLineAsHeading, requestAt} from '../../src/assist/completion.ts'
import type {Completion} from '../../src/assist/completer.ts'
import {isInFence} from '../../src/assist/in-fence.ts'
import {movedBetween} from '../../src/assist/moved.ts'
import {snippetOf} from '../../src/assist/snippet.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {metaKeys} from '../../src/report/meta-keys.ts'
import {readReport} from '../../src/report/read.ts'
import {caseReport, englishReport, plainHeadings} from '../host/suite/samples.ts'

/** What is offered where `‸` stands; the reading is of the text before the cursor's line was written, as while typing. */
const offered = (marked: string, trigger?: string, readBefore = true): readonly Completion[] => {
  const offset = marked.indexOf('‸')
  const text = marked.replace('‸', '')
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const read = readBefore ? text.slice(0, offset - before.length) + text.slice(offset) : text
  const report = readReport(read)
  const request = requestAt(text, offset, trigger === undefined, report.kind === 'other' ? undefined : report, 'id')
  return completersFor(before, trigger).flatMap(({complete}) => complete(request))
}

const labels = (all: readonly Completion[]): string[] => [...all].sort((a, b) => a.order < b.order ? -1 : 1).map(({label}) => label)

/** The text with a completion taken, its stops as they are. */
const taken = (marked: string, label: string, trigger?: string): string => {
  const found = offered(marked, trigger).find(one => one.label === label)
  assert.ok(found, `${label} is among ${labels(offered(marked, trigger)).join('; ')}`)
  const text = found.snippet.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/gu, '$1').replace(/\$\d/gu, '').replace(/\\([\\$}])/gu, '$1')
  return applyEdits(marked.replace('‸', ''), [{range: found.range, text}, ...found.also ?? []])
}

const after = (words: string, typed: string, text = caseReport): string => text.replace(words, `${words}\n\n${typed}‸`)

describe('completing headings', () => {
  it('offers what the report lacks at that place, required parts first', () => {
    const all = labels(offered(after('dua pertemuan pertama.', '#'), '#'))
    assert.deepEqual(all.slice(0, 2), ['2.6 Evaluasi', '2.6 Terminasi'])
    assert.ok(!all.some(label => /Engagement|Kesimpulan|Manfaat|Daftar Pustaka/.test(label)), all.join('; '))
  })

  it('writes level and number of the place, and counts later headings on', () => {
    const text = taken(after('dan sebab.', '##', caseReport.replace('senang\nmembaca, tetapi jarang keluar kamar.', 'senang\nmembaca dan sebab.')), '2.2 Profil Lembaga', '#')
    assert.match(text, /\n\n## 2\.2 Profil Lembaga\n\n<!-- [\s\S]*\[Lengkapi: Profil Lembaga\]\n\n## 2\.3 Engagement/)
    assert.match(text, /## 2\.6 Implementasi/)
  })

  it('a heading that is taken is no longer lacking', () => {
    const text = taken(after('dua pertemuan pertama.', '#'), '2.6 Evaluasi', '#')
    assert.equal(readReport(text).stages.find(({id}) => id === 'evaluation')?.state, 'section')
  })

  it('is compared with what was typed', () => {
    for (const typed of ['#', '##', '## ']) {
      const found = offered(after('dua pertemuan pertama.', typed), typed.endsWith(' ') ? ' ' : '#')
      assert.ok(found.length > 0, typed)
      for (const {filter} of found) assert.ok(filter.startsWith(typed), filter)
    }
    assert.ok(labels(offered(after('dua pertemuan pertama.', '## Eva'))).includes('2.6 Evaluasi'))
  })

  it('who asks on a blank line, or goes on typing, gets nothing that belongs to another chapter', () => {
    for (const typed of ['', '#', '## Man']) {
      const all = labels(offered(after('dua pertemuan pertama.', typed)))
      assert.ok(!all.some(label => label.includes('Manfaat')), all.join('; '))
    }
    assert.equal(labels(offered(after('dua pertemuan pertama.', '')))[0], '2.6 Evaluasi')
    assert.ok(labels(offered(after('Menggambarkan proses pertolongan kepada klien R dan hasilnya.', ''))).some(label => label.includes('Manfaat')))
  })

  it('writes headings without marks among those that have none', () => {
    const text = taken(after('sejak adiknya meninggal.', '#', plainHeadings), '2.4 Rencana Intervensi', '#')
    assert.match(text, /meninggal\.\n\n2\.4 Rencana Intervensi\n\n</)
  })

  it('has a place for each thing that a stage must show, as the picker has', () => {
    const text = taken(after('dua pertemuan pertama.', '#'), '2.6 Evaluasi', '#')
    assert.ok((/## 2\.6 Evaluasi\n([\s\S]*?)\n# BAB III/u.exec(text)?.[1]?.match(/\[Lengkapi: [^\]]+\]/gu) ?? []).length >= 2, text)
  })

  it('speaks of nothing in code, in the front matter, before words, or in a text that is no report', () => {
    assert.deepEqual(offered(after('dua pertemuan pertama.', '```sh\n#'), '#'), [])
    assert.deepEqual(offered(caseReport.replace('bahasa: id', 'bahasa: id\n#‸'), '#'), [])
    assert.deepEqual(offered(caseReport.replace('## 2.5 I', '#‸## 2.5 I'), '#'), [])
    assert.deepEqual(offered('# tiny-parser\n\n#‸\n', '#'), [])
  })

  it('keeps apart from the text above and below', () => {
    const text = taken(caseReport.replace('dua pertemuan pertama.\n\n', 'dua pertemuan pertama.\n#‸\n'), '2.6 Evaluasi', '#')
    assert.match(text, /pertama\.\n\n## 2\.6 Evaluasi\n[\s\S]*\[Lengkapi: [^\]]+\]\n\n\[Lengkapi: [^\]]+\]\n\n# BAB III/)
  })

  it('makes the chapter that is still missing, at its place only', () => {
    const open = caseReport.slice(0, caseReport.indexOf('# BAB III'))
    const all = labels(offered(`${open}#‸\n`, '#'))
    assert.ok(all.includes('BAB III PENUTUP › 3.1 Kesimpulan'), all.join('; '))
    assert.match(taken(`${open}#‸\n`, 'BAB III PENUTUP › 3.1 Kesimpulan', '#'), /\n\n# BAB III PENUTUP\n\n## 3\.1 Kesimpulan\n/)
    assert.ok(!labels(offered(after('kembali ikut dalam kegiatan panti?', '', open))).some(label => label.includes('BAB')))
  })

  it('is known, and one without it differs in that line only', () => {
    const marked = after('masih senang\nmembaca, tetapi jarang keluar kamar.', '#')
    const text = marked.replace('‸', '')
    const wrong = requestAt(text, marked.indexOf('‸'), true, readReport(text), 'id')
    assert.ok(readsLineAsHeading(wrong))
    const right = requestAt(text, marked.indexOf('‸'), true, readReport(text.replace('\n#\n\n## 2.2', '\n\n\n## 2.2')), 'id')
    assert.ok(!readsLineAsHeading(right))
    assert.ok(differsInLineOnly(right))
  })
})

describe('completing principles', () => {
  const list = (items: string): string => caseReport.replace('## 1.3 Tujuan', `## Prinsip Intervensi\n\nPrinsip menurut Biestek yang dipegang:\n\n${items}\n\n## 1.3 Tujuan`)
  const some = '1. Individualisasi\n2. Penerimaan\n3. Kerahasiaan\n4. Sikap tidak menghakimi'

  it('offers those that the list still lacks', () => {
    assert.deepEqual(labels(offered(list(`${some}\n5. ‸`), ' ')), [
      'Pengungkapan perasaan yang bertujuan', 'Keterlibatan emosional yang terkendali', 'Penentuan nasib sendiri',
    ])
    assert.match(taken(list(`${some}\n5. ‸`), 'Penentuan nasib sendiri', ' '), /\n5\. Penentuan nasib sendiri\n\n/)
  })

  it('behind a hyphen, in the list’s own form', () => {
    const bullets = '- **Individualisasi**: setiap klien dipandang sebagai pribadi.\n- **Penerimaan**: klien diterima apa adanya.\n- **Kerahasiaan**: catatan disimpan rapat.\n- **Sikap tidak menghakimi**: tidak ada yang disalahkan.'
    assert.match(taken(list(`${bullets}\n-‸`), 'Penentuan nasib sendiri', '-'), /\n- \*\*Penentuan nasib sendiri\*\*: \[Lengkapi: [^\]]+\]\n/)
  })

  it('behind a hyphen in a numbered list, as its next number', () => {
    assert.match(taken(list(`${some}\n-‸`), 'Penentuan nasib sendiri', '-'), /\n4\. Sikap tidak menghakimi\n5\. Penentuan nasib sendiri\n\n/)
  })

  it('in a principles part without a list, the best known first', () => {
    assert.equal(labels(offered(list('-‸'), '-'))[0], 'Individualisasi')
  })

  it('is silent in other lists, in prose and for a rule', () => {
    assert.deepEqual(offered(after('dua pertemuan pertama.', '-'), '-'), [])
    assert.deepEqual(offered(after('dua pertemuan pertama.', '1. '), ' '), [])
    assert.deepEqual(offered(list(`${some}\n--‸`), '-'), [])
    assert.deepEqual(offered(list(`${some}\n5. Klien ‸`), ' '), [])
  })
})

describe('completing forms', () => {
  it('offers the questions of the stage, what it shows, and forms', () => {
    const all = labels(offered(after('hubungan baik dengan seorang perawat.', '<'), '<'))
    assert.deepEqual(all.slice(0, 2), ['Pertanyaan pemandu: Asesmen', 'Yang perlu tampak: Asesmen'])
    assert.ok(all.includes('Genogram'))
    const text = taken(after('hubungan baik dengan seorang perawat.', '<'), 'Pertanyaan pemandu: Asesmen', '<')
    assert.match(text, /perawat\.\n\n<!-- [^<]+ -->\n/)
    assert.ok(!text.includes('<<'))
  })

  it('where the editor closed the pair, too, and takes its other half away', () => {
    const closed = after('hubungan baik dengan seorang perawat.', '<').replace('‸', '‸>')
    assert.deepEqual(labels(offered(closed, '<')).slice(0, 2), ['Pertanyaan pemandu: Asesmen', 'Yang perlu tampak: Asesmen'])
    assert.match(taken(closed, 'Yang perlu tampak: Asesmen', '<'), /perawat\.\n\n\[Lengkapi: [^\]]+\]\n[^<>]*\n## 2\.4/)
  })

  it('never fights with tags, comments and comparisons', () => {
    for (const typed of ['a <', '<<', 'lebih kecil <', '<br>']) assert.deepEqual(offered(after('dua pertemuan pertama.', typed), '<'), [], typed)
  })
})

describe('completing front matter', () => {
  const front = (line: string): string => caseReport.replace('tahapan: circle-6', line)

  it('offers keys that are not there, in both languages', () => {
    const all = labels(offered(front('‸')))
    assert.ok(!all.includes('jenis') && !all.includes('kind') && !all.includes('bahasa'))
    for (const {names} of metaKeys.filter(({id}) => id !== 'kind' && id !== 'language')) assert.ok(all.includes(names.id) && all.includes(names.en), names.id)
    assert.ok(all.indexOf('tahapan') < all.indexOf('stages'))
    assert.match(taken(front('‸'), 'penulis'), /\npenulis:\n {2}- nama: \n {4}nim: \n---\n/)
  })

  it('offers the values of every key that has some', () => {
    for (const {names, values} of metaKeys.filter(one => one.values.length > 0)) {
      for (const language of ['id', 'en'] as const) {
        const text = `---\n${names[language]}: ‸\n---\n\n# A\n`
        const expected = values.map(({written}) => names.id === names.en ? written.id : written[language])
        assert.deepEqual(labels(offered(text)), expected, names[language])
      }
    }
  })

  it('writes a value after the colon, in a list and as an item', () => {
    assert.match(taken(front('tahapan:‸'), 'circle-6'), /\ntahapan: circle-6\n/)
    assert.match(taken(front('tahapan: circ‸'), 'casework-9'), /\ntahapan: casework-9\n/)
    assert.match(taken(front('tingkat: [mikro, ‸]'), 'makro', ' '), /\ntingkat: \[mikro, makro\]\n/)
    assert.match(taken(front('tingkat:\n  - mikro\n  - ‸'), 'makro', ' '), /\n {2}- mikro\n {2}- makro\n/)
    assert.ok(!labels(offered(front('tingkat: [mikro, ‸]'))).includes('mikro'))
  })

  it('pops up by itself only where the front matter is that of a report', () => {
    assert.deepEqual(offered('---\nstatus: ‸\n---\n\n# Blog\n', ' '), [])
    assert.ok(offered('---\nstatus: ‸\n---\n\n# Blog\n').length > 0)
    assert.ok(offered('---\njenis: ‸\n---\n', ' ').length > 0)
    assert.ok(offered('---\njenis: ‸', ' ').length > 0)
  })

  it('is silent below the front matter', () => {
    assert.deepEqual(offered(after('dua pertemuan pertama.', 'status: '), ' '), [])
    assert.deepEqual(offered('Teks\n\n---\n\nstatus: ‸\n'), [])
  })
})

describe('completion as such', () => {
  it('prose opens nothing, whatever is typed and asked', () => {
    const prose = 'Klien menceritakan keadaan - keluarganya < biasa # kepada pekerja sosial, 3. Ia: senang'
    for (let end = 1; end <= prose.length; end++) {
      assert.deepEqual(completersFor(prose.slice(0, end), prose.charAt(end - 1)), [], prose.slice(0, end))
    }
  })

  it('every language speaks, and every explanation says something', () => {
    const all = [
      ...offered(after('dua pertemuan pertama.', '')), ...offered(after('hubungan baik dengan seorang perawat.', '<')),
      ...offered('---\njenis: ‸\n---\n'), ...offered('---\nkind: paper\nstages: ‸\n---\n'), ...offered(englishReport.replace('## Termination', '##‸\n\n## Termination'), '#'),
    ]
    assert.ok(all.length > 40)
    for (const {explain, label, filter} of all) {
      assert.ok(label.length > 0 && filter.length > 0)
      if (explain) assert.doesNotMatch(explain() ?? '', /undefined/, label)
    }
    assert.equal(completers.length, 4)
  })

  it('places move with the text', () => {
    const moved = movedBetween('satu dua tiga', 'satu enam tiga')
    assert.deepEqual([moved.before, moved.after], [{start: 5, end: 8}, {start: 5, end: 9}])
    assert.deepEqual([0, 5, 7, 9, 14].map(moved.toBefore), [0, 5, 5, 8, 13])
    assert.deepEqual([0, 5, 6, 8, 13].map(moved.toAfter), [0, 5, undefined, 9, 14])
    assert.deepEqual(movedBetween('aaa', 'aaaa').after, {start: 3, end: 4})
    assert.equal(movedBetween('same', 'same').toBefore(2), 2)
  })

  it('code is known by its fences, and text is escaped', () => {
    const text = 'a\n\n```md\nb\n````\nc\n~~~\n```\n~~~\nd'
    assert.deepEqual(['a', 'b', 'c', 'd'].map(words => isInFence(text, text.lastIndexOf(words))), [false, true, false, false])
    assert.equal(snippetOf('a $1 } \\ [Lengkapi: b} $]'), 'a \\$1 \\} \\\\ ${1:[Lengkapi: b\\} \\$]}')
  })
})
