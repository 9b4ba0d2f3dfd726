import type {Language} from '../knowledge/types.ts'
import type {Word} from './fold.ts'

const mostWords = 2000
/** An abstract begins within so many words, and so many common ones of its title tell the language. */
const mostTitleWords = 120
const fewestTitleWords = 3

/** Words so common that a few sentences hold many of them; none is a word of the other language. */
const common: Readonly<Record<Language, string>> = {
  id: 'yang dan di dari dengan untuk pada dalam adalah ini itu tidak oleh sebagai akan kepada atau juga karena telah sudah dapat bisa klien secara saat ke agar serta mereka kami saya ia dia para tahap bab ' +
    'pendahuluan latar belakang tujuan kesimpulan saran daftar pustaka pekerja pekerjaan sosial anak keluarga masyarakat praktikan rencana pelaksanaan evaluasi hasil antara maka setelah sehingga terhadap bahwa merupakan menurut yaitu lanjut',
  en: 'the and of to in is was for with that on as by at from an be are were this which his her she he they it not have had has their will who or but been would about client worker stage chapter introduction conclusion ' +
    'recommendations references social work family assessment plan evaluation process during after before between also can',
}

const languageOf = new Map((['id', 'en'] as const).flatMap(language => common[language].split(' ').map(word => [word, language] as const)))

/** The language a text is written in, by the most common of its first words; `share` (0 to 1) says how clearly. */
export function detectLanguage(words: readonly Word[]): {readonly language: Language, readonly share: number} {
  const titled = titleLanguage(words)
  if (titled !== undefined) return titled
  const {id, en} = countCommon(words, mostWords)
  const sum = id + en
  if (sum === 0) return {language: 'id', share: 0}
  return en > id ? {language: 'en', share: en / sum} : {language: 'id', share: id / sum}
}

/** The language of a title that stands above an abstract: many articles have one in English, whatever they go on in. */
function titleLanguage(words: readonly Word[]): {readonly language: Language, readonly share: number} | undefined {
  const abstract = words.findIndex(({text}, at) => at < mostTitleWords && text.startsWith('abstrac'))
  if (abstract < 0) return undefined
  const {id, en} = countCommon(words, abstract)
  return id >= fewestTitleWords && id > 2 * en ? {language: 'id', share: id / (id + en)} : undefined
}

/** How many of the first words are common in each language. */
function countCommon(words: readonly Word[], most: number): Record<Language, number> {
  const counts: Record<Language, number> = {id: 0, en: 0}
  for (let at = 0; at < words.length && at < most; at++) {
    const language = languageOf.get(words[at]?.text ?? '')
    if (language) counts[language]++
  }
  return counts
}
