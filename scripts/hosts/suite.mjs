// The tests of a window, bundled for a web or a Node extension host.
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'

/** `peksos:suite` stands for these test files. */
const suiteOf = files => ({
  name: 'suite-files',
  setup(bundler) {
    bundler.onResolve({filter: /^peksos:suite$/}, () => ({path: 'suite', namespace: 'suite'}))
    bundler.onLoad({filter: /.*/, namespace: 'suite'}, () => ({
      resolveDir: resolve('.'),
      contents: files.map(file => `import ${JSON.stringify(file)}`).join('\n')
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

/** Bundles test files for a kind of host ('web' or 'node') into `folder` and returns the file that exports `run()`. */
export const bundleSuite = async (kind, folder, files) => {
  const outfile = join(folder, `suite-${kind}.js`)
  const options = kind === 'web' ? forWeb : forNode
  await build({
    ...options,
    plugins: [...options.plugins, suiteOf(files)],
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
