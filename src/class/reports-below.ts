import {isTrouble, type FileTrouble} from '../host.ts'
import {inNameOrder} from '../text/name-order.ts'
import {chainAt, isIgnored, within, type IgnoreChain} from './gitignore.ts'
import type {Tree} from './tree.ts'

/** A report below a folder, or what could not be looked at. `identity` is the same for two ways to one file. */
export type Found =
  | {readonly path: string, readonly identity: string}
  | {readonly path: string, readonly trouble: FileTrouble}

/** What is looked for, and where alone: on the way to `only`, and below it. */
export interface Search {
  isReport(name: string): boolean
  readonly only?: string
  /** Whether only the folder itself is looked at. */
  readonly isFlat?: true
}

/**
 * The reports below a folder, in the order of their names. Names that begin with a dot, `node_modules`, what Word keeps
 * beside an open document and what a `.gitignore` names are passed over; links are followed, but not in circles.
 */
export async function* reportsBelow(folder: string, identity: string, tree: Tree, search: Search): AsyncGenerator<Found> {
  yield* walk(folder, identity, {tree, search, chain: await chainAt(folder, tree), above: []})
}

interface Walk {
  readonly tree: Tree
  readonly search: Search
  readonly chain: IgnoreChain
  /** The folders around it: a link back to one of them is not followed. */
  readonly above: readonly string[]
}

async function* walk(folder: string, identity: string, {tree, search, chain, above}: Walk): AsyncGenerator<Found> {
  const names = await tree.list(folder)
  if (isTrouble(names)) {
    yield {path: folder, trouble: names}
    return
  }
  for (const name of names.toSorted(inNameOrder)) {
    if (isApart(name)) continue
    const path = tree.join(folder, name)
    if (search.only !== undefined && !leadsTo(path, search.only)) continue
    const isReport = search.isReport(name) && !name.startsWith('~$')
    const state = await tree.state(path)
    if (isTrouble(state)) {
      if (isReport && !isIgnored(path, false, chain, tree)) yield {path, trouble: state}
    } else if (state.type === 'folder') {
      const around = [...above, identity]
      if (search.isFlat || around.includes(state.identity) || isIgnored(path, true, chain, tree)) continue
      yield* walk(path, state.identity, {tree, search, chain: await within(chain, path, tree), above: around})
    } else if (state.type === 'file' && isReport && !isIgnored(path, false, chain, tree)) {
      yield {path, identity: state.identity}
    }
  }
}

/** Whether a name in a folder is one that no report lies below. */
export function isApart(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

function leadsTo(path: string, only: string): boolean {
  return path === only || only.startsWith(`${path}/`) || path.startsWith(`${only}/`)
}
