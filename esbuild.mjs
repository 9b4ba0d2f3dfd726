// Builds everything that ships into dist/ and prints what each bundle weighs, by part.
import {rmSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {build as bundle} from 'esbuild'

const common = {bundle: true, minify: true, legalComments: 'none', charset: 'utf8', metafile: true, logLevel: 'warning'}
const node = {...common, platform: 'node', target: 'node20.9', format: 'cjs'}

/** The bundles: one entry gives the desktop and the browser one, so that both do the same. */
export const bundles = {
  desktop: {...node, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.js', external: ['vscode']},
  web: {
    ...common,
    platform: 'browser',
    // Without it the Markdown packages choose their document build, and VS Code's web worker has no document.
    conditions: ['worker'],
    target: 'es2022',
    format: 'cjs',
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode']
  },
  cli: {...node, entryPoints: ['src/cli/bin.ts'], outfile: 'dist/cli.js', banner: {js: '#!/usr/bin/env node'}},
  remark: {
    ...common,
    platform: 'neutral',
    conditions: ['worker'],
    mainFields: ['module', 'main'],
    target: 'es2022',
    format: 'esm',
    entryPoints: ['src/cli/remark.ts'],
    external: ['node:*'],
    outfile: 'dist/remark.mjs'
  }
}

/** Whose bytes they are: packages by what they do for us, our code, our tables. */
export const partOf = input => {
  const packaged = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]
  if (packaged === 'yaml' || packaged === 'valibot' || packaged === 'leven' || packaged === 'github-slugger') return packaged
  if (packaged) return 'Markdown stack'
  return input.startsWith('src/knowledge/') ? 'tables' : 'code'
}

/** Builds the named bundles (all of them by default) and returns esbuild's metafile of each. */
export const buildAll = async (names = Object.keys(bundles)) => {
  const results = await Promise.all(names.map(name => bundle(bundles[name])))
  return Object.fromEntries(results.map((result, index) => [names[index], result.metafile]))
}

const printSizes = metafiles => {
  for (const metafile of Object.values(metafiles)) {
    for (const [file, output] of Object.entries(metafile.outputs)) {
      const parts = new Map()
      for (const [input, {bytesInOutput}] of Object.entries(output.inputs)) {
        parts.set(partOf(input), (parts.get(partOf(input)) ?? 0) + bytesInOutput)
      }
      const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} KB`
      const list = [...parts].sort((a, b) => b[1] - a[1]).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`)
      console.log(`${file}  ${kilobytes(output.bytes)}  (${list.join(', ')})`)
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync('dist', {recursive: true, force: true})
  printSizes(await buildAll())
}
