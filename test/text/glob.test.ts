import assert from 'node:assert/strict'
import {readGlob} from '../../src/text/glob.ts'

const fits = (pattern: string, path: string): boolean => {
  const glob = readGlob(pattern)
  return 'matches' in glob && glob.matches(path)
}

describe('Patterns of file names', () => {
  for (const [pattern, path, expected] of [
    ['**/makalah/*.md', 'makalah/a.md', true],
    ['**/makalah/*.md', '2026/kelas-a/makalah/a.md', true],
    ['**/makalah/*.md', 'makalah/draf/a.md', false],
    ['**/makalah/**/*.md', 'makalah/draf/a.md', true],
    ['*.md', 'a.md', true],
    ['*.md', 'b/a.md', false],
    ['**/*.md', 'a.md', true],
    ['./laporan.md', 'laporan.md', true],
    ['**/Makalah/*.MD', 'x/makalah/A.md', true],
    ['bab-?.md', 'bab-1.md', true],
    ['bab-?.md', 'bab-12.md', false],
    ['bab-[1-3].md', 'bab-2.md', true],
    ['bab-[!1-3].md', 'bab-2.md', false],
    ['**/{makalah,paper}/*.{md,markdown}', 'paper/a.markdown', true],
    ['**/{makalah,paper}/*.{md,markdown}', 'esai/a.md', false],
    ['a (1)/*.md', 'a (1)/b.md', true],
    ['**', 'a/b/c.md', true],
    ['a/**/b.md', 'a/b.md', true],
  ] as const) it(`${pattern} ${expected ? 'fits' : 'does not fit'} ${path}`, () => assert.equal(fits(pattern, path), expected))

  it('names what is wrong with one', () => {
    const faults = ['', ' ', 'a{b', 'a[b', 'a\\b', '../a', 'a/../b', '/etc/*', 'C:/a', 'a'.repeat(400), '{a,b}'.repeat(9)].map(pattern => {
      const glob = readGlob(pattern)
      return 'fault' in glob ? glob.fault : undefined
    })
    assert.deepEqual(faults, ['empty', 'empty', 'open-brace', 'open-bracket', 'backslash', 'above', 'above', 'above', 'above', 'long', 'long'])
  })

  it('takes no long time for a pattern that is made to', () => {
    const start = performance.now()
    assert.equal(fits(`${'*a'.repeat(100)}b`, 'a'.repeat(2_000)), false)
    assert.equal(fits(`${'**/a/'.repeat(50)}b`, `${'a/'.repeat(1_000)}c`), false)
    assert.ok(performance.now() - start < 500)
  })
})
