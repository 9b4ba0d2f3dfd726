import assert from 'node:assert/strict'
import {sentencesOf} from '../../src/text/sentences.ts'

const cases: readonly {readonly name: string, readonly text: string, readonly sentences: readonly string[]}[] = [
  {name: 'two plain sentences', text: 'Klien datang. Ia tenang.', sentences: ['Klien datang.', 'Ia tenang.']},
  {name: 'question and exclamation marks', text: 'Apa masalahnya? Tidak ada! Baik.', sentences: ['Apa masalahnya?', 'Tidak ada!', 'Baik.']},
  {name: 'no stop at the end', text: 'Klien datang. Ia tenang', sentences: ['Klien datang.', 'Ia tenang']},
  {name: 'a title before a name', text: 'Kasus ditangani Dr. Sukma di panti. Selesai.', sentences: ['Kasus ditangani Dr. Sukma di panti.', 'Selesai.']},
  {name: 'an initial', text: 'Ny. S. tinggal sendiri. Ia sakit.', sentences: ['Ny. S. tinggal sendiri.', 'Ia sakit.']},
  {name: 'dkk. and hlm.', text: 'Menurut Adi dkk. (2013, hlm. 4) benar. Ya.', sentences: ['Menurut Adi dkk. (2013, hlm. 4) benar.', 'Ya.']},
  {name: 'English abbreviations', text: 'See e.g. Payne et al. (2005). Then go on.', sentences: ['See e.g. Payne et al. (2005).', 'Then go on.']},
  {name: 'a decimal point and a time', text: 'Pukul 10.30 WIB ia pergi. Beratnya 2.500 gram.', sentences: ['Pukul 10.30 WIB ia pergi.', 'Beratnya 2.500 gram.']},
  {name: 'a number closes a sentence', text: 'Ia lahir pada 1950. Ia janda.', sentences: ['Ia lahir pada 1950.', 'Ia janda.']},
  {name: 'a number in a running list', text: 'Ada 3. hal lain juga. Ya.', sentences: ['Ada 3. hal lain juga.', 'Ya.']},
  {name: 'closing quotation marks belong to the sentence', text: 'Ia berkata “saya lelah.” Lalu diam.', sentences: ['Ia berkata “saya lelah.”', 'Lalu diam.']},
  {name: 'bold closed behind the stop', text: '**Asesmen.** Genogram dibuat.', sentences: ['**Asesmen.**', 'Genogram dibuat.']},
  {name: 'a missing space behind the stop', text: 'Klien tenang.Ia pulang.', sentences: ['Klien tenang.', 'Ia pulang.']},
  {name: 'an address of a page is no end', text: 'Lihat contoh.org untuk itu.', sentences: ['Lihat contoh.org untuk itu.']},
  {name: 'a line end is none', text: 'Klien datang\npagi hari. Selesai.', sentences: ['Klien datang\npagi hari.', 'Selesai.']},
  {name: 'an empty line ends one', text: 'Tanpa titik\n\nLagi tanpa titik', sentences: ['Tanpa titik', 'Lagi tanpa titik']},
  {name: 'an empty line of Windows ends one too', text: 'Tanpa titik\r\n\r\nLagi tanpa titik', sentences: ['Tanpa titik', 'Lagi tanpa titik']},
  {name: 'white space alone', text: '  \n ', sentences: []},
  {name: 'nothing', text: '', sentences: []},
]

describe('sentences', () => {
  for (const {name, text, sentences} of cases) {
    it(name, () => {
      assert.deepEqual(sentencesOf(text).map(({start, end}) => text.slice(start, end)), sentences)
      assert.deepEqual(sentencesOf(text, 7), sentencesOf(text).map(({start, end}) => ({start: start + 7, end: end + 7})))
    })
  }
})
