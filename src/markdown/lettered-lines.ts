import type {Range} from '../text/range.ts'
import {fromRoman} from '../text/roman.ts'
import {isStageLabel} from './known-names.ts'
import {readNumbering} from './numbering.ts'

const letteredLine = /^\s*(?:\(?[a-z]\\?[.)]|\(?[ivx]{1,4}\\?[.)]|\(?\d{1,2}\\?[.)](?!\d{2})|[A-Z]\\?[.)]|[IVX]{2,4}\\?[.)]|[•·▪–Ø§ü\uf000-\uf0ff►▹‣◦●○■□✓➢➤])\s{0,12}\S/u
/** `IV Treatment` below `III. Diagnosis`: a writer forgot the full stop. */
const countedOn = /^\s*\(?([IVX]{1,5})(?:\\?[.)]\s{0,12}|\s)\p{Lu}/u
const listLine = /^\s*\(?(?:[a-z]|\d{1,2})\\?[.)]\s{0,12}\S/u

/** So many names of stages right below one another, behind a line that says so, are a list that lost its marks. */
const fewestNames = 3
const longestName = 60
const saysStages = /\b(?:tahap|tahapan|langkah|fase|proses|steps?|stages?|phases?|process)\b/iu

/** How many lines of a paragraph only introduce the list in it: "… memegang prinsip :" and then `a.`, `b.`; 0 when no list follows. */
export function leadOf(text: string, lines: readonly Range[]): number {
  const marks = lines.map(line => listLine.exec(text.slice(line.start, line.end)) ? readNumbering(text.slice(line.start, line.end)) : undefined)
  const first = marks.findIndex(Boolean)
  const opens = marks[first]?.numbering
  if (first <= 0 || !opens || (opens.style !== 'letter' && opens.style !== 'arabic')) return 0
  // `(1) …:` may have its own `a.`, `b.` before `(2)`.
  const next = marks.slice(first + 1).find(mark => mark?.numbering.style === opens.style)?.numbering
  const goesOn = next?.parts[0] === (opens.parts[0] ?? 0) + 1
  return goesOn || (first === 1 && /^\d{1,3}$/u.test(text.slice(lines[0]?.start ?? 0, lines[0]?.end ?? 0).trim())) ? first : 0
}

/** Lettered (`a.`, `a)`) lines that CommonMark leaves in a paragraph, one item each; undefined when they are none. */
export function letteredLines(text: string, lines: readonly Range[]): Range[] | undefined {
  let last = 0
  const isLettered = (line: Range): boolean => {
    const source = text.slice(line.start, line.end)
    const bare = countedOn.exec(source)
    const value = bare ? fromRoman(bare[1] ?? '') : undefined
    const goesOn = last > 0 && value === last + 1
    if (value !== undefined && (goesOn || value === 1)) last = value
    return goesOn || letteredLine.test(source)
  }
  if (!lines[0] || !isLettered(lines[0])) return undefined
  const items: Range[] = []
  for (const line of lines) {
    const open = items.at(-1)
    if (!open || isLettered(line)) items.push(line)
    else items[items.length - 1] = {start: open.start, end: line.end}
  }
  return items
}

/** Lines that are nothing but names of stages, behind one that says that stages follow: where they begin and end among the lines. */
export function stageRow(text: string, lines: readonly Range[]): {readonly from: number, readonly to: number} | undefined {
  const isName = (line: Range | undefined): boolean => line !== undefined && line.end - line.start <= longestName && isStageLabel(text.slice(line.start, line.end).trim())
  for (let from = 1; from + fewestNames <= lines.length; from++) {
    const lead = lines[from - 1]
    if (!lead || !saysStages.test(text.slice(lead.start, lead.end)) || !isName(lines[from])) continue
    let to = from + 1
    while (isName(lines[to])) to++
    if (to - from >= fewestNames) return {from, to}
  }
  return undefined
}
