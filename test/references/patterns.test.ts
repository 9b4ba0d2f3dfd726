import assert from 'node:assert/strict'
import {checkSync} from 'recheck'
import {wordPatterns} from '../../src/references/word-patterns.ts'
import {patternsIn} from './regexes.ts'

/**
 * The policy: no pattern is exponential, none steeper than cubic, and every reader bounds what its patterns see (an entry 2,500 characters, a
 * pair of brackets 400, a stretch of prose 6,400).
 */
const exact = {timeout: 4000, checker: 'automaton'} as const
const searching = {timeout: 12_000, checker: 'fuzz'} as const
const steepest = 3

describe('patterns of the reference readers', function () {
  this.timeout(600_000)
  const {patterns, made} = patternsIn(['src/references', 'src/knowledge'])
  const all = [...patterns, ...Object.entries(wordPatterns).map(([name, pattern]) => ({file: `word-patterns: ${name}`, source: pattern.source, flags: pattern.flags}))]
  const unique = [...new Map(all.map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]

  it('are made from words in one file only', () => {
    assert.deepEqual([...new Set(made)], ['src/references/word-patterns.ts'])
    assert.ok(unique.length > 200, String(unique.length))
  })

  it('never backtrack badly', () => {
    const faults = unique.flatMap(({file, source, flags}) => {
      // Stickiness changes nothing about backtracking, and the checker does not know it beside `u`.
      const proof = checkSync(source, flags.replace('y', ''), exact)
      // Where the proof outgrows its time, a search for an attack decides.
      const result = proof.status === 'unknown' ? checkSync(source, flags.replace('y', ''), searching) : proof
      if (result.status === 'safe') return []
      if (result.status === 'vulnerable' && result.complexity.type === 'polynomial' && result.complexity.degree <= steepest) return []
      return [`${file}: /${source}/${flags}: ${result.status}${result.status === 'vulnerable' ? ` ${result.complexity.summary}` : ''}`]
    })
    assert.deepEqual(faults, [])
  })
})
