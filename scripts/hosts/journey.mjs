// A student's journey through the newest VS Code for the Web, by the keyboard alone, with a picture of every step in out/journey/THEME,
// a supervisor's with a class of 500 reports, in out/journey/class-THEME, and Word files that are dropped by a mouse, in out/journey/word-THEME.
// `node scripts/hosts/journey.mjs [theme…] [class|journey|word]`: light, dark, high-contrast or high-contrast-light; all of them unless some are named.
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {bundleForNode, temporaryFolder} from '../bundle.mjs'
import {webHost} from './fetch.mjs'

const all = ['light', 'dark', 'high-contrast', 'high-contrast-light']
const journeys = ['journey', 'class', 'word']
const named = process.argv.slice(2)
const themes = named.some(one => !journeys.includes(one)) ? named.filter(one => !journeys.includes(one)) : all
const taken = named.some(one => journeys.includes(one)) ? journeys.filter(one => named.includes(one)) : journeys
const unknown = themes.filter(theme => !all.includes(theme))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${all.join(', ')}.`)
  process.exit(2)
}
const tests = await bundleForNode(taken.map(one => `test/host/journey/${one}.test.ts`), temporaryFolder('journey'))
console.log(`Host: VS Code ${webHost('newest').version} for the Web (newest), a page of it worked by the keyboard`)
const {status} = spawnSync(process.execPath, ['--enable-source-maps', join('node_modules', 'mocha', 'bin', 'mocha.js'), '--bail', '--timeout', '120000', '--exit', ...tests], {
  stdio: 'inherit',
  env: {...process.env, PEKSOS_THEMES: themes.join(',')}
})
process.exitCode = status ?? 1
