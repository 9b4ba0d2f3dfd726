// Bundling of TypeScript that runs in Node during development: unit tests and scripts.
import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {supported} from '../esbuild.mjs'

/** A folder below `out/` for this process alone (several runs may go side by side), removed when the process ends. */
export const temporaryFolder = name => {
  const folder = resolve('out', `${name}-${process.pid}`)
  mkdirSync(folder, {recursive: true})
  // Coverage is worked out from these files after the process has ended.
  if (!process.env.NODE_V8_COVERAGE) process.on('exit', () => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** `import.meta` would name the bundle; this gives each source file its own place back. */
const ownPlace = {
  name: 'own-place',
  setup(bundler) {
    bundler.onLoad({filter: /\.ts$/}, ({path}) => {
      if (path.includes('node_modules')) return undefined
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta')) return undefined
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(resolve(path, '..')))
        .replaceAll('import.meta.filename', JSON.stringify(path))
      return {contents, loader: 'ts'}
    })
  }
}

/** Bundles TypeScript entries to ES modules for Node (packages stay outside) and returns the paths of the results in the same order. */
export const bundleForNode = async (files, folder) => {
  const base = resolve('.')
  await build({
    entryPoints: files,
    outdir: folder,
    outbase: base,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    supported,
    packages: 'external',
    sourcemap: 'inline',
    sourcesContent: false,
    plugins: [ownPlace],
    logLevel: 'warning'
  })
  return files.map(file => join(folder, file.replace(/\.ts$/, '.mjs')))
}
