import type {FileResult, FindingResult} from '../exchange/file-result.ts'
import {isUnread} from '../exchange/file-result.ts'

/** What became of a report's findings between two checks. */
export interface Delta {
  readonly path: string
  /** Whether the former result has the report at all. */
  readonly known: boolean
  /** Found before and not any longer. */
  readonly fixed: readonly FormerFinding[]
  readonly fresh: readonly FindingResult[]
  readonly open: readonly FindingResult[]
}

/** A finding of a former result, as far as it is told. */
export type FormerFinding = Pick<FindingResult, 'id' | 'rule' | 'message' | 'line'>

/** A former result: the findings of each report by its path. */
export type Former = ReadonlyMap<string, readonly FormerFinding[]>

/** Reads what `--format json` wrote once; undefined where it is something else. Fields that it lacks are no fault. */
export function readFormer(text: string): Former | undefined {
  const value = parsed(text)
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['files'])) return undefined
  const former = new Map<string, readonly FormerFinding[]>()
  for (const file of value['files'] as readonly unknown[]) {
    if (!isRecord(file) || typeof file['path'] !== 'string' || !Array.isArray(file['findings'])) continue
    former.set(file['path'], (file['findings'] as readonly unknown[]).flatMap(one => isFormer(one) ? [one] : []))
  }
  return former
}

/** Compares a report with its former findings, by the ids that edits elsewhere do not change; one id may stand several times. */
export function deltaOf(result: FileResult, former: Former): Delta {
  const before = former.get(result.path)
  const now = isUnread(result) ? [] : result.findings
  const left = new Map<string, number>()
  for (const {id} of before ?? []) left.set(id, (left.get(id) ?? 0) + 1)
  const open: FindingResult[] = []
  const fresh: FindingResult[] = []
  for (const finding of now) {
    const count = left.get(finding.id) ?? 0
    if (count > 0) left.set(finding.id, count - 1)
    ;(count > 0 ? open : fresh).push(finding)
  }
  const fixed = isUnread(result) ? [] : (before ?? []).filter(({id}) => {
    const count = left.get(id) ?? 0
    if (count > 0) left.set(id, count - 1)
    return count > 0
  })
  return {path: result.path, known: before !== undefined, fixed, fresh, open}
}

function isFormer(value: unknown): value is FormerFinding {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['rule'] === 'string' && typeof value['message'] === 'string' && typeof value['line'] === 'number'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
