import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {checkSync} from 'recheck'
import ts from 'typescript'

interface Pattern { place: string, source: string, flags: string }

/** Every regular expression that is written as such in a file. */
const patternsIn = (file: string): Pattern[] => {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const {line} = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      const slash = node.text.lastIndexOf('/')
      found.push({place: `${file}:${line + 1}`, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1)})
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const patterns = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .flatMap(name => patternsIn(`src/${name.replaceAll('\\', '/')}`))

describe('Regular expressions', () => {
  it('are known when they are dangerous', () => {
    assert.equal(verdictOn('(a|a)*b', ''), 'exponential')
  })

  it('are all found', () => {
    assert.ok(patterns.length > 20)
  })

  it('never take exponential time on any text', function () {
    this.timeout(300_000)
    const checked = new Map<string, string>()
    const unsafe: string[] = []
    for (const {place, source, flags} of patterns) {
      const key = `/${source}/${flags}`
      const verdict = checked.get(key) ?? verdictOn(source, flags)
      checked.set(key, verdict)
      if (verdict === 'exponential') unsafe.push(`${place} ${key}`)
    }
    assert.deepEqual(unsafe, [])
  })
})

/** What the exact check cannot decide in time is tried out. */
const verdictOn = (source: string, flags: string): string => {
  const exact = checkSync(source, flags, {timeout: 1000, checker: 'automaton'})
  const result = exact.status === 'unknown' ? checkSync(source, flags, {timeout: 2000, checker: 'fuzz'}) : exact
  return result.status === 'vulnerable' ? result.complexity.type : result.status
}
