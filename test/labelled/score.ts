import {lint} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'

/** The labelled sets, in the order they were made. */
export const labelledSets = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const

/** The labels of one document; see the README beside this file. */
export interface LabelledDocument {
  readonly file: string
  readonly language: string
  readonly kind: string
  /** Two careful readers could tell another kind: it is not scored. */
  readonly kindUncertain?: boolean
  readonly sections: {readonly present: readonly string[], readonly uncertain?: readonly string[]}
  readonly stages: {readonly section: readonly string[], readonly uncertain?: readonly string[], readonly mentioned?: readonly string[], readonly waived?: readonly string[]}
  readonly principles: {readonly stated: readonly string[], readonly uncertain?: readonly string[]}
}

/** Right, wrongly found and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** The scores over a set of documents. */
export interface Scores {
  readonly kindsRight: number
  readonly findingsOnOther: number
  readonly stages: Tally
  readonly sections: Tally
  readonly principles: Tally
  /** One line for each disagreement. */
  readonly misses: readonly string[]
}

/** Parts that the labels leave out, because front and back matter is not judged. */
const unlabelled = new Set(['cover', 'approval', 'preface', 'contents', 'appendix'])

/** Reads every document and compares it with its labels; what is labelled uncertain counts for nothing. */
export function scoreDocuments(documents: readonly {readonly label: LabelledDocument, readonly text: string}[]): Scores {
  const misses: string[] = []
  const stages = {right: 0, wrong: 0, missed: 0}
  const sections = {right: 0, wrong: 0, missed: 0}
  const principles = {right: 0, wrong: 0, missed: 0}
  let kindsRight = 0
  let findingsOnOther = 0
  for (const {label, text} of documents) {
    const report = readReport(text)
    if (report.kind === label.kind || label.kindUncertain) kindsRight++
    else misses.push(`${label.file}: kind ${report.kind} (${report.kindConfidence}), labelled ${label.kind}`)
    if (label.kind === 'other') findingsOnOther += lint(report, {language: 'auto', severities: {}}).length
    const foundStages = report.stages.filter(stage => stage.spots.length > 0).map(stage => stage.id)
    const foundSections = report.parts.filter(part => part.state !== 'absent').map(part => part.id).filter(id => !unlabelled.has(id))
    const foundPrinciples = [...new Set(report.principles.records.filter(record => record.state === 'stated').map(record => record.id))]
    compare('stage', foundStages, label.stages.section, label.stages.uncertain, stages)
    compare('section', foundSections, label.sections.present, label.sections.uncertain, sections)
    compare('principle', foundPrinciples, label.principles.stated, label.principles.uncertain, principles)

    function compare(what: string, found: readonly string[], right: readonly string[], uncertain: readonly string[] | undefined, tally: Tally): void {
      const doubtful = new Set(uncertain)
      for (const id of right) {
        if (found.includes(id)) tally.right++
        else if (!doubtful.has(id)) {
          tally.missed++
          misses.push(`${label.file}: ${what} ${id} missed`)
        }
      }
      for (const id of found) {
        if (right.includes(id) || doubtful.has(id)) continue
        tally.wrong++
        misses.push(`${label.file}: ${what} ${id} wrongly found`)
      }
    }
  }
  return {kindsRight, findingsOnOther, stages, sections, principles, misses}
}
