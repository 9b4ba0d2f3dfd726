import {citingWords, leadWords, personalWords, reportingWords, secondaryWords} from '../knowledge/references/list-words.ts'
import {lookUpWords, seriesWords} from '../knowledge/references/publishers.ts'
import {terms} from '../knowledge/references/terms.ts'
import type {WordTable} from '../knowledge/references/types.ts'
import {nameKey} from '../text/fold.ts'

const longestFirst = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length)
const choice = (list: readonly string[]): string => longestFirst(list).map(word => word.replaceAll('.', String.raw`\.`)).join('|')
/** A first letter in either case; the rest as written. */
const eitherCase = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`

const forthcoming = choice([...terms.forthcoming.forms.id, ...terms.forthcoming.forms.en])
const unissued = choice([...terms.forthcoming.forms.id, ...terms.forthcoming.forms.en, ...terms.accepted.forms.id, ...terms.accepted.forms.en])
const firstWords = ({words}: WordTable): RegExp => new RegExp(String.raw`${choice([...new Set(words.map(phrase => nameKey(phrase).split(' ')[0] ?? ''))])}|[^\0-\xbf]|'`, 'i')
const locator = String.raw`(?:(?:halaman|hlm|hal|hh|h|pages?|pp|p)\b\.?\s?:?\s?)?\d(?:[\d\s,&–-]|dan)*`

/** Patterns made of the word tables; all others are written out in the readers. A test checks every one for backtracking. */
export const wordPatterns = {
  /** "lihat juga", "cf." before a source in brackets. */
  lead: new RegExp(String.raw`^(?:${choice(leadWords.words)})\.?,?\s`, 'iu'),
  /** "dikutip dalam", "as cited in" between an original and its source. */
  secondary: new RegExp(String.raw`(?:^|[\s,;])(?:${choice(secondaryWords.words.filter(word => word !== 'in' && word !== 'dalam'))})\s(?=\p{Lu})`, 'u'),
  /** "wawancara", "personal communication" in brackets. */
  personal: new RegExp(String.raw`(?:^|[\s,])(?:${choice(personalWords.words)})(?:$|[\s,.:;])`, 'iu'),
  /** "Menurut Nama", "According to Name". */
  citing: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst(citingWords.words).map(eitherCase).join('|')})\s(\p{Lu}[\p{L}'’.-]*(?:\s(?:dan|and|&|\p{Lu}[\p{L}'’.-]*))*)`, 'gu'),
  /** "tentang", "ttg.", "concerning" between the number of a law and its subject. */
  about: new RegExp(String.raw`^[\s,.:;()-]{0,6}(?:${choice([...terms.about.forms.id, ...terms.about.forms.en])})(?:\.(?=\s)|(?=\s|:))\s?:?\s?`, 'i'),
  /** A year, or words in its place, anywhere in brackets: "2008a", "n.d.", "akan terbit". */
  year: new RegExp(String.raw`(?<![\p{L}\p{N}/.–-])((?:1[5-9]|20)\d{2}|n\.\s?d\.|t\.\s?t\.|${forthcoming})([a-z])?(?![\p{L}\p{N}/]|[–-]\d|\.\d)`, 'giu'),
  /** The same first in brackets. */
  yearFirst: new RegExp(String.raw`^\s?(?:(?:1[5-9]|20)\d{2}[a-z]?|n\.\s?d\.|t\.\s?t\.|(?:${forthcoming})(?!\p{L}))(?![\d/]|\s?[-–]\s?\d|\.\d)`, 'iu'),
  /** The same alone in brackets, with a page at most. */
  yearAlone: new RegExp(String.raw`^\s?((?:1[5-9]|20)\d{2}|n\.\s?d\.|t\.\s?t\.|${forthcoming})([a-z])?(?:\s?[,:;]\s?(${locator}))?\s?$`, 'i'),
  /** Words in an entry that say its volume and pages are still to come. */
  unissued: new RegExp(String.raw`(?<=^|[.,;:([]\s?)(?:${unissued})(?=\s?(?:$|[.,;:)\]]))`, 'gi'),
  /** Whether one of these words may stand in a text at all: they are looked for at every letter, and hardly any entry has one. */
  unissuedSign: /erbit|cetak|terima|accept|press|print|publi|ahead|advance|forthcoming|online first|early view|appear|in production/i,
  /** Whether a work that is looked up may be named at all, told without folding the text: a first word of the table, or what folding changes. */
  lookUpSign: firstWords(lookUpWords),
  /** The same of series of reports. */
  seriesSign: firstWords(seriesWords),
  /** "dan rekan-rekannya", "and colleagues" at the end of names. */
  colleagues: new RegExp(String.raw`,?\s(?:${choice([...terms.colleagues.forms.id, ...terms.colleagues.forms.en]).replaceAll('-', '[- ]')})[\s,.]*$`, 'i'),
  /** "… Balita Tahun 2018": the words before a year that belongs to a title; nothing but a word before them. */
  dated: new RegExp(String.raw`\p{L}\s(?:${choice([...terms.dated.forms.id, ...terms.dated.forms.en])})\s$`, 'iu'),
  /** Whether any of them stands in a text at all. */
  citingStart: new RegExp(longestFirst(citingWords.words).map(eitherCase).join('|'), 'u'),
  /** Whether a word stands in a text that presents what somebody wrote. */
  reportingWord: new RegExp(longestFirst(reportingWords.words).join('|'), 'u'),
} as const
