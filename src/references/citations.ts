import type {Nodes} from 'mdast'
import {rangeOf} from '../markdown/blocks.ts'
import type {Report} from '../report/model.ts'
import {memoize} from '../text/memo.ts'
import {markless} from '../text/narrow.ts'
import {overlaps, type Range} from '../text/range.ts'
import {cleanText, rangeIn, type CleanText} from './clean-text.ts'
import {readLawMentions} from './law-mentions.ts'
import type {FoundCitation} from './model.ts'
import {movedCitation} from './moved.ts'
import {namesBefore, readNarrative} from './narrative.ts'
import {readNote} from './notes.ts'
import {readPandoc} from './pandoc.ts'
import {beginsWithYear, readGroup, type RawCitation} from './parenthetical.ts'
import {readSpoken} from './spoken.ts'
import {readTalks} from './talks.ts'
import {readBareGroup, readUndated} from './undated.ts'

/** Longer brackets hold no citation: patterns never see more than this. */
const longestGroup = 400
/** A year in square brackets, with a page at most. */
const squareYear = /^\s?(?:1[5-9]|20)\d{2}[a-z]?(?:\s?[:,]\s?[\d\u2013-]{1,9})?\s?$/
/** Longer paragraphs are read in stretches of this length. */
const longestStretch = 6000
/** Longer ones are not remembered. */
const longestKept = 4000

/** Finds every citation of a report's prose; the list, code, comments, contents and front matter are left alone. */
export function findCitations(report: Report, list: Range | undefined): FoundCitation[] {
  const found: FoundCitation[] = []
  const skipped = [...report.outline.contents, ...(list ? [list] : [])]
  const visit = (node: Nodes): void => {
    if (node.type === 'yaml' || node.type === 'code' || node.type === 'html' || node.type === 'definition') return
    if (node.type === 'footnoteDefinition') {
      const range = rangeOf(node)
      const first = node.children[0]
      if (first && !skipped.some(other => overlaps(range, other))) found.push(...readNote(report.text, {start: rangeOf(first).start, end: range.end}))
      return
    }
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
      const range = rangeOf(node)
      const note = node.type === 'paragraph' && !skipped.some(other => overlaps(range, other)) ? pastedNote(report.text, range) : []
      if (note.length > 0) {
        found.push(...note)
        return
      }
      if (!skipped.some(other => overlaps(range, other))) found.push(...readProse(report.text, range, () => codeWithin(report.text, node)))
      else if (list && overlaps(range, list) && range.start < list.start) found.push(...readProse(report.text, {start: range.start, end: list.start}, () => codeWithin(report.text, node)))
      return
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(report.tree)
  return found.sort((a, b) => a.range.start - b.range.start)
}

const noteNumber = /^\s{0,3}(?:\d{1,3}|\[\d{1,3}\]|\(\d{1,3}\))\s(?=["“]?\p{Lu})/u

/** "18 Isbandi Rukminto, “Judul”, Jakarta: …, 2005, h. 80.": a footnote that was pasted as a paragraph; only the list tells that it is one. */
function pastedNote(source: string, range: Range): FoundCitation[] {
  if (range.end - range.start > 800) return []
  const text = source.slice(range.start, range.end)
  const number = noteNumber.exec(text)
  if (!number || !/["“”]|\b(?:hlm|hal|h|pp?|ibid|op\. ?cit)\b\.?/i.test(text)) return []
  return readNote(source, {start: range.start + number[0].length, end: range.end}).map(citation => ({...citation, mustBeListed: false, onlyIfListed: true}))
}

/** What is no prose in a paragraph; one without any of its marks is not looked into, for what stands in it may not be parsed yet. */
function codeWithin(source: string, node: Nodes): Range[] {
  const {start, end} = rangeOf(node)
  return /[`<]|!\[/.test(source.slice(start, end)) ? codeIn(node) : []
}

function codeIn(node: Nodes): Range[] {
  if (node.type === 'inlineCode' || node.type === 'html' || node.type === 'link' || node.type === 'image') return node.type === 'link' ? [] : [rangeOf(node)]
  return 'children' in node ? node.children.flatMap(codeIn) : []
}

/** Reads one stretch of prose; `skip` tells what in it is none, and is asked only where something was found. */
export function readProse(source: string, range: Range, skip: () => readonly Range[] = () => []): FoundCitation[] {
  const found: FoundCitation[] = []
  for (let start = range.start; start < range.end; start += longestStretch) {
    // Stretches overlap by a bracket's length, so that none is cut in two.
    const end = Math.min(range.end, start + longestStretch + longestGroup)
    const text = source.slice(start, end)
    const read = text.length > longestKept ? readStretch(text) : readKept(text)
    if (read.length > 0) {
      const left = skip()
      const stretch = read.map(citation => movedCitation(citation, start)).filter(citation => !left.some(other => overlaps(other, citation.range)))
      found.push(...stretch.filter(citation => !found.some(other => other.range.start === citation.range.start && other.range.end === citation.range.end)))
    }
    if (end >= range.end) break
  }
  return found
}

// Between two keystrokes all paragraphs but one stay as they were; places count from the paragraph's start.
const readKept = memoize(readStretch)

function readStretch(source: string): readonly FoundCitation[] {
  const keys = source.includes('@')
  const dated = /\d{4}|dkk|et\.?\s?al|n\.\s?d\.|t\.\s?t\.|\d\/\d/.test(source)
  const named = /\p{Lu}/u.test(source)
  if (!keys && !dated && !named) return []
  const clean = cleanText(source, 0, source.length)
  const {text} = clean
  const raw: RawCitation[] = []
  const brackets: Range[] = []
  if (keys) raw.push(...readPandoc(text))
  for (let at = opening(text, 0); at >= 0; at = opening(text, at + 1)) {
    const open = text.charAt(at)
    const close = closing(text, at)
    if (close < 0) continue
    const content = text.slice(at + 1, close)
    if (open === '[' && squareYear.test(content)) {
      // "Toseland et. al. [2012]": only the list tells that it is a citation, and not a year somebody put in.
      raw.push(...readNarrative(text, at, close).map(citation => ({...citation, mustBeListed: false, onlyIfListed: true})))
      continue
    }
    if (open === '[' && (content.includes('@') || !/\p{L}{2}.*\d{4}/u.test(content))) continue
    const read = beginsWithYear(content) ? readNarrative(text, at, close) : [...originalOf(text, at, content), ...orElse(readGroup(text, at + 1, close), () => readBareGroup(text, at + 1, close))]
    if (read.length > 0) {
      brackets.push({start: at, end: close + 1})
      // What somebody put in stands in square brackets too: only the list tells that it is a citation.
      raw.push(...markSecondary(text, read, close).map(citation => open === '[' ? {...citation, mustBeListed: false, onlyIfListed: true as const} : citation))
      at = close
    }
  }
  for (const citation of [...raw]) if (citation.form === 'narrative') raw.push(...originalBefore(text, citation.start))
  const isTaken = (at: number): boolean => raw.some(citation => at >= citation.start && at < citation.end) || brackets.some(bracket => at >= bracket.start && at < bracket.end)
  if (named) {
    const letters = markless(text)
    if (dated) raw.push(...readLawMentions(text, isTaken))
    raw.push(...readTalks(text, isTaken), ...readUndated(text, letters, isTaken))
    if (dated) raw.push(...readSpoken(text, letters, isTaken))
  }
  return raw.sort((a, b) => a.start - b.start).map(citation => toFound(source, clean, citation, brackets))
}

const anyOpening = /[([]/g

/** The next bracket that opens at an offset or behind it; -1 where there is none. */
function opening(text: string, from: number): number {
  anyOpening.lastIndex = from
  const at = anyOpening.test(text) ? anyOpening.lastIndex - 1 : -1
  anyOpening.lastIndex = 0
  return at
}

function orElse(read: RawCitation[], other: () => RawCitation[]): RawCitation[] {
  return read.length > 0 ? read : other()
}

/** The matching bracket, at most one pair within; -1 where there is none near. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length && at - open < longestGroup; at++) {
    const char = text[at]
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') {
      depth--
      if (depth === 0) return at
    }
  }
  return -1
}

/** "Dunham (dalam Suharto, 2005: 7)": the name before brackets that begin with "dalam" is the original. */
function originalOf(text: string, open: number, content: string): RawCitation[] {
  if (!/^\s?(?:di)?(?:dalam|dikutip|sebagaimana dikutip|seperti dikutip|as cited|cited|quoted|in)\s/i.test(content) || !/(?:1[5-9]|20)\d{2}/.test(content)) return []
  const names = namesBefore(text, open)
  return names && !names.doubtful ? [{start: names.start, end: names.end, form: 'secondary', names, year: undefined, suffix: undefined, locator: undefined, mustBeListed: false}] : []
}

/** "Siporin sebagaimana dikutip oleh Huraerah (2008)": the name before the words that lead to the source. */
function originalBefore(text: string, start: number): RawCitation[] {
  const lead = /,?\s(?:(?:sebagaimana |seperti )?(?:yang )?(?:telah )?dikutip(?: kembali)?(?: dalam| oleh| dari)?|(?:as )?(?:cited|quoted) (?:in|by)|(?:di ?)?dalam)\s$/.exec(text.slice(Math.max(0, start - 40), start))
  if (!lead) return []
  const names = namesBefore(text, start - lead[0].length)
  return names && !names.doubtful && !/buku|karya|tulisan|book/i.test(text.slice(names.end, start)) ? [{start: names.start, end: names.end, form: 'secondary', names, year: undefined, suffix: undefined, locator: undefined, mustBeListed: false}] : []
}

/** "Rothman (1995) dalam Isbandi (2012)": what is read elsewhere need not be listed. */
function markSecondary(text: string, read: readonly RawCitation[], close: number): RawCitation[] {
  const behind = text.slice(close + 1, close + 60)
  const elsewhere = /^,?\s(?:(?:di ?)?dalam|(?:(?:sebagaimana|seperti)\s)?(?:yang\s)?(?:telah\s)?dikutip(?: kembali)?(?: dalam| oleh| dari)?|(?:as |which is |who is )?(?:cited|quoted) (?:in|by))\s\p{Lu}[^.;]{1,50}/u.exec(behind)
  if (!elsewhere || !/^[^()]{0,50}[(,]\s?(?:1[5-9]|20)\d{2}/.test(text.slice(close + 1 + elsewhere[0].indexOf(' ', 2), close + 140))) return [...read]
  return read.map((citation, index) => index === read.length - 1 && citation.form === 'narrative' ? {...citation, form: 'secondary', mustBeListed: false} : citation)
}

function toFound(source: string, clean: CleanText, raw: RawCitation, brackets: readonly Range[]): FoundCitation {
  // A citation alone in its brackets takes them along.
  const around = brackets.find(bracket => raw.start >= bracket.start && raw.end <= bracket.end)
  const alone = around && raw.form !== 'narrative' && raw.form !== 'secondary' && /^[([]?\s?$/.test(clean.text.slice(around.start, raw.start)) && clean.text.slice(raw.end, around.end).replace(/[^;\p{L}]/gu, '') === ''
  const range = alone ? rangeIn(clean, around.start, around.end) : rangeIn(clean, raw.start, raw.end)
  return {
    range, text: source.slice(range.start, range.end), form: raw.form, others: raw.names?.others ?? false, suffix: raw.suffix, locator: raw.locator, mustBeListed: raw.mustBeListed,
    authors: raw.names?.names.map(name => ({text: name.text, range: rangeIn(clean, name.start, name.end)})) ?? [],
    year: raw.year && {value: raw.year.value, range: rangeIn(clean, raw.year.start, raw.year.end)},
    ...(raw.law && {law: raw.law}), ...(raw.key !== undefined && {key: raw.key}), ...(raw.onlyIfListed && {onlyIfListed: raw.onlyIfListed}),
  }
}
