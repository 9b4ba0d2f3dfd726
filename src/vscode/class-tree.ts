import {FileSystemError, FileType, workspace, type Uri} from 'vscode'
import {reportsBelow} from '../class/reports-below.ts'
import type {Tree} from '../class/tree.ts'
import type {FileState, FileTrouble} from '../host.ts'
import {folderOf} from '../settings/profile/paths.ts'
import {digestOf} from '../text/digest.ts'

/**
 * The files around a folder as a search for reports sees them. VS Code tells that something is a link, but not where it
 * leads: a link is taken for the folder or file below one of `tops`, or around them, that has the same times, size and content.
 */
export function treeAround(top: Uri, tops: readonly Uri[]): Tree {
  const at = (path: string): Uri => top.with({path})
  const types = new Map<string, FileType>()
  const leads = new Map<string, string>()
  let places: Promise<Places> | undefined

  const list = (folder: string): ReturnType<Tree['list']> => tried(async () => {
    const entries = await workspace.fs.readDirectory(at(folder))
    for (const [name, type] of entries) types.set(join(folder, name), type)
    return entries.map(([name]) => name)
  })
  /** The path without links, as far as they can be told. */
  const realOf = async (path: string): Promise<string> => {
    const known = leads.get(path)
    if (known !== undefined) return known
    if (path === '/' || path === '' || tops.some(one => one.path === path)) return path
    const above = await realOf(folderOf(path))
    const real = ((types.get(path) ?? 0) & FileType.SymbolicLink) === 0 ? join(above, path.slice(path.lastIndexOf('/') + 1)) : await targetOf(path)
    leads.set(path, real)
    return real
  }
  const targetOf = async (link: string): Promise<string> => {
    const {type} = await workspace.fs.stat(at(link))
    places ??= placesAround(tops)
    const found = await places
    const sign = await signOf(at(link), (type & FileType.Directory) !== 0)
    return (type & FileType.Directory ? found.folders : await found.files()).get(sign) ?? `${outside}${sign}`
  }
  /** What lies elsewhere has no path of its own, and is known by what it is. */
  const identityOf = async (path: string, isFile: boolean): Promise<string> => {
    const real = await realOf(path)
    return isFile && real.startsWith(outside) ? outside + await signOf(at(path), false) : real
  }
  return {
    join,
    absolute: path => path,
    list,
    state: path => tried<FileState>(async () => {
      const listed = types.get(path)
      const isLink = ((listed ?? FileType.SymbolicLink) & FileType.SymbolicLink) !== 0
      const type = isLink ? (await workspace.fs.stat(at(path))).type : listed!
      // A link that leads nowhere, or back to itself, has no type.
      if ((type & (FileType.Directory | FileType.File)) === 0) return {trouble: 'missing'}
      return {type: type & FileType.Directory ? 'folder' : 'file', size: 0, modified: 0, identity: await identityOf(path, (type & FileType.Directory) === 0)}
    }),
    read: (path, most) => tried<Uint8Array>(async () => (await workspace.fs.readFile(at(path))).subarray(0, most)),
  }
}

/** What links may lead to, by its sign. */
interface Places {
  readonly folders: ReadonlyMap<string, string>
  files(): Promise<ReadonlyMap<string, string>>
}

/** Begins what stands for a place that is neither below what was chosen nor around it. */
const outside = 'outside '

/** Looks for all folders below some, and those around them; for files only when a link leads to one. */
async function placesAround(tops: readonly Uri[]): Promise<Places> {
  const [top] = tops as readonly [Uri]
  const add = async (to: Map<string, string>, path: string, isFolder: boolean): Promise<void> => {
    const sign = await tried(async () => ({sign: await signOf(top.with({path}), isFolder)}))
    if (!('trouble' in sign) && !to.has(sign.sign)) to.set(sign.sign, path)
  }
  const around = new Set<string>()
  for (const {path} of tops) for (let at = path; at !== '' && !around.has(at); at = folderOf(at)) around.add(at)
  const folders = new Map<string, string>()
  for (const path of around) await add(folders, path, true)
  const files: string[] = []
  const open = tops.map(({path}) => path)
  for (let folder = open.shift(); folder !== undefined; folder = open.shift()) {
    const entries = await tried(async () => workspace.fs.readDirectory(top.with({path: folder})))
    if ('trouble' in entries) continue
    for (const [name, type] of entries) {
      const path = join(folder, name)
      if (type === FileType.File) files.push(path)
      else if (type === FileType.Directory && name !== 'node_modules' && name !== '.git') {
        open.push(path)
        await add(folders, path, true)
      }
    }
  }
  let known: Promise<ReadonlyMap<string, string>> | undefined
  const signsOfFiles = async (): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>()
    for (const path of files) await add(found, path, false)
    return found
  }
  return {folders, files: () => known ??= signsOfFiles()}
}

/** Times and size may be the same of several: a folder is told by its names too, a file by its bytes. */
async function signOf(uri: Uri, isFolder: boolean): Promise<string> {
  const {ctime, mtime, size} = await workspace.fs.stat(uri)
  const holds = isFolder ? (await workspace.fs.readDirectory(uri)).map(([name]) => name).sort().join('/') : await workspace.fs.readFile(uri)
  return `${ctime} ${mtime} ${size} ${digestOf(holds)}`
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** What a file system answers, or why it does not. */
async function tried<Value extends object>(action: () => Promise<Value | FileTrouble>): Promise<Value | FileTrouble> {
  try {
    return await action()
  } catch (error) {
    return troubleOf(error)
  }
}

/** The Markdown files below a folder, or in it alone, for reports that consist of several. */
export async function markdownIn(folder: Uri, isDeep: boolean): Promise<readonly Uri[]> {
  const found: Uri[] = []
  for await (const one of reportsBelow(folder.path, folder.path, treeAround(folder, [folder]), {isReport: isMarkdownName, ...(!isDeep && {isFlat: true as const})})) {
    if (!('trouble' in one)) found.push(folder.with({path: one.path}))
    if (found.length >= mostFiles) break
  }
  return found
}

/** A folder of more files than this holds no report of several. */
const mostFiles = 5000

function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name)
}

/** Why a file or folder could not be read. */
export function troubleOf(error: unknown): FileTrouble & {readonly trouble: 'missing' | 'forbidden' | 'unreadable'} {
  const code = error instanceof FileSystemError ? error.code : ''
  return {trouble: code === 'FileNotFound' || code === 'FileNotADirectory' ? 'missing' : code === 'NoPermissions' ? 'forbidden' : 'unreadable'}
}
