import {fold} from '../text/fold.ts'
import {readCitedNames} from './citation-names.ts'
import type {RawCitation} from './parenthetical.ts'
import {wordKey, words} from './tables.ts'
import {wordPatterns} from './word-patterns.ts'
import {matchesOf} from './matches.ts'

const others = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]*\.?\s){0,3}\p{Lu}[\p{L}'’-]+),?\s(?:et\.?\s?al|dkk)\b\.?(?!\s?[,.]?\s?[([]?\s?(?:1[5-9]|20)\d{2}|,?\s?(?:\(|dalam\b))/gu
const {citing: named, citingStart, reportingWord} = wordPatterns
const reporting = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’.-]*\s){1,4})(\p{Ll}{4,18})(?!\p{L})/gu

/**
 * Sources named without a year: with "et al." and "dkk." surely, behind "Menurut" or before "mengemukakan" where the list knows them. `letters` is
 * the text as `markless` gives it.
 */
export function readUndated(text: string, letters: string, isTaken: (at: number) => boolean): RawCitation[] {
  const found: RawCitation[] = []
  const add = (start: number, end: number, stop: number, onlyIfListed: boolean): void => {
    if (isTaken(start) || isTaken(end - 1) || found.some(other => start < other.end && end > other.start)) return
    const names = readCitedNames(text, start, end)
    if (!names || isTaken(names.start)) return
    // "et al., 2008", "et al.'s (2013)": a year all the same.
    if (/^\.?(?:['’]s)?[\s,.([]{1,4}(?:1[5-9]|20)\d{2}/.test(text.slice(stop, stop + 14))) return
    // A year in brackets right behind: another reader's work.
    if (/^\s?[,.]?\s?[([]\s?(?:(?:1[5-9]|20)\d{2}|dalam|dikutip|as cited)/i.test(text.slice(stop, stop + 14)) || /^,?\s(?:dalam|dikutip|quoted|as cited|cited)\b/.test(text.slice(stop, stop + 12))) return
    const doubtful = onlyIfListed || names.doubtful
    found.push({start: names.start, end: Math.max(names.end, stop), form: 'narrative', names: {...names, others: names.others || stop > end}, year: undefined, suffix: undefined, locator: undefined, mustBeListed: true, ...(doubtful && {onlyIfListed: true})})
  }
  if (/et\.?\s?al|dkk/.test(text)) for (const match of matchesOf(others, letters)) add(match.index, match.index + (match[1] ?? '').length, match.index + match[0].length, false)
  if (citingStart.test(text)) for (const match of matchesOf(named, letters)) {
    const name = (match[1] ?? '').trimEnd()
    const start = match.index + match[0].indexOf(match[1] ?? '')
    add(start, start + name.length, start + name.length, true)
  }
  if (reportingWord.test(text)) for (const match of matchesOf(reporting, letters)) {
    if (!words.reporting.has(fold(match[2] ?? ''))) continue
    const name = (match[1] ?? '').trimEnd()
    if (words.notName.has(wordKey(name))) continue
    add(match.index, match.index + name.length, match.index + name.length, true)
  }
  return found
}

const pageBehind = /\s?(?::\s?|,\s?(?:halaman|hlm|hal|hh|h|pages?|pp|p)\b\.?\s?)\d[\d\s–-]{0,9}$/i

/** "(Payne, hlm. 23)", "(Pincus & Minahan)": names in brackets without a year, with a page or more than one of them; only the list tells. */
export function readBareGroup(text: string, start: number, end: number): RawCitation[] {
  if (end - start > 160 || !/^\s?\p{Lu}/u.test(text.slice(start, start + 2))) return []
  const found: RawCitation[] = []
  let from = start
  for (const part of text.slice(start, end).split(';')) {
    const page = pageBehind.exec(part)
    const names = readCitedNames(text, from, from + (page ? page.index : part.length))
    if (!names || names.doubtful || names.others || (!page && names.names.length < 2) || text.slice(from, names.start).trim() !== '') return []
    found.push({
      start: names.start, end: from + part.trimEnd().length, form: 'parenthetical', names, year: undefined, suffix: undefined, locator: page?.[0].replace(/^[\s,:]+/, ''), mustBeListed: true, onlyIfListed: true,
    })
    from += part.length + 1
  }
  return found
}
