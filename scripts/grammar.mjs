// Grammar tests, with the Markdown and YAML grammars of the oldest and the newest VS Code under ours.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {webHost} from './hosts/fetch.mjs'

const grammarsOf = folder => ['markdown-basics', 'yaml'].flatMap(extension => {
  const syntaxes = join(folder, 'extensions', extension, 'syntaxes')
  return readdirSync(syntaxes).filter(name => name.endsWith('.json')).map(name => join(syntaxes, name))
})

const runWith = which => {
  const {folder, version} = webHost(which)
  const {status, stdout, stderr} = spawnSync(process.execPath, [
    join('node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js'),
    ...grammarsOf(folder).flatMap(path => ['-g', path]),
    'test/grammar/**/*.test.md'
  ], {encoding: 'utf8'})
  console.log(`Grammars of VS Code ${version}`)
  // Markdown's grammar names those of dozens of languages for its code blocks.
  console.log(`${stdout}${stderr}`.split('\n').filter(line => !line.startsWith('grammar not found')).join('\n').trimEnd())
  return status === 0
}

const results = ['oldest', 'newest'].map(runWith)
process.exitCode = results.every(Boolean) ? 0 : 1
