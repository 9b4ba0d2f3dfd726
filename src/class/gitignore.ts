import ignore, {type Ignore} from 'ignore'
import {isTrouble} from '../host.ts'
import {folderOf, pathBelow} from '../settings/profile/paths.ts'
import type {Tree} from './tree.ts'

/** The rules of one `.gitignore`, for what stands below its folder. */
interface IgnoreFile {
  readonly base: string
  readonly rules: Ignore
}

/** The `.gitignore` files that hold in a folder, the nearest last. */
export type IgnoreChain = readonly IgnoreFile[]

/** Most bytes of a `.gitignore` that are read. */
const most = 1_000_000

/** The chain at a folder that was named: from the root of its repository, if it has one, down to it. */
export async function chainAt(folder: string, tree: Tree): Promise<IgnoreChain> {
  const above: string[] = []
  for (let at = tree.absolute(folder); ; at = folderOf(at)) {
    above.unshift(at)
    if (!isTrouble(await tree.state(inFolder(at, '.git')))) break
    // No repository above: what lies above the folder is no concern of ours.
    if (folderOf(at) === at || folderOf(at) === '') return within([], folder, tree)
  }
  let chain: IgnoreChain = []
  for (const at of above) {
    // Whoever names an ignored folder wants to see it.
    if (isIgnored(at, true, chain, tree)) chain = []
    chain = await within(chain, at, tree)
  }
  return chain
}

/** The chain within a folder: with its own `.gitignore`, if it has one. */
export async function within(chain: IgnoreChain, folder: string, tree: Tree): Promise<IgnoreChain> {
  const base = tree.absolute(folder)
  const bytes = await tree.read(inFolder(base, '.gitignore'), most)
  if (isTrouble(bytes)) return chain
  return [...chain, {base, rules: ignore({ignorecase: false}).add(new TextDecoder().decode(bytes))}]
}

/** Whether git would leave a path out; the nearest file that says anything decides. */
export function isIgnored(path: string, folder: boolean, chain: IgnoreChain, tree: Tree): boolean {
  const whole = tree.absolute(path)
  for (const {base, rules} of chain.toReversed()) {
    const below = pathBelow(base, whole)
    if (below === undefined || below === '') continue
    const {ignored, unignored} = rules.test(folder ? `${below}/` : below)
    if (ignored || unignored) return ignored
  }
  return false
}

/** A name in a folder whose path is parted by `/`. */
function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}
