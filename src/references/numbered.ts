import type {Nodes} from 'mdast'
import {rangeOf} from '../markdown/blocks.ts'
import type {Report} from '../report/model.ts'
import {overlaps, type Range} from '../text/range.ts'
import {matchesOf} from './matches.ts'
import type {Citation, ReferenceEntry} from './model.ts'

const inBrackets = /(?<![\]!\\])\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12})\](?![(:[])|<sup>\s?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12})\s?<\/sup>/g

/** Citations by number, "[3]" and "[1, 4-6]", of a list whose entries are all numbered; numbers that no entry has are none. */
export function readNumbered(report: Report, list: Range, entries: readonly ReferenceEntry[]): Citation[] {
  const found: Citation[] = []
  const skipped = [...report.outline.contents, list]
  const visit = (node: Nodes): void => {
    if (node.type === 'yaml' || node.type === 'code' || node.type === 'html' || node.type === 'definition') return
    if (node.type !== 'paragraph' && node.type !== 'tableCell') {
      if ('children' in node) for (const child of node.children) visit(child)
      return
    }
    const range = rangeOf(node)
    if (skipped.some(other => overlaps(range, other))) return
    for (const match of matchesOf(inBrackets, report.text.slice(range.start, range.end))) {
      const numbers = numbersOf(match[1] ?? match[2] ?? '')
      const matches = numbers.flatMap(number => entries[number - 1] ?? [])
      if (matches.length === 0 || matches.length < numbers.length) continue
      const start = range.start + match.index
      found.push({
        range: {start, end: start + match[0].length}, text: match[0], form: 'parenthetical', authors: [], others: false, year: undefined, suffix: undefined, locator: undefined, mustBeListed: false,
        matches, near: undefined,
      })
    }
  }
  visit(report.tree)
  return found
}

/** "1, 4-6" as 1, 4, 5, 6. */
function numbersOf(text: string): number[] {
  return text.split(/\s?[,;]\s?/).flatMap(part => {
    const [first = 0, last = first] = part.split(/\s?[–-]\s?/).map(Number)
    return last < first || last - first > 60 ? [first, last] : Array.from({length: last - first + 1}, (_, step) => first + step)
  })
}
