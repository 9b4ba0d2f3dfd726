import {matchesOf} from './matches.ts'
import {words} from './tables.ts'
import {wordPatterns} from './word-patterns.ts'

const marks = /\[\^[^\]\s]{1,40}\]|<sup|https?:\/\/|www\.|\]\(|\[@|\bdoi\b/i
const yearInBrackets = /[([][^()[\]]{0,80}(?:1[5-9]|20)\d{2}[^()[\]]{0,40}[)\]]/
/** `Friedlander, dalam Muhidin, 1992:7`, `Soekanto 1999: 268`: where a page lost its brackets. */
const yearBehindName = /(?<!\p{L})\p{Lu}[\p{L}'’-]{2,30}(?:, (?:1[5-9]|20)\d{2}(?!\d)| (?:1[5-9]|20)\d{2}\s?:\s?\d{1,4})/u
const reported = /(?<!\p{L})\p{Lu}[\p{L}'’.-]{2,30},?\s(?:et al\.?,?\s|dkk\.?,?\s)?(?:ha[sd]\s|have\s|telah\s|juga\s)?(\p{Ll}{4,18})(?!\p{L})/gu

/** Whether a stretch of text names a source in any way at all, be it one that no list could hold: then nobody may call it unsourced. */
export function namesSource(text: string): boolean {
  return marks.test(text) || yearInBrackets.test(text) || yearBehindName.test(text) || (wordPatterns.citingStart.test(text) && text.search(wordPatterns.citing) >= 0)
    || (wordPatterns.reportingWord.test(text) && matchesOf(reported, text).some(match => words.reporting.has((match[1] ?? '').toLowerCase())))
}
