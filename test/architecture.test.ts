import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {dirname, join} from 'node:path/posix'
import {createContext, runInContext} from 'node:vm'
import {build, type BuildOptions} from 'esbuild'
import ts from 'typescript'
import {bundles} from '../esbuild.mjs'
import {type checkText} from '../src/lint/check.ts'

/** A folder of src imports only from itself and from folders before it. */
const layers = [
  'knowledge', 'text', 'host.ts', 'markdown', 'report', 'references', 'templates', 'settings', 'lint', 'exchange', 'class', 'assist', 'cli', 'vscode', 'class-view'
]

interface Import { from: string, to: string }

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map(name => `src/${name.replaceAll('\\', '/')}`)
  .filter(name => name.endsWith('.ts'))

const layerOf = (file: string): string => file.split('/')[1]!

const isNodeModule = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name)

/** Imports of values, as esbuild sees them. */
const valueImports = async (): Promise<Import[]> => {
  const {metafile} = await build({
    entryPoints: sources, bundle: true, write: false, outdir: 'out', metafile: true, format: 'esm', splitting: true, platform: 'node', packages: 'external'
  })
  return Object.entries(metafile.inputs).flatMap(([from, {imports}]) => imports.map(({path}) => ({from, to: path})))
}

/** Every import and re-export that is written down, those of types too. */
const writtenImports = (): Import[] => sources.flatMap(from => {
  const {importedFiles} = ts.preProcessFile(readFileSync(from, 'utf8'))
  return importedFiles.map(({fileName}) => ({from, to: fileName.startsWith('.') ? join(dirname(from), fileName) : fileName}))
})

/** The files of one circle of imports, or none. */
const circle = (imports: readonly Import[]): string[] => {
  const targets = new Map<string, string[]>()
  for (const {from, to} of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of targets.get(file) ?? []) {
      const found = visit(target, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of targets.keys()) {
    const found = visit(file, [])
    if (found.length > 0) return found
  }
  return []
}

const describeImport = ({from, to}: Import): string => `${from} imports ${to}`

describe('Architecture', () => {
  let imports: Import[]
  before(async function () {
    this.timeout(60_000)
    imports = [...await valueImports(), ...writtenImports()]
  })

  it('sees the imports of values and of types', () => {
    assert.ok(imports.length > sources.length)
    assert.deepEqual(sources.filter(file => !layers.includes(layerOf(file))), [])
  })

  it('imports downwards only', () => {
    const breaches = imports.filter(({from, to}) => to.startsWith('src/') && layers.indexOf(layerOf(to)) > layers.indexOf(layerOf(from)))
    assert.deepEqual(breaches.map(describeImport), [])
  })

  it('keeps the editor and the command line apart', () => {
    const breaches = imports.filter(({from, to}) => from.startsWith('src/vscode/') && to.startsWith('src/cli/'))
    assert.deepEqual(breaches.map(describeImport), [])
  })

  it('keeps the page of the class view by itself: it shares the view’s model and its texts with the editor, and holds no tables', () => {
    const breaches = imports.filter(({from, to}) => from.startsWith('src/class-view/') ? /^src\/(?!class|knowledge\/types)/.test(to) : to.startsWith('src/class-view/'))
    assert.deepEqual(breaches.map(describeImport), [])
  })

  it('has no circle', () => {
    assert.deepEqual(circle(imports), [])
  })

  it('knows vscode in src/vscode only, and Node in src/cli only', () => {
    const breaches = imports.filter(({from, to}) =>
      (to === 'vscode' && !from.startsWith('src/vscode/')) || (isNodeModule(to) && !from.startsWith('src/cli/')))
    assert.deepEqual(breaches.map(describeImport), [])
  })

  it('imports nothing from outside src by its path', () => {
    const breaches = imports.filter(({to}) => /^\.|^(?:test|scripts|docs|examples)\//.test(to))
    assert.deepEqual(breaches.map(describeImport), [])
  })
})

// esbuild.mjs is plain JavaScript, whose literal values TypeScript reads as any string.
const forBrowser = {...bundles.web, platform: 'browser', format: 'cjs', logLevel: 'silent', legalComments: 'none', charset: 'utf8'} as const

describe('Every bundle', () => {
  it('keeps patterns as they were written, where an older target would have them made anew each time they are met', async () => {
    const texts = await Promise.all(Object.values(bundles).map(async options => {
      const {outputFiles} = await build({...options, write: false, metafile: false} as BuildOptions & {write: false})
      return outputFiles.map(({text}) => text).join('\n')
    }))
    assert.ok(texts.some(text => /\/[^/\n]*\\p\{L\}/u.test(text)))
    for (const text of texts) assert.deepEqual(text.match(/new RegExp\("(?:[^"\\]|\\.){0,80}?\\\\p\{/gu) ?? [], [])
  }).timeout(60_000)
})

describe('The browser bundle', () => {
  let code: string
  before(async () => {
    const {outputFiles} = await build({...forBrowser, write: false})
    code = outputFiles[0]!.text
  })

  it('requires vscode and nothing else', () => {
    const required = [...code.matchAll(/\brequire\(([^)]*)\)/g)].map(match => match[1])
    assert.deepEqual([...new Set(required)], ['"vscode"'])
    assert.doesNotMatch(code, /\brequire\s*\.|\bprocess\.(?:env|cwd|platform)|\bBuffer\./)
  })

  it('reads and checks where there are neither Node globals nor a document', async () => {
    const {outputFiles} = await build({...forBrowser, entryPoints: ['src/lint/check.ts'], external: [], write: false})
    const module = {exports: {} as {checkText: typeof checkText}}
    // What a worker offers beside the language itself, and nothing more.
    const worker = createContext({module, exports: module.exports, TextDecoder, TextEncoder, URL, setTimeout, clearTimeout})
    runInContext(outputFiles[0]!.text, worker)
    const checked = module.exports.checkText(readFileSync('test/host/workspace/laporan.md', 'utf8'), {language: 'auto', severities: {}})
    assert.ok('report' in checked)
  })
})
