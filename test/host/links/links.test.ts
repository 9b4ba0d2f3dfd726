import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {assert} from 'chai'
import {commands, extensions, Uri, workspace} from 'vscode'
import type {ClassWindow} from '../../../src/vscode/class-window.ts'
import {closeAll} from '../suite/support.ts'

const report = (name: string): string => `---\njenis: laporan-kasus\n---\n\n# BAB II KASUS\n\n## Asesmen\n\nKlien ${name} tinggal bersama neneknya.\n`

/** The reports that the built command line finds in a folder. */
function foundInTerminal(folder: string): readonly string[] {
  const cli = Uri.joinPath(extensions.getExtension('peksos.peksos')!.extensionUri, 'dist', 'cli.js').fsPath
  const {stdout} = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json', '--no-cache', '--threads', '1'], {encoding: 'utf8'})
  const {files} = JSON.parse(stdout) as {readonly files: readonly {readonly path: string}[]}
  return files.map(({path}) => path.slice(folder.length + 1)).sort()
}

describe('A class on a disk', () => {
  let folder = ''
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  const link = (to: string, name: string): void => {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    symlinkSync(to, join(folder, name))
  }
  /** The rows of the class view and what the command line finds. */
  const both = async (): Promise<readonly [readonly string[], readonly string[]]> => {
    const view = await commands.executeCommand<ClassWindow>('peksos.checkAll', Uri.file(join(folder, 'kelas')))
    const top = `${folder.slice(folder.lastIndexOf('/') + 1)}/`
    return [view.rows().map(({path}) => path.slice(path.indexOf('kelas/') + 'kelas/'.length).replace(top, '')).sort(), foundInTerminal(join(folder, 'kelas'))]
  }

  before(async () => { await extensions.getExtension('peksos.peksos')?.activate() })
  beforeEach(() => {
    folder = mkdtempSync(join(workspace.workspaceFolders![0]!.uri.fsPath, 'disk-'))
    for (const name of ['kelas/a.md', 'kelas/b/1.md', 'kelas/b/2.md', 'kelas/.simpan/x.md', 'luar/l.md', 'kelas/node_modules/n.md', 'kelas/~$a.docx', 'kelas/umpan/catatan.txt']) write(name, report(name))
  })
  afterEach(async () => {
    await closeAll()
    rmSync(folder, {recursive: true, force: true})
  })

  it('is what the command line finds, without links', async () => {
    const [seen, found] = await both()
    assert.deepEqual(found, ['a.md', 'b/1.md', 'b/2.md'])
    assert.deepEqual(seen, found)
  })

  it('is what the command line finds where links lead to folders and files, within it, out of it, twice, in circles and nowhere', async () => {
    link('../b', 'kelas/a-tautan/b-lagi')
    link('../luar', 'kelas/luar')
    link('../luar', 'kelas/luar-lagi')
    link('..', 'kelas/b/atas')
    link('.', 'kelas/b/sini')
    link('b/1.md', 'kelas/c-tautan.md')
    link('../luar/l.md', 'kelas/d-tautan.md')
    link('hilang.md', 'kelas/e-hilang.md')
    link('kedua', 'kelas/pertama')
    link('pertama', 'kelas/kedua')
    const [seen, found] = await both()
    assert.includeMembers([...found], ['a.md', 'e-hilang.md'])
    assert.deepEqual(seen, found)
  })

  it('is what the command line finds where a link leads above it', async () => {
    link('../..', 'kelas/b/naik')
    const [seen, found] = await both()
    assert.include(found.join(' '), 'luar/l.md')
    assert.deepEqual(seen, found)
  })

  it('is what the command line finds where files named .gitignore say what to leave out', async () => {
    write('.gitignore', 'a.md\n')
    mkdirSync(join(folder, '.git'))
    write('kelas/.gitignore', 'b/*\n!b/2.md\n')
    write('kelas/c/.gitignore', '!a.md\n')
    write('kelas/c/a.md', report('c'))
    const [seen, found] = await both()
    assert.deepEqual(found, ['b/2.md', 'c/a.md'])
    assert.deepEqual(seen, found)
  })
})
