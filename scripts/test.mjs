// All checks: node scripts/test.mjs [web|node [part of a test file's name]|journey [theme…]]. The sum of all tests stands alone on the last line.
import {spawn} from 'node:child_process'
import {stripVTControlCharacters} from 'node:util'

const [only = 'all', ...rest] = process.argv.slice(2)
const [part = ''] = rest

const build = {name: 'Build', command: ['esbuild.mjs']}
const web = ['oldest', 'newest'].map(which =>
  ({name: `Suites in the ${which} web host`, command: ['scripts/hosts/web.mjs', which, part], suite: true, needs: build}))
const node = {name: 'Suites in the Node host', command: ['scripts/hosts/node.mjs', part], suite: true, needs: build}

const journey = (...themes) => ({name: 'A journey by the keyboard', command: ['scripts/hosts/journey.mjs', ...themes], suite: true, needs: build})

const plans = {
  all: [
    {name: 'Types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']},
    {name: 'Types of all but the command line, without Node', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json']},
    {name: 'Types of the class view, with a document', command: ['node_modules/typescript/bin/tsc', '-p', 'src/class-view']},
    {name: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']},
    {name: 'Unused code', command: ['node_modules/knip/bin/knip.js']},
    {name: 'Generated files', command: ['scripts/run.mjs', 'scripts/generate.ts', '--check']},
    {name: 'Unit tests', command: ['scripts/unit.mjs'], suite: true},
    build,
    {name: 'Slow tests', command: ['scripts/unit.mjs', 'test/slow/'], suite: true, needs: build},
    {name: 'Package', command: ['scripts/package.mjs', '--check'], needs: build},
    {name: 'Grammar tests', command: ['scripts/grammar.mjs']},
    ...web,
    node,
    journey('light')
  ],
  web: [build, ...web],
  node: [build, node],
  journey: [build, journey(...rest)]
}

/** Runs one step, showing what it prints; returns its exit code and its text. */
const execute = command => new Promise(resolve => {
  const child = spawn(process.execPath, command, {stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, ...(process.stdout.isTTY && {FORCE_COLOR: '1'})}})
  let text = ''
  child.stdout.on('data', data => { process.stdout.write(data); text += data })
  child.stderr.on('data', data => { process.stderr.write(data); text += data })
  child.on('close', code => resolve({code: code ?? 1, text: stripVTControlCharacters(text)}))
})

const count = (text, word) => [...text.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'))].reduce((sum, match) => sum + Number(match[1]), 0)

const steps = plans[only]
if (!steps) {
  console.error(`Unknown: ${only}. Known: ${Object.keys(plans).join(', ')}.`)
  process.exit(2)
}

const results = new Map()
for (const step of steps) {
  console.log(`\n── ${step.name}`)
  const waits = step.needs && results.get(step.needs)?.code !== 0
  const {code, text} = waits ? {code: 1, text: ''} : await execute(step.command)
  if (waits) console.error(`Not run: ${step.needs.name} failed.`)
  const passed = step.suite ? count(text, 'passing') : 0
  // What fails without a failing test of its own is one failure, so that the last line never hides it.
  const failed = Math.max(step.suite ? count(text, 'failing') : 0, code === 0 ? 0 : 1)
  const host = /^Host: (.*)$/m.exec(text)?.[1]
  const windows = [...text.matchAll(/^Window: (.*)$/gm)].map(([, name]) => name)
  results.set(step, {code, passed, failed, where: [host, ...windows].filter(Boolean).join('; ')})
}

console.log('\n── Summary')
for (const [{name, suite}, {passed, failed, where}] of results) {
  const outcome = suite ? `${passed} passed, ${failed} failed` : failed ? 'failed' : 'passed'
  console.log(`${name}: ${outcome}${where && ` (${where})`}`)
}
const total = key => [...results.values()].reduce((sum, result) => sum + result[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1
