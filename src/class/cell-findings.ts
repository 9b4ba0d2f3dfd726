import type {FindingResult} from '../exchange/file-result.ts'
import type {Place} from './place.ts'

/** Which rules speak of which columns; those of parts and stages only where they name the part, or stand at its heading. */
const groups: readonly {readonly column: RegExp, readonly rule: RegExp, readonly byPart: boolean}[] = [
  {column: /^section:/, rule: /^section-/, byPart: true},
  {column: /^stage:/, rule: /^stage-/, byPart: true},
  {column: /^principles$/, rule: /^principle-/, byPart: false},
  {column: /^references$/, rule: /^reference-(?!uncited$)/, byPart: false},
  {column: /^citations$/, rule: /^(?:citation-|reference-uncited$)/, byPart: false},
]

/** The places, among all findings of a report, of those that tell of one column, whose cell leads to this place. */
export function findingsOfCell(column: string, {line, path}: Place, findings: readonly FindingResult[]): readonly number[] {
  const group = groups.find(one => one.column.test(column))
  const id = column.slice(column.indexOf(':') + 1)
  return [...findings.entries()].filter(([, finding]) => group?.rule.test(finding.rule) && (!group.byPart || names(finding, id) || (!tellsItsPart(finding) && finding.line === line && finding.path === path))).map(([at]) => at)
}

function names({data}: FindingResult, id: string): boolean {
  return data['id'] === id || (Array.isArray(data['ids']) && (data['ids'] as readonly unknown[]).includes(id))
}

function tellsItsPart({data}: FindingResult): boolean {
  return data['id'] !== undefined || data['ids'] !== undefined
}
