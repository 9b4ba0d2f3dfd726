import assert from 'node:assert/strict'
import {checkSync} from 'recheck'
import {wordPatterns} from '../../src/references/word-patterns.ts'
import {patternsIn} from './regexes.ts'

/**
 * The policy: no pattern is exponential, none worse than cubic, and every reader bounds what its patterns see (an entry 2,500 characters, a
 * pair of brackets 400, a stretch of prose 6,400). Two sound patterns are too large for the checker's default budget; the time limit says so.
 */
const settings = {timeout: 10_000} as const
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
      const result = checkSync(source, flags.replace('y', ''), settings)
      if (result.status === 'safe') return []
      if (result.status === 'vulnerable' && result.complexity.type === 'polynomial' && result.complexity.degree <= steepest) return []
      return [`${file}: /${source}/${flags}: ${result.status}${result.status === 'vulnerable' ? ` ${result.complexity.summary}` : ''}`]
    })
    assert.deepEqual(faults, [])
  })
})
