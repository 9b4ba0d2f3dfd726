import type {SampleWish} from './model.ts'

/** A finding by its rule and line. */
export interface SampleFinding {
  readonly rule: string
  readonly line: number
}

/** How a sample report's findings differ from what the profile expects. */
export interface SampleDifference {
  readonly lacking: SampleWish['findings']
  readonly unexpected: readonly SampleFinding[]
}

/** Compares findings with the expected ones, each of which is met by one finding; those with a line choose first. */
export function compareSample(expected: SampleWish['findings'], found: readonly SampleFinding[]): SampleDifference {
  const left = [...found]
  const lacking = expected.toSorted((a, b) => Number(a.line === undefined) - Number(b.line === undefined)).filter(({rule, line}) => {
    const at = left.findIndex(one => one.rule === rule && (line === undefined || one.line === line))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return {lacking, unexpected: left}
}
