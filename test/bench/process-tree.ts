import {spawn} from 'node:child_process'
import {closeSync, existsSync, openSync, readdirSync, readFileSync} from 'node:fs'

/** What a run of a program took, with all processes that it started. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number
  /** Seconds of processors, which others at work on the machine change less; undefined where the system does not say. */
  readonly cpu: number | undefined
  /** Megabytes at the highest, sampled. */
  readonly memory: number | undefined
  readonly code: number | null
}

/** Runs a program to its end, its output thrown away. */
export function costOf(command: string, argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Cost> {
  return new Promise((done, fail) => {
    const nowhere = openSync(process.platform === 'win32' ? '\\\\.\\NUL' : '/dev/null', 'w')
    const start = performance.now()
    const child = spawn(command, [...argv], {cwd, env, stdio: ['ignore', nowhere, nowhere]})
    let memory = 0
    const ticks = new Map<number, number>()
    const look = (): void => {
      const tree = treeOf(child.pid ?? 0)
      memory = Math.max(memory, tree.reduce((sum, {kilobytes}) => sum + kilobytes, 0) / 1024)
      for (const {pid, cpu} of tree) ticks.set(pid, cpu)
    }
    const timer = existsSync('/proc/self/stat') ? setInterval(look, 25) : undefined
    child.on('error', fail)
    child.on('close', (code) => {
      clearInterval(timer)
      closeSync(nowhere)
      done({
        wall: (performance.now() - start) / 1000, code,
        cpu: timer && [...ticks.values()].reduce((sum, one) => sum + one, 0) / 100,
        memory: timer && memory,
      })
    })
  })
}

interface Process {
  readonly pid: number
  readonly kilobytes: number
  /** Hundredths of a second. */
  readonly cpu: number
}

/** A process and those that it started. */
function treeOf(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name in brackets may hold anything, blanks too.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0)
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' ').filter(Boolean))
    return [{pid, kilobytes, cpu: Number(fields[11]) + Number(fields[12])}, ...children.flatMap((one) => treeOf(Number(one)))]
  } catch {
    // Gone between two looks.
    return []
  }
}
