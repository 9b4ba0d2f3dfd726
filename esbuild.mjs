// Builds everything that ships into dist/ and prints what each bundle weighs, by part.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {runInThisContext} from 'node:vm'
import {build as bundle} from 'esbuild'

const common = {bundle: true, minify: true, legalComments: 'none', charset: 'utf8', metafile: true, logLevel: 'warning'}
/** Node has long read `\p{L}`; esbuild thinks not, and would write such a pattern as `new RegExp(…)`, made anew each time it is met. */
export const supported = {'regexp-unicode-property-escapes': true}
// `module` first: jsonc-parser's other entry asks for its files in a way that no bundler sees.
const node = {...common, platform: 'node', target: 'node20.9', supported, format: 'cjs', mainFields: ['module', 'main']}

/** Parts that most sessions never need, each a file of its own that is loaded on first use, by Node and in a browser worker alike. */
const lazy = ['word-in', 'word-out', 'word-editor']

const lazyBundle = name => ({
  ...common,
  platform: 'browser',
  conditions: ['worker'],
  target: 'es2022',
  format: 'cjs',
  // What the editor does with Word documents needs the editor, which it is handed.
  entryPoints: [name === 'word-editor' ? 'src/vscode/word/index.ts' : `src/exchange/${name}/index.ts`],
  external: ['vscode'],
  outfile: `dist/${name}.js`
})

/** What the command line loads on first use, all in one file beside it: a run in which everything is known needs none of it. */
const onDemand = [
  'annotate', 'archived', 'compare', 'config-command', 'convert', 'document', 'explain', 'export', 'fix-class', 'formats', 'limit', 'new-report', 'open-profile',
  'profile-command', 'read-report', 'serve', 'thread', 'watch'
].map(name => `src/cli/${name}.ts`).concat('src/class/feedback.ts', 'src/class/passages/index.ts')

/** An `import(…)` of the command line stays an import of the file beside it that holds what is wanted. */
const besideCli = {
  name: 'beside-cli',
  setup(bundler) {
    bundler.onResolve({filter: /^\.{1,2}\//}, ({path, kind, resolveDir}) => {
      if (kind !== 'dynamic-import') return undefined
      const own = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/')
      const word = /^src\/exchange\/([\w-]+)\/index\.ts$/.exec(own)?.[1]
      if (lazy.includes(word)) return {path: `./${word}.js`, external: true}
      if (onDemand.includes(own)) return {path: './cli-more.js', external: true}
      return {errors: [{text: `${own} is imported on demand, and is in no file for that.`}]}
    })
  }
}

/** The facts of the command line as the values that they are, without the tables that they were taken from. */
const factsAsValues = {
  name: 'facts-as-values',
  setup(bundler) {
    bundler.onLoad({filter: /[\\/]src[\\/]cli[\\/]facts\.ts$/}, async ({path}) => {
      const {outputFiles: [{text}]} = await bundle({...node, metafile: false, entryPoints: [path], write: false})
      const module = {exports: {}}
      runInThisContext(`(module => {${text}\n})`)(module)
      return {contents: JSON.stringify(module.exports), loader: 'json'}
    })
  }
}

/** A sign of all that the program is made of, which is known without reading the program. */
const programSign = {
  name: 'program-sign',
  setup(bundler) {
    bundler.onLoad({filter: /[\\/]src[\\/]cli[\\/]program-sign\.ts$/}, () => {
      const hash = createHash('sha256')
      const files = readdirSync('src', {recursive: true}).map(name => join('src', name)).filter(name => name.endsWith('.ts')).sort()
      for (const file of [...files, 'package-lock.json', 'package.json']) hash.update(file.replaceAll('\\', '/')).update('\0').update(readFileSync(file))
      return {contents: JSON.stringify({programSign: hash.digest('hex')}), loader: 'json'}
    })
  }
}

/** Shared by the files of the command line. */
const commandLine = {
  ...node,
  // `require` reads the exports of a CommonJS file whole; `import()` would have to guess their names.
  supported: {...supported, 'dynamic-import': false},
  // Each start and each thread reads these files: letters of a byte each take a twelfth less time than those of two.
  charset: 'ascii'
}

/** The bundles: what the desktop loads leads to the browser's, so that both do the same and the package holds it once. */
export const bundles = {
  desktop: {
    ...node,
    stdin: {contents: "module.exports = require('./web/extension.js')", resolveDir: 'dist'},
    outfile: 'dist/extension.js',
    external: ['./web/extension.js']
  },
  web: {
    ...common,
    platform: 'browser',
    // Without it the Markdown packages choose their document build, and VS Code's web worker has no document.
    conditions: ['worker'],
    // Paths are parted by slashes here, whatever system it is; `ignore` need not ask.
    define: {'process.platform': '""'},
    target: 'es2022',
    format: 'cjs',
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode']
  },
  cli: {...commandLine, entryPoints: ['src/cli/bin.ts'], outfile: 'dist/cli.js', banner: {js: '#!/usr/bin/env node'}, plugins: [besideCli, factsAsValues, programSign]},
  'cli-thread': {...commandLine, entryPoints: ['src/cli/thread-bin.ts'], outfile: 'dist/cli-thread.js', plugins: [besideCli]},
  'cli-more': {
    ...commandLine,
    stdin: {contents: onDemand.map(file => `export * from './${file}'`).join('\n'), resolveDir: '.', loader: 'ts'},
    outfile: 'dist/cli-more.js',
    plugins: [besideCli, programSign]
  },
  ...Object.fromEntries(lazy.map(name => [name, lazyBundle(name)])),
  // The page of the class view: a script and a style of its own, which no other part loads.
  'class-view': {
    ...common,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: ['src/class-view/class-view.ts', 'src/class-view/class-view.css'],
    outdir: 'dist'
  },
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
  if (packaged === 'yaml' || packaged === 'valibot' || packaged === 'leven' || packaged === 'github-slugger' || packaged === 'fflate' || packaged === 'saxes') return packaged
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
