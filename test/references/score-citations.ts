import {matchCitations} from '../../src/references/match.ts'
import {readReport} from '../../src/report/read.ts'
import {findCitations} from '../../src/references/citations.ts'
import type {Tally} from './score.ts'

/** A sentence with the citations in it. */
export interface LabelledSentence {
  readonly text: string
  readonly citations: readonly {readonly written: string, readonly authors: readonly string[], readonly year: string | null, readonly form: string, readonly mustBeListed: boolean}[]
  readonly uncertain?: readonly string[]
}

/** How well citations were found. */
export interface CitationScores {
  readonly found: Tally
  readonly listed: {readonly right: number, readonly wrong: number}
  readonly misses: readonly string[]
}

/** Compares found citations with the labels: they are the same when they overlap and agree in the year. */
export function scoreCitations(labels: readonly LabelledSentence[]): CitationScores {
  const found: Tally = {right: 0, wrong: 0, missed: 0}
  const listed = {right: 0, wrong: 0}
  const misses: string[] = []
  for (const [index, label] of labels.entries()) {
    if (label.uncertain?.includes('all')) continue
    const report = readReport(label.text)
    const own = matchCitations(findCitations(report, undefined), [])
    const left = [...own]
    const faults: string[] = []
    for (const citation of label.citations) {
      const start = label.text.indexOf(citation.written)
      const end = start + citation.written.length
      const at = left.findIndex(other => other.range.start < end && other.range.end > start && sameYear(other.year && other.year.value + (other.suffix ?? ''), citation.year))
      const match = left[at]
      if (!match) {
        if (label.uncertain?.some(word => word === 'year' || word === 'split' || word === 'brackets')) continue
        found.missed++
        faults.push(`missed ${citation.written}`)
        continue
      }
      left.splice(at, 1)
      found.right++
      const same = match.mustBeListed === citation.mustBeListed
      listed[same ? 'right' : 'wrong']++
      if (!same) faults.push(`mustBeListed of ${citation.written}: ${match.mustBeListed}`)
    }
    for (const other of left) {
      if (label.uncertain?.length) continue
      found.wrong++
      faults.push(`wrong ${other.form} ${other.text} (${other.year?.value ?? 'no year'})`)
    }
    if (faults.length > 0) misses.push(`${index}: ${label.text}\n     ${faults.join('\n     ')}`)
  }
  return {found, listed, misses}
}

function sameYear(a: string | undefined, b: string | null): boolean {
  if (b === null || a === undefined) return (a ?? null) === b || b === null
  const digits = (text: string): string => /\d{4}/.exec(text)?.[0] ?? text.toLowerCase().replace(/[^a-z]/g, '')
  return digits(a) === digits(b)
}
