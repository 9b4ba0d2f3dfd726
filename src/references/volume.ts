import {months} from '../knowledge/references/dates.ts'
import {fold} from '../text/fold.ts'
import type {Mark} from './links.ts'
import {anyWord, phraseKey, phrases, words} from './tables.ts'
import {matchesOf} from './matches.ts'
import {afterCompact, articleNumber, barePages, beforePages, commaPages, compact, dotted, issueLabel, lastVolume, mostIssues, pageCount, pageLabel, reportNumber, sectionPages, singlePage, unlabelledVolume, volumeLabel} from './volume-patterns.ts'

/** Volume, issue and pages of an entry, at offsets of its clean text. */
export interface NumberMarks {
  readonly volume: Mark | undefined
  readonly issue: Mark | undefined
  readonly page: Mark | undefined
  /** Where the first number stands: what is before it names the journal. */
  readonly from: number | undefined
  /** Whether volume and issue were written like a journal's: "19(1)", "Vol. 19 No. 1". */
  readonly journal: boolean
  readonly ranges: readonly {readonly start: number, readonly end: number}[]
}

/** Reads volume, issue and pages in `[from, text.length)` of a clean text; years in brackets are no issues, and with an ISSN (`serial`) a last number is a volume. */
export function readNumbers(text: string, from: number, serial = false): NumberMarks {
  const ranges: {start: number, end: number}[] = []
  const tail = text.slice(from)
  const lower = tail.toLowerCase()
  if (!/\d|vol|jilid|hlm|hal|pp?\./.test(lower)) return {volume: undefined, issue: undefined, page: undefined, from: undefined, journal: false, ranges}
  const labelled = /vol|jilid/.test(lower)
  const paged = /\b(?:hal|hlm|hh?\b|pp?\b|pg|page|s\.)/.test(lower)
  const numbered = /no|num|nr|issue|edisi/.test(lower)
  // Signs without which the patterns for bare numbers find nothing.
  const digits = /\d/.test(lower)
  const spaced = digits && /\d,?\s/.test(lower)
  const bracketed = digits && lower.includes('(')
  const pointed = digits && /\d\s?[.,:]/.test(lower)
  const ranged = digits && /[-–—]/.test(lower)
  let volume: Mark | undefined
  let issue: Mark | undefined
  let pages: Mark | undefined
  let journal = false
  const markOf = (match: RegExpMatchArray, group: number): Mark => {
    const value = match[group] ?? ''
    const offset = match[0].lastIndexOf(value)
    const start = match.index ?? 0
    return {start, end: start + match[0].length, value, valueStart: start + offset, valueEnd: start + offset + value.length}
  }
  const add = (mark: Mark): Mark => {
    ranges.push({start: mark.start, end: mark.end})
    return mark
  }
  const free = (at: number): boolean => at >= from && !ranges.some(range => at >= range.start && at < range.end)
  if (paged && spaced) for (const match of matchesOf(pageCount, text)) if (free(match.index) && /[,.;(]\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index)) && /^[\s.,;)\0]*$/.test(text.slice(match.index + match[0].length))) ranges.push({start: match.index, end: match.index + match[0].length})
  if (labelled) for (const match of matchesOf(volumeLabel, text)) {
    if (!free(match.index) || volume) continue
    volume = add(markOf(match, 1))
  }
  if (!volume && spaced) {
    for (const match of matchesOf(unlabelledVolume, text)) {
      if (!free(match.index) || volume || /^(?:1[89]|20)\d\d$/.test(match[1] ?? '')) continue
      const number = match[2] ?? match[3] ?? ''
      const first = match[1] ?? ''
      const end = match.index + match[0].length
      volume = {start: match.index, end: match.index + first.length, value: first, valueStart: match.index, valueEnd: match.index + first.length}
      issue = {start: end - number.length, end, value: number, valueStart: end - number.length, valueEnd: end}
      ranges.push({start: match.index, end})
      journal = true
    }
  }
  if (!volume && paged && pointed) for (const match of matchesOf(beforePages, text)) {
    if (!free(match.index) || volume) continue
    volume = add(markOf(match, 1))
    journal = true
  }
  if (!volume && pointed) for (const match of matchesOf(dotted, text)) {
    const [whole, first = '', second = ''] = match
    if (!free(match.index) || volume) continue
    const end = match.index + whole.length
    volume = {start: match.index, end: match.index + first.length, value: first, valueStart: match.index, valueEnd: match.index + first.length}
    issue = {start: end - second.length, end, value: second, valueStart: end - second.length, valueEnd: end}
    ranges.push({start: match.index, end})
    journal = true
  }
  if (!volume && bracketed) {
    for (const match of matchesOf(compact, text)) {
      if (!free(match.index)) continue
      const inside = match[2] ?? ''
      const yearInside = /^(?:1[89]|20)\d\d$/.test(inside)
      const yearBefore = /^(?:1[89]|20)\d\d$/.test(match[1] ?? '')
      if (/^(?:st|nd|rd|th)?\s?ed/i.test(inside) || (!/\d|suppl|special|^[A-Z]$/i.test(inside) && months.names[fold(inside.trim())] === undefined)) continue
      const first = match[1] ?? ''
      // "50, 1143–1148 (1963)": pages with their year.
      if (yearInside && /[-–]/.test(first)) continue
      volume = {start: match.index, end: match.index + first.length, value: first, valueStart: match.index, valueEnd: match.index + first.length}
      const insideStart = match.index + match[0].lastIndexOf(inside)
      if (!yearInside && !yearBefore) issue = {start: insideStart, end: insideStart + inside.length, value: inside.trim(), valueStart: insideStart, valueEnd: insideStart + inside.trimEnd().length}
      if (yearBefore) {
        // "2019 (4)": a year with its issue.
        issue = {start: insideStart, end: insideStart + inside.length, value: inside.trim(), valueStart: insideStart, valueEnd: insideStart + inside.trimEnd().length}
        volume = undefined
      }
      const end = match.index + match[0].length
      ranges.push({start: match.index, end})
      journal = true
      const after = afterCompact.exec(text.slice(end, end + 60))
      if (after?.[1] && !/^(?:19|20)\d\d$/.test(after[1])) {
        const valueStart = end + after[0].lastIndexOf(after[1])
        pages = add({start: end, end: end + after[0].length, value: after[1], valueStart, valueEnd: valueStart + after[1].length})
      }
      break
    }
  }
  if ((volume || issue) && numbered) {
    for (const match of matchesOf(issueLabel, text)) {
      if (!free(match.index) || issue || reportNumber.test(text.slice(Math.max(0, match.index - 16), match.index))) continue
      issue = add(markOf(match, 1))
      journal = true
    }
  }
  if (volume && !issue) {
    // "Vol. 10 (2)", "Vol 5 (2021)": an issue in brackets behind a labelled volume.
    const behind = /^\s?[.,]?\s?\(\s?(\d{1,4}(?:[-–/]\d{1,3})?)\s?\)/.exec(text.slice(volume.end, volume.end + 16))
    if (behind?.[1]) {
      const valueStart = volume.end + behind[0].indexOf(behind[1])
      const mark = add({start: volume.end, end: volume.end + behind[0].length, value: behind[1], valueStart, valueEnd: valueStart + behind[1].length})
      if (!/^(?:19|20)\d\d$/.test(behind[1])) issue = mark
      journal = true
    }
  }
  if (!volume && !issue && numbered) {
    for (const match of matchesOf(issueLabel, text)) {
      // A number alone is an issue only where pages or the end follow: "Jurnal X No. 3".
      if (free(match.index) && !reportNumber.test(text.slice(Math.max(0, match.index - 16), match.index)) && /^[\s.,;:)\0]*(?:$|[(hp\d]|tahun|th|januari|juni|desember)/i.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))) issue = add(markOf(match, 1))
      if (issue) break
    }
  }
  if (!pages && paged) {
    for (const match of matchesOf(pageLabel, text)) {
      // A letter alone is a sign of pages only with its full stop: "h. 80", "p. 12", German "S. 47".
      if (!free(match.index) || /^(?:[hp](?![.\d\p{L}])|s(?!\. \d))/iu.test(match[0]) || /^s/.test(match[0])) continue
      pages ??= add(markOf(match, 1))
    }
  }
  if (!volume && !pages && pointed) {
    for (const match of matchesOf(commaPages, text)) {
      if (!free(match.index) || /^(?:1[89]|20)\d\d$/.test(match[1] ?? '')) continue
      const first = match[1] ?? ''
      volume = {start: match.index, end: match.index + first.length, value: first, valueStart: match.index, valueEnd: match.index + first.length}
      // "15, 2" at the end: the second is an issue, for few articles have one early page.
      const second = add(markOf(match, 2))
      if (/^\d{1,2}$/.test(second.value) && Number(second.value) <= mostIssues) issue ??= second
      else pages = second
      journal = true
      break
    }
  }
  if (volume && !pages) {
    for (const match of matchesOf(articleNumber, text)) if (free(match.index)) pages ??= add(markOf(match, 1))
    const last = Math.max(volume.end, issue?.end ?? 0)
    const behind = /^[\s,.:;)(]{0,4}(?:(?:\p{L}{3,9}[\s.,]{0,2}){0,2}(?:(?:19|20)\d\d|\0{4})?[\s,.:;()]{1,3})?((?:[A-Za-z]{1,3}-)?[A-Za-z]?\d{1,6}\s?[-–—]{1,2}\s?[A-Za-z]?\d{1,6}|[eE]\d{1,9}|\d{5,17})(?![\p{L}\p{N}])/u.exec(text.slice(last, last + 60))
    if (!pages && behind?.[1]) {
      const valueStart = last + behind[0].lastIndexOf(behind[1])
      pages = add({start: valueStart, end: valueStart + behind[1].length, value: behind[1], valueStart, valueEnd: valueStart + behind[1].length})
    }
  }
  const single = volume && !pages && journal ? singlePage.exec(text) : null
  if (single && free(single.index)) pages = add(markOf(single, 1))
  if (!pages && ranged) {
    for (const match of matchesOf(barePages, text)) if (free(match.index) && !isYears(match[1] ?? '')) pages = {...markOf(match, 1), start: match.index + 1}
    if (pages) add(pages)
  }
  const sections = pages || volume || !digits ? undefined : sectionPages.exec(text)
  if (sections && free(sections.index)) pages = add(markOf(sections, 1))
  if (digits && !volume && !issue && !pages) {
    const match = lastVolume.exec(text)
    if (match && free(match.index) && (serial || isPeriodicalBefore(text, match.index))) volume = add(markOf(match, 1))
  }
  const starts = [volume?.start, issue?.start, pages?.start].filter(start => start !== undefined)
  return {volume, issue, page: pages, from: starts.length > 0 ? Math.min(...starts) : undefined, journal: journal || (volume !== undefined && issue !== undefined), ranges}
}

/** Whether the words before a number alone name a journal: by a word of theirs, or as an acronym of its own ("Judul. SINTAK, 1."). */
function isPeriodicalBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at)
  const name = /[^.,:;?!\0]*[,.]?\s?$/.exec(before)?.[0] ?? ''
  return anyWord(name, words.periodical) || phrases.journal.has(phraseKey(name)) || /[.?!]\s\p{Lu}{4,12},\s$/u.test(before)
}

function isYears(text: string): boolean {
  return text.split(/\s?[-–—]{1,2}\s?/).every(part => /^(?:1[5-9]|20)\d\d$/.test(part))
}

