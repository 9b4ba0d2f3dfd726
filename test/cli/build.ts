import {mkdtempSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build, type BuildOptions} from 'esbuild'

/** Builds one of the project's bundles with its own options into a new folder below `out`, so that nothing stale is tested. */
export async function buildBundle(name: 'cli' | 'remark' | 'word-in'): Promise<{readonly path: string, readonly remove: () => void}> {
  const {bundles} = await import(pathToFileURL(resolve('esbuild.mjs')).href) as {bundles: Record<string, BuildOptions>}
  const folder = mkdtempSync(join('out', 'bundle-'))
  const path = resolve(folder, {cli: 'cli.cjs', remark: 'remark.mjs', 'word-in': 'word-in.cjs'}[name])
  await build({...bundles[name], outfile: path})
  // What it loads later stands beside it.
  if (name === 'cli') for (const beside of ['cli-more', 'cli-thread']) await build({...bundles[beside], outfile: resolve(folder, `${beside}.js`)})
  return {path, remove: () => rmSync(folder, {recursive: true, force: true})}
}

/** The path of a bundle that is built before the tests of a suite and removed behind them. */
export function builtBefore(name: Parameters<typeof buildBundle>[0]): () => string {
  let bundle: Awaited<ReturnType<typeof buildBundle>> | undefined
  before(async () => {
    bundle = await buildBundle(name)
  })
  after(() => bundle?.remove())
  return () => bundle?.path ?? ''
}
