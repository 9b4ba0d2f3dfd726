import type {Heading, Section} from '../markdown/model.ts'
import {readPseudoHeading} from '../markdown/pseudo-heading.ts'
import type {Edit} from '../lint/finding.ts'
import type {Report} from '../report/model.ts'
import {lineBelow, pseudoSections} from './pseudo-sections.ts'

/** Edits that give every heading without `#` its own, as deep as it stands in the report; words, numbers and order stay. */
export function convertHeadings(report: Pick<Report, 'text' | 'outline'>): readonly Edit[] {
  const wanted = new Set(pseudoSections(report))
  const depths = new Map<Section, number>()
  const edits: Edit[] = []
  const starts = new Set(report.outline.sections.map(({range}) => range.start))
  for (const section of report.outline.sections) {
    const {heading} = section
    if (!heading) continue
    const depth = heading.depth ?? depthOf(section, depths)
    depths.set(section, depth)
    if (wanted.has(section)) edits.push(toHash(report.text, heading, depth, starts))
  }
  return edits
}

/** As deep as the siblings that have their `#`, else one deeper than the section it stands in. */
function depthOf({parent}: Section, depths: ReadonlyMap<Section, number>): number {
  const sibling = parent?.children.find(({heading}) => heading?.depth !== undefined)?.heading?.depth
  return Math.min(6, sibling ?? (parent ? depths.get(parent) ?? 0 : 0) + 1)
}

function toHash(text: string, heading: Heading, depth: number, starts: ReadonlySet<number>): Edit {
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  let start = heading.range.start
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--
  if (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start = heading.range.start
  let end = lineEnd(text, heading.range.end)
  // `2.3 Pekerjaan Sosial 2.3.1 Pengertian`: the second heading comes on a line of its own.
  const second = [...starts].find(at => at > heading.range.start && at < end)
  if (second !== undefined) return {range: {start, end: second}, text: `${'#'.repeat(depth)} ${titleOf(text.slice(start, second))}${ending}${ending}`}
  // A title in capitals that runs over several lines is one heading.
  while (!heading.numbering && !starts.has(afterBreak(text, end)) && readPseudoHeading(lineBelow(text, end), true)?.form === heading.form) end = lineEnd(text, afterBreak(text, end))
  const goesOn = lineBelow(text, end).trim() !== ''
  return {range: {start, end}, text: `${'#'.repeat(depth)} ${titleOf(text.slice(start, end))}${goesOn ? ending : ''}`}
}

/** The heading's words on one line, without the marks that made it look like a heading. */
function titleOf(source: string): string {
  const lines = source.split(/\r\n|\r|\n/u).map(line => line.trim().replace(/^#{1,6}[ \t]+|\\$/gu, '').trim()).filter(Boolean)
  const bare = lines.map(line => line.replace(/\*\*|__/gu, '').replace(/\s+/gu, ' ').trim()).join(' ')
  // A last word of nothing but `#` would be taken for a closing mark.
  return bare.replace(/(?<=\s)(?=#+$)/u, '\\')
}

function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !'\r\n'.includes(text.charAt(end))) end++
  return end
}

function afterBreak(text: string, offset: number): number {
  return offset + (text.startsWith('\r\n', offset) ? 2 : 1)
}
