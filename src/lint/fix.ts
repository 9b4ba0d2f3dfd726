import type {Edit, Finding, Fix} from './finding.ts'

/** Applies edits that do not overlap; edits at one point are applied in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, at) => ({edit, at})).sort((a, b) => byPlace(a.edit, b.edit) || a.at - b.at)
  let result = ''
  let done = 0
  for (const {edit: {range, text: replacement}} of ordered) {
    if (range.start < done) throw new RangeError(`edits overlap at ${range.start}`)
    result += text.slice(done, range.start) + replacement
    done = range.end
  }
  return result + text.slice(done)
}

/** What fixing everything came to. */
export interface Fixed {
  readonly text: string
  /** How many fixes were applied. */
  readonly applied: number
  /** False where the rounds ran out before nothing was left, which is a bug of a rule. */
  readonly settled: boolean
}

/**
 * Fixes everything that `check` finds, in rounds: each round takes the fixes of one rule that do not touch one another,
 * and the text is then checked again, until no fix is left. With `safe`, only what may be applied without looking; else
 * each finding's preferred fix. `wanted` narrows the findings, for instance to one rule; `apply` makes the next text where
 * that takes more than applying edits to one text.
 */
export function fixAll(
  text: string, check: (text: string) => readonly Finding[],
  options: {readonly safe?: boolean, readonly wanted?: (finding: Finding) => boolean, readonly rounds?: number, readonly apply?: (text: string, edits: readonly Edit[]) => string} = {},
): Fixed {
  const {safe = true, wanted = () => true, rounds = 200, apply = applyEdits} = options
  // A fix that helps nothing, for instance behind a comment that is never closed, is undone and not tried again.
  const vain = new Set<string>()
  let current = text
  let findings = check(text).filter(wanted)
  let applied = 0
  let alone = false
  for (let round = 0; round < rounds; round++) {
    const chosen = nextFixes(findings.filter(({id}) => !vain.has(id)), safe, alone)
    const [first] = chosen
    if (!first) return {text: current, applied, settled: true}
    const next = apply(current, chosen.flatMap(({fix}) => fix.edits))
    const left = check(next).filter(wanted)
    const countOf = (all: readonly Finding[]): number => all.filter(({rule}) => rule === first.rule).length
    if (countOf(left) < countOf(findings)) {
      current = next
      findings = left
      applied += chosen.length
      // What was in vain before may help now, and what did not go together before may do so now.
      vain.clear()
      alone = false
    } else if (chosen.length > 1) alone = true
    else vain.add(first.id)
  }
  return {text: current, applied, settled: false}
}

interface Chosen {
  readonly id: string
  readonly rule: string
  readonly fix: Fix
}

/** The fixes of one round. Mending words comes before adding parts, and adding parts before counting them anew. */
function nextFixes(findings: readonly Finding[], safe: boolean, alone: boolean): readonly Chosen[] {
  const fixable = findings.flatMap(({id, rule, fixes}) => {
    const usable = fixes.filter(fix => fix.edits.length > 0 && (!safe || fix.safe))
    const fix = usable.find(({preferred}) => preferred) ?? usable[0]
    return fix ? [{id, rule, fix}] : []
  })
  const rule = fixable.map(one => one.rule).sort((a, b) => turn(a) - turn(b))[0]
  const chosen: Chosen[] = []
  for (const one of fixable) {
    if (one.rule === rule && !(alone && chosen.length > 0) && chosen.every(other => !collide(other.fix, one.fix))) chosen.push(one)
  }
  return chosen
}

const lastTurns: readonly string[] = ['citation-unlisted', 'section-missing', 'stage-missing', 'principle-missing', 'heading-level', 'heading-numbering', 'suppression-unused']

function turn(rule: string): number {
  return lastTurns.indexOf(rule)
}

/** Fixes that touch one place wait for the next round: what is inserted first decides the number of what comes after. */
function collide(a: Fix, b: Fix): boolean {
  return a.edits.some(one => b.edits.some(other => one.range.start <= other.range.end && other.range.start <= one.range.end))
}

function byPlace(a: Edit, b: Edit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end
}
