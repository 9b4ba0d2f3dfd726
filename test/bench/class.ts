// Times a whole class: Peksos cold and warm beside other checkers and beside the floor, in turn in the same run: npm run bench:class [-- ROUNDS [REPORTS…]]
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build, type BuildOptions} from 'esbuild'
import {ownWords} from '../../src/class/passages/own-words.ts'
import type {OwnWords} from '../../src/class/passages/word-places.ts'
import {sharedPassages} from '../../src/class/passages/index.ts'
import {readReport} from '../../src/report/read.ts'
import {classReport} from './class-texts.ts'
import {installPeers} from './peers.ts'
import {costOf, type Cost} from './process-tree.ts'

const [rounds = 3, ...given] = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [200, 1000]
const bytes = 20_000
const threads = availableParallelism()
const home = mkdtempSync(join(tmpdir(), 'peksos-bench-'))

/** A runner of one thing, with what must be done before it and is not counted. */
interface Contender {
  readonly name: string
  readonly before?: () => void
  readonly run: () => Promise<Cost>
}

try {
  const {bundles} = await import(pathToFileURL(resolve('esbuild.mjs')).href) as {bundles: Record<string, BuildOptions>}
  const [cli, floor] = [join(home, 'cli.cjs'), join(home, 'floor.cjs')]
  await build({...bundles['cli'], outfile: cli})
  for (const beside of ['cli-more', 'cli-thread']) await build({...bundles[beside], outfile: join(home, `${beside}.js`)})
  await build({...bundles['cli'], entryPoints: ['test/bench/class-floor.ts'], outfile: floor})
  const peers = installPeers(join('out', 'peers'))
  console.log(`Node ${process.versions.node}, ${threads} threads, ${rounds} rounds in turn; medians, in brackets the ratio to the floor: the files read and parsed with our processor in as many threads, and nothing else.`)
  console.log('Memory is the highest sum over all processes of a run, sampled; CPU is what all threads of it took.')
  for (const size of sizes) await timeClass(size, cli, floor, peers)
  console.log('\nComparing: shared passages among reports that are read already, every tenth with a paragraph of its neighbour')
  console.log('reports | seconds | milliseconds a report | passages')
  for (const size of [125, 250, 500, 1000]) console.log(compare(size))
} finally {
  rmSync(home, {recursive: true, force: true})
}

async function timeClass(size: number, cli: string, floor: string, peers: ReturnType<typeof installPeers>): Promise<void> {
  const folder = join(home, `class-${size}`)
  mkdirSync(folder)
  for (let at = 0; at < size; at++) writeFileSync(join(folder, `laporan-${at}.md`), classReport(at, bytes))
  const cache = join(home, `cache-${size}`)
  const peksos = (...more: string[]): Promise<Cost> => costOf(process.execPath, [cli, 'check', folder, '--cache', cache, ...more], home)
  const contenders: readonly Contender[] = [
    {name: 'floor', run: () => costOf(process.execPath, [floor, folder, String(threads)], home)},
    {name: 'Peksos, cold', before: () => rmSync(cache, {recursive: true, force: true}), run: () => peksos()},
    {name: 'Peksos, warm', run: () => peksos()},
    {name: 'Peksos, warm, whole contract', run: () => peksos('--format', 'json')},
    ...peers.map(({name, command, argv}): Contender => ({name, run: () => costOf(command, argv(folder), folder)})),
  ]
  const costs = new Map<string, Cost[]>(contenders.map(({name}) => [name, []]))
  // What a JSON run needs is kept before the first round, as what a text run needs is by the cold one.
  for (let round = 0; round < rounds; round++) {
    for (const {name, before, run} of contenders) {
      before?.()
      if (name.endsWith('contract')) await peksos('--format', 'json')
      costs.get(name)!.push(await run())
    }
  }
  console.log(`\n${size} reports of ${bytes / 1000} KB`)
  console.log('who | seconds | CPU seconds | MB')
  const own = costs.get('floor')!
  for (const [name, all] of costs) {
    const cell = (key: 'wall' | 'cpu' | 'memory', digits: number): string => {
      const values = all.flatMap((cost) => cost[key] ?? [])
      // The ratio of each pair of one round, so that a slow moment of the machine counts less.
      const ratios = all.flatMap((cost, round) => cost[key] === undefined || !own[round]?.[key] ? [] : [cost[key] / own[round][key]])
      return values.length === 0 ? '-' : `${median(values).toFixed(digits)} (${median(ratios).toFixed(2)})`
    }
    console.log([name, cell('wall', 2), cell('cpu', 2), cell('memory', 0)].join(' | '))
    if (all.some(({code}) => code === null || code > 2)) console.log(`${name} ended with ${all.map(({code}) => code).join(', ')}`)
  }
  if (existsSync(cache)) rmSync(cache, {recursive: true})
}

function compare(size: number): string {
  const reports: OwnWords[] = []
  let before = ''
  for (let at = 0; at < size; at++) {
    const text = classReport(at, bytes)
    const taken = at % 10 === 9 ? before.split('\n\n').find((block) => block.length > 300 && /^\p{Lu}/u.test(block)) ?? '' : ''
    reports.push(ownWords(`laporan-${at}.md`, readReport(taken === '' ? text : text.replace('\n\n# BAB III', `\n\n${taken}\n\n# BAB III`))))
    before = text
  }
  const start = performance.now()
  const passages = sharedPassages(reports)
  const seconds = (performance.now() - start) / 1000
  return [String(size).padStart(7), seconds.toFixed(2), (seconds * 1000 / size).toFixed(2), passages.length].join(' | ')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
