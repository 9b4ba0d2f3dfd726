import {listHeadings, notNames, reportingWords, thingWords} from '../knowledge/references/list-words.ts'
import {academicTitles, leadingTitles, nameParticles, organisationAbbreviations, organisationWords} from '../knowledge/references/organisations.ts'
import {places, regionCodes} from '../knowledge/references/places.ts'
import {audiovisualWords, conferenceWords, handoutWords, journalNames, magazines, newspapers, periodicalWords, publisherWords, reportWords} from '../knowledge/references/publishers.ts'
import {terms} from '../knowledge/references/terms.ts'
import {thesisKinds, universityWords} from '../knowledge/references/theses.ts'
import type {ReferenceTerm, WordTable} from '../knowledge/references/types.ts'
import {fold, nameKey} from '../text/fold.ts'

/** A word as the tables hold it: folded, without full stops around it. */
export function wordKey(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '').replaceAll('.', '')
}

const keys = (table: WordTable): ReadonlySet<string> => new Set(table.words.map(wordKey))
const phraseKeys = (table: WordTable): ReadonlySet<string> => new Set(table.words.map(nameKey))

/** The word tables as sets of folded words. */
export const words = {
  organisation: keys(organisationWords), abbreviation: keys(organisationAbbreviations), particle: keys(nameParticles), title: keys(academicTitles), leadingTitle: keys(leadingTitles),
  publisher: keys(publisherWords), periodical: keys(periodicalWords), notName: keys(notNames), thing: keys(thingWords), reporting: keys(reportingWords), region: keys(regionCodes),
} as const

/** The tables of phrases, folded to words joined by one space. */
export const phrases = {
  place: phraseKeys(places), region: phraseKeys(regionCodes), newspaper: phraseKeys(newspapers), magazine: phraseKeys(magazines), listHeading: phraseKeys(listHeadings), thesis: phraseKeys(thesisKinds),
  university: phraseKeys(universityWords), conference: phraseKeys(conferenceWords), report: phraseKeys(reportWords), audiovisual: phraseKeys(audiovisualWords), journal: phraseKeys(journalNames), handout: phraseKeys(handoutWords),
} as const

/** The forms of a term in both languages, folded to words. */
export function formsOf(term: ReferenceTerm): ReadonlySet<string> {
  return new Set([...term.forms.id, ...term.forms.en].map(form => nameKey(form)))
}

/** Words that join names. */
export const joining: ReadonlySet<string> = new Set([...terms.and.forms.id, ...terms.and.forms.en].map(form => fold(form)))

/** Whether a text begins with one of the phrases; gives its words' number. */
export function beginsWith(text: string, table: ReadonlySet<string>): number {
  const list = nameKey(text.slice(0, 80)).split(' ')
  for (let count = Math.min(6, list.length); count > 0; count--) if (table.has(list.slice(0, count).join(' '))) return count
  return 0
}

/** Whether one of the table's words or phrases of up to three words stands anywhere in a text. */
export function holds(text: string, table: ReadonlySet<string>): boolean {
  const list = nameKey(text.slice(0, 400)).split(' ')
  for (let at = 0; at < list.length; at++) {
    for (let count = 1; count <= 3 && at + count <= list.length; count++) if (table.has(list.slice(at, at + count).join(' '))) return true
  }
  return false
}

/** Whether any word of a text stands in a table of single words. */
export function anyWord(text: string, table: ReadonlySet<string>): boolean {
  return text.split(/[\s/]+/u).some(word => table.has(wordKey(word)))
}

/** Whether a text is a known place, with or without a state or country behind it ("Thousand Oaks, CA"). */
export function isPlace(text: string): boolean {
  const key = nameKey(text)
  if (!key) return false
  if (phrases.place.has(key)) return true
  const parts = text.split(/\s*[,/&-]\s*|\s+(?:dan|and)\s+/u).map(nameKey).filter(Boolean)
  return parts.length > 1 && parts.length <= 4 && parts.every(part => phrases.place.has(part) || phrases.region.has(part)) && phrases.place.has(parts[0] ?? '')
}
