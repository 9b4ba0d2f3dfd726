import {behindList, furtherReadingHeadings, leaveTakings, manuscriptHistory, listHeadings, notNames, openingWords, reportingWords, talkHeadings, thingWords, titleWords} from '../knowledge/references/list-words.ts'
import {academicTitles, leadingTitles, nameParticles, officeWords, organisationAbbreviations, organisationWords} from '../knowledge/references/organisations.ts'
import {places, regionCodes} from '../knowledge/references/places.ts'
import {audiovisualWords, conferenceWords, disciplineWords, eitherNameWords, handoutWords, journalNames, lookUpWords, magazines, newspapers, occasionWords, periodicalWords, publisherWords, reportWords, seriesWords} from '../knowledge/references/publishers.ts'
import {terms} from '../knowledge/references/terms.ts'
import {thesisKinds, universityWords} from '../knowledge/references/theses.ts'
import type {ReferenceTerm, WordTable} from '../knowledge/references/types.ts'
import {fold, isPlainLetter, nameKey} from '../text/fold.ts'

/** A text as its folded words joined by one space; the same as `nameKey`, and quick for plain letters. */
export function phraseKey(text: string): string {
  const lower = text.toLowerCase()
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower) ? lower : nameKey(text)
}

/** A word as the tables hold it: folded, without full stops around it. */
export function wordKey(word: string): string {
  const letters = plainLetters(word)
  if (letters > 0 && letters === word.length) return word.toLowerCase()
  if (letters > 0 && letters === word.length - 1 && '.,:;)'.includes(word.charAt(letters))) return word.slice(0, letters).toLowerCase()
  return fold(word).replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '').replaceAll('.', '')
}

/** How many plain letters a word begins with. */
function plainLetters(word: string): number {
  let at = 0
  while (at < word.length && isPlainLetter(word.charCodeAt(at))) at++
  return at
}

const keys = (table: WordTable): ReadonlySet<string> => new Set(table.words.map(wordKey))
/** Phrases with the words they begin with, so that most texts are told apart by their first word. */
export interface PhraseTable {
  readonly all: ReadonlySet<string>
  readonly firsts: ReadonlySet<string>
  /** The codes of the characters that these words begin with: most words of a text begin with none of them. */
  readonly openings: ReadonlySet<number>
  has(key: string): boolean
}

const phraseKeys = (table: WordTable): PhraseTable => {
  const all = new Set(table.words.map(nameKey))
  const firsts = new Set([...all].map(key => key.split(' ')[0] ?? ''))
  return {all, firsts, openings: new Set([...firsts].map(word => word.charCodeAt(0))), has: key => all.has(key)}
}

/** The word tables as sets of folded words. */
export const words = {
  organisation: keys(organisationWords), abbreviation: keys(organisationAbbreviations), office: keys(officeWords), particle: keys(nameParticles), title: keys(academicTitles), leadingTitle: keys(leadingTitles),
  publisher: keys(publisherWords), periodical: keys(periodicalWords), eitherName: keys(eitherNameWords), notName: keys(notNames), thing: keys(thingWords), reporting: keys(reportingWords), region: keys(regionCodes), inTitles: keys(titleWords), opening: keys(openingWords), discipline: keys(disciplineWords),
} as const

/** The tables of phrases, folded to words joined by one space. */
export const phrases = {
  place: phraseKeys(places), region: phraseKeys(regionCodes), newspaper: phraseKeys(newspapers), magazine: phraseKeys(magazines), listHeading: phraseKeys({...listHeadings, words: [...listHeadings.words, ...furtherReadingHeadings.words, ...talkHeadings.words]}), talkHeading: phraseKeys(talkHeadings), furtherReading: phraseKeys(furtherReadingHeadings), behindList: phraseKeys(behindList), leaveTaking: phraseKeys(leaveTakings), history: phraseKeys(manuscriptHistory), thesis: phraseKeys(thesisKinds),
  university: phraseKeys(universityWords), conference: phraseKeys(conferenceWords), report: phraseKeys(reportWords), audiovisual: phraseKeys(audiovisualWords), journal: phraseKeys(journalNames), handout: phraseKeys(handoutWords), series: phraseKeys(seriesWords), occasion: phraseKeys({...occasionWords, words: [...conferenceWords.words, ...occasionWords.words]}), lookUp: phraseKeys(lookUpWords),
} as const

/** The forms of a term in both languages, folded to words. */
export function formsOf(term: ReferenceTerm): ReadonlySet<string> {
  return new Set([...term.forms.id, ...term.forms.en].map(form => nameKey(form)))
}

/** Words that join names. */
export const joining: ReadonlySet<string> = new Set([...terms.and.forms.id, ...terms.and.forms.en].map(form => fold(form)))

const firstWord = /[\p{L}\p{N}]+/u

/** Whether a text begins with one of the phrases; gives its words' number. */
export function beginsWith(text: string, table: PhraseTable): number {
  const first = firstWord.exec(text.slice(0, 40))?.[0]
  if (first === undefined || !table.firsts.has(first.toLowerCase())) return 0
  const list = phraseKey(text.slice(0, 80)).split(' ')
  for (let count = Math.min(6, list.length); count > 0; count--) if (table.all.has(list.slice(0, count).join(' '))) return count
  return 0
}

/** Whether one of the table's words or phrases of up to three words stands anywhere in a text. */
export function holds(text: string, table: PhraseTable): boolean {
  const key = phraseKey(text.slice(0, 400))
  for (let start = 0; start < key.length;) {
    const end = wordEnd(key, start)
    if (table.openings.has(key.charCodeAt(start)) && table.firsts.has(key.slice(start, end))) {
      for (let count = 1, stop = end; count <= 3; count++, stop = wordEnd(key, stop + 1)) {
        if (table.all.has(key.slice(start, stop))) return true
        if (stop >= key.length) break
      }
    }
    start = end + 1
  }
  return false
}

function wordEnd(key: string, from: number): number {
  const space = key.indexOf(' ', from)
  return space < 0 ? key.length : space
}

/** Whether any word of a text stands in a table of single words. */
export function anyWord(text: string, table: ReadonlySet<string>): boolean {
  for (const word of text.split(' ')) {
    if (table.has(wordKey(word))) return true
    if (word.includes('/')) for (const half of word.split('/')) if (table.has(wordKey(half))) return true
  }
  return false
}

/** Whether a text is a known place, with or without a state or country behind it ("Thousand Oaks, CA"). */
export function isPlace(text: string): boolean {
  if (text.length > 48) return false
  const first = firstWord.exec(text)?.[0]
  if (first === undefined || !phrases.place.firsts.has(first.toLowerCase())) return false
  const key = phraseKey(text)
  if (!key) return false
  if (phrases.place.has(key)) return true
  const parts = text.split(/\s*[,/&-]\s*|\s+(?:dan|and)\s+/).map(phraseKey).filter(Boolean)
  return parts.length > 1 && parts.length <= 4 && parts.every(part => phrases.place.has(part) || phrases.region.has(part)) && phrases.place.has(parts[0] ?? '')
}
