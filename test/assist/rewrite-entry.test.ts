import {assert} from 'chai'
import {entryRewrites} from '../../src/assist/rewrite-entry.ts'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'

const list = (...entries: string[]): string => `# BAB I PENDAHULUAN\n\nIsi.\n\n# DAFTAR PUSTAKA\n\n${entries.join('\n\n')}\n`

function offered(text: string, words: string): string[] {
  const report = readReport(text)
  const at = text.indexOf(words)
  return entryRewrites(report, readReferences(report), {start: at, end: at + 1}, 'id').flatMap(({edits}) => edits.map(edit => edit.text))
}

describe('Rewriting one entry', () => {
  it('writes a messy entry in both styles', () => {
    assert.deepEqual(offered(list('Suharto, Edi. 2009 .Membangun Masyarakat. Bandung : Refika Aditama'), 'Suharto'), [
      'Suharto, E. (2009). *Membangun Masyarakat*. Refika Aditama.', 'Suharto, Edi. 2009. *Membangun Masyarakat*. Bandung: Refika Aditama.',
    ])
  })

  it('offers nothing where words would be lost, nothing was read, or something waits to be filled in', () => {
    assert.isEmpty(offered(list('Suharto, Edi. 2009. *Membangun Masyarakat*. Bandung: Refika Aditama. Buku ini dipinjam dari perpustakaan kampus dan sudah dibahas bersama dosen pembimbing pada pertemuan kedua.'), 'Suharto'))
    assert.isEmpty(offered(list('Suharto, Edi. 2009. *Membangun Masyarakat*. [Lengkapi: kota]: Refika Aditama.'), 'Suharto'))
    assert.isEmpty(offered(list('??? !!!', 'Suharto, Edi. 2009. *Membangun Masyarakat*. Bandung: Refika Aditama.'), '???'))
  })

  it('offers nothing for several entries at once, nor outside the list', () => {
    const text = list('Adi, I. R. (2008). *Intervensi Komunitas*. Rajawali Pers.', 'Suharto, E. (2009). *Membangun Masyarakat*. Refika Aditama.')
    const report = readReport(text)
    assert.isEmpty(entryRewrites(report, readReferences(report), {start: text.indexOf('Adi, I'), end: text.indexOf('Suharto')}, 'id'))
    assert.isEmpty(offered(text, 'Isi.'))
  })
})
