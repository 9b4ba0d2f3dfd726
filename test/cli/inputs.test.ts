import assert from 'node:assert/strict'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import type {Input, LeftOut} from '../../src/cli/input.ts'
import {readInputs} from '../../src/cli/inputs.ts'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {filesOf, readme, run, withFolder} from './run.ts'

/** What the inputs are, with paths below the folder and bytes as text. */
async function inputsOf(folder: string, names: readonly string[]): Promise<string[]> {
  const found: (Input | LeftOut)[] = []
  const host = {files: nodeFiles, input: {read: () => Promise.resolve(Buffer.from('typed'))}}
  for await (const input of readInputs(names.map((name) => name === '-' ? name : join(folder, name)), host as never)) found.push(input)
  return found.map((input) => {
    const path = input.path === '-' ? '-' : input.path.slice(folder.length + 1)
    if ('leftOut' in input) return `${path}: left out ${input.leftOut.join(', ')}`
    return 'problem' in input ? `${path}: ${input.problem.message}` : path
  })
}

const layouts: readonly {name: string, files: Record<string, string>, names?: string[], expected: string[]}[] = [
  {name: 'takes Markdown files of both endings, whatever their case', files: {'a.md': '', 'b.markdown': '', 'c.MD': '', 'd.txt': '', 'md': ''}, expected: ['a.md', 'b.markdown', 'c.MD']},
  {name: 'goes below, in the order of names and numbers', files: {'bab-10.md': '', 'bab-2.md': '', 'kelas/b/1.md': '', 'kelas/a.md': ''}, expected: ['bab-2.md', 'bab-10.md', 'kelas/a.md', 'kelas/b/1.md']},
  {name: 'passes over node_modules and hidden names', files: {'a.md': '', 'node_modules/x/readme.md': '', '.simpan/b.md': '', '._a.md': '', '.c.md': ''}, expected: ['a.md']},
  {name: 'respects .gitignore', files: {'.gitignore': 'draf/\n*.lama.md\n/hanya-akar.md\n', 'a.md': '', 'a.lama.md': '', 'draf/b.md': '', 'hanya-akar.md': '', 'c/hanya-akar.md': '', 'c/draf/d.md': ''}, expected: ['a.md', 'c/hanya-akar.md']},
  {name: 'lets a nearer .gitignore decide', files: {'.gitignore': '*.md\n', 'a.md': '', 'kelas/.gitignore': '!b.md\n', 'kelas/b.md': '', 'kelas/c.md': ''}, expected: ['kelas/b.md']},
  {name: 'respects the .gitignore at the root of the repository', files: {'.git/HEAD': '', '.gitignore': 'lama.md\n', 'kelas/a.md': '', 'kelas/lama.md': ''}, names: ['kelas'], expected: ['kelas/a.md']},
  {name: 'leaves a .gitignore outside of any repository alone', files: {'.gitignore': '*.md\n', 'kelas/a.md': ''}, names: ['kelas'], expected: ['kelas/a.md']},
  {name: 'looks into an ignored folder that is named', files: {'.git/HEAD': '', '.gitignore': 'draf/\n', 'draf/a.md': ''}, names: ['draf'], expected: ['draf/a.md']},
  {name: 'takes a named file whatever it is called', files: {'.gitignore': '*', 'a.txt': '', 'node_modules/b.md': ''}, names: ['a.txt', 'node_modules/b.md'], expected: ['a.txt', 'node_modules/b.md']},
  {name: 'takes nothing twice', files: {'a.md': '', 'kelas/b.md': ''}, names: ['a.md', '', 'kelas', 'a.md', 'kelas/../a.md'], expected: ['a.md', 'kelas/b.md']},
  {name: 'says which folder holds no Markdown, and goes on', files: {'kosong/a.txt': '', 'a.md': ''}, names: ['kosong', 'a.md'], expected: ['kosong: no-markdown', 'a.md']},
  {name: 'says what is missing, and what may have been meant', files: {'laporan.md': ''}, names: ['laporn.md', 'tidak/ada.md', 'laporan.md/x'], expected: ['laporn.md: missing-similar', 'tidak/ada.md: missing', 'laporan.md/x: missing']},
  {name: 'reads standard input once', files: {'a.md': ''}, names: ['-', 'a.md', '-'], expected: ['-', 'a.md']},
]

describe('finding files', () => {
  for (const {name, files, names = [''], expected} of layouts) {
    it(name, () => withFolder(files, async (folder) => {
      assert.deepEqual((await inputsOf(folder, names)).map((path) => path.replace(/^:/, 'folder:')), expected)
    }))
  }

  it('follows links, but not in circles', () => withFolder({'kelas/a.md': '', 'lain/b.md': ''}, async (folder) => {
    symlinkSync('..', join(folder, 'kelas', 'atas'))
    symlinkSync('.', join(folder, 'kelas', 'sini'))
    symlinkSync(join(folder, 'lain'), join(folder, 'kelas', 'lain'))
    symlinkSync('a.md', join(folder, 'kelas', 'z.md'))
    assert.deepEqual(await inputsOf(folder, ['kelas']), ['kelas/a.md', 'kelas/atas/lain/b.md'])
  }))

  it('names a link that leads nowhere', () => withFolder({'a.md': ''}, async (folder) => {
    symlinkSync('hilang', join(folder, 'b.md'))
    symlinkSync('berputar', join(folder, 'berputar'))
    assert.deepEqual(await inputsOf(folder, ['']), ['a.md', 'b.md: missing'])
    assert.deepEqual(await inputsOf(folder, ['berputar']), ['berputar: unreadable'])
  }))

  it('names what is neither file nor folder', async () => {
    const {code, err} = await run(['check', '/dev/zero'])
    assert.deepEqual({code, err}, {code: 2, err: 'peksos: `/dev/zero` is neither a file nor a folder.\n'})
  })

  it('names a folder within a folder that may not be read, and checks the rest', () => withFolder({'a.md': readme, 'b/c.md': readme}, async (folder) => {
    const files = {...nodeFiles, list: (path: string) => path.endsWith('b')
      ? Promise.resolve({trouble: 'forbidden' as const, system: 'EACCES'})
      : nodeFiles.list(path)}
    const result = await run(['check', folder, '--format', 'json'], {files})
    assert.equal(result.code, 2)
    assert.deepEqual(filesOf(result).map(({error, kind}) => error?.code ?? kind), ['other', 'forbidden'])
  }))
})
