// The suite under test/host/suite, bundled once for a web and once for a Node extension host.
import {cpSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'

const suiteFolder = resolve('test/host/suite')

/** `peksos:suite` stands for all test files with `part` in their names, so that none can be forgotten. */
const suiteFiles = part => ({
  name: 'suite-files',
  setup(bundler) {
    bundler.onResolve({filter: /^peksos:suite$/}, () => ({path: 'suite', namespace: 'suite'}))
    bundler.onLoad({filter: /.*/, namespace: 'suite'}, () => ({
      resolveDir: suiteFolder,
      contents: readdirSync(suiteFolder).filter(name => name.endsWith('.test.ts') && name.includes(part)).sort()
        .map(name => `import ${JSON.stringify(`./${name}`)}`).join('\n')
    }))
  }
})

/** Mocha's browser build would take the bundle's own `module.exports` for itself; without a `module` it sets the global `mocha`. */
const browserMocha = {
  name: 'browser-mocha',
  setup(bundler) {
    const path = resolve('node_modules/mocha/mocha.js')
    bundler.onResolve({filter: /^mocha$/}, () => ({path}))
    bundler.onLoad({filter: /mocha\.js$/}, () => ({contents: `const module = undefined;\n${readFileSync(path, 'utf8')}`}))
  }
}

const forWeb = {platform: 'browser', conditions: ['worker'], plugins: [browserMocha]}
const forNode = {
  platform: 'node',
  plugins: [],
  // Its parallel workers, which a host never starts, look for files of their own.
  logOverride: {'require-resolve-not-external': 'silent'}
}

/** Bundles the suite for a kind of host ('web' or 'node') into `folder` and returns the file that exports `run()`. */
export const bundleSuite = async (kind, folder, part = '') => {
  const outfile = join(folder, `suite-${kind}.js`)
  const options = kind === 'web' ? forWeb : forNode
  await build({
    ...options,
    plugins: [...options.plugins, suiteFiles(part)],
    entryPoints: [resolve(`test/host/run-${kind}.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning'
  })
  return outfile
}

/** A copy of the suite's workspace, so that a test that saves changes nothing here. */
export const copyWorkspace = folder => {
  const copy = join(folder, 'workspace')
  mkdirSync(copy, {recursive: true})
  cpSync('test/host/workspace', copy, {recursive: true})
  return copy
}
