import type {Report} from '../report/model.ts'
import type {JoinedFile} from '../text/joined.ts'
import type {Range} from '../text/range.ts'
import type {Finding} from './finding.ts'

/** The findings of a whole report that stand in one of its files, as that file counts; fixes that reach into others are left out. */
export function findingsOfFile(findings: readonly Finding[], {start, end}: JoinedFile): readonly Finding[] {
  const isHere = (range: Range): boolean => range.start >= start && range.start <= end
  const own = (range: Range): Range => ({start: range.start - start, end: Math.min(range.end, end) - start})
  return findings.filter(({range}) => isHere(range)).map(finding => ({
    ...finding,
    range: own(finding.range),
    evidence: finding.evidence.filter(isHere).map(own),
    fixes: finding.fixes.filter(({edits}) => edits.every(({range}) => isHere(range) && range.end <= end)).map(fix => ({...fix, edits: fix.edits.map(({range, text}) => ({range: own(range), text}))})),
  }))
}

/** One file of a report, which is not asked for what the others have. */
export function withoutOthers(file: Report, whole: Report): Report {
  const has = (id: string): boolean => whole.parts.some(part => part.id === id && part.state !== 'absent')
  const does = (id: string): boolean => whole.stages.some(stage => stage.id === id && stage.state !== 'absent')
  const stages = (all: Report['stages']): Report['stages'] => all.map(stage => stage.state === 'absent' && does(stage.id) ? {...stage, need: 'optional'} : stage)
  return {
    ...file,
    parts: file.parts.map(part => part.state === 'absent' && has(part.id) ? {...part, need: 'optional'} : part),
    stages: stages(file.stages),
    cases: file.cases.map(one => ({...one, stages: stages(one.stages)})),
  }
}
