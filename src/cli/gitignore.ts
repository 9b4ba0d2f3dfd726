import {dirname, relative, resolve, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {isTrouble, type Files} from '../host.ts'

/** The rules of one `.gitignore`, for what stands below its folder. */
interface IgnoreFile {
  readonly base: string
  readonly rules: Ignore
}

/** The `.gitignore` files that hold in a folder, the nearest last. */
export type IgnoreChain = readonly IgnoreFile[]

/** Most bytes of a `.gitignore` that are read. */
const most = 1_000_000

/** The chain at a folder that was named on the command line: from the root of its repository, if it has one, down to it. */
export async function chainAt(folder: string, files: Files): Promise<IgnoreChain> {
  const above: string[] = []
  for (let at = resolve(folder); ; at = dirname(at)) {
    above.unshift(at)
    if (!isTrouble(await files.state(`${at}${sep}.git`))) break
    // No repository above: what lies above the folder is no concern of ours.
    if (dirname(at) === at) return within([], folder, files)
  }
  let chain: IgnoreChain = []
  for (const at of above) {
    // Whoever names an ignored folder wants to see it.
    if (isIgnored(at, true, chain)) chain = []
    chain = await within(chain, at, files)
  }
  return chain
}

/** The chain within a folder: with its own `.gitignore`, if it has one. */
export async function within(chain: IgnoreChain, folder: string, files: Files): Promise<IgnoreChain> {
  const base = resolve(folder)
  const bytes = await files.read(`${base}${sep}.gitignore`, most)
  if (isTrouble(bytes)) return chain
  return [...chain, {base, rules: ignore({ignorecase: false}).add(new TextDecoder().decode(bytes))}]
}

/** Whether git would leave a path out; the nearest file that says anything decides. */
export function isIgnored(path: string, folder: boolean, chain: IgnoreChain): boolean {
  for (const {base, rules} of chain.toReversed()) {
    const below = relative(base, resolve(path)).replaceAll(sep, '/')
    if (below === '' || below.startsWith('../')) continue
    const {ignored, unignored} = rules.test(folder ? `${below}/` : below)
    if (ignored || unignored) return ignored
  }
  return false
}
