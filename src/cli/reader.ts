import type {Host, Thread} from '../host.ts'
import type {Ahead} from './in-order.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import type {Question} from './question.ts'
import type {NumberedProfiles} from './read-report.ts'
import type {Asked} from './thread.ts'
import type {ToldFile} from './told.ts'

/** Reads and checks reports, in other threads where that pays. */
export interface Reader {
  /** Whether all is read in this thread, so that reading ahead gains nothing. */
  readonly alone: boolean
  /** Gives a profile the number by which questions speak of it. */
  number(profile: ProfileInUse): number
  read(question: Question): Promise<ToldFile>
  /** Nothing more will be asked: what waits for company is read now. */
  noMore(): void
  /** Ends all threads; what is still being kept is kept. */
  end(): Promise<void>
}

/** How far reading may run ahead of writing: some megabytes of texts, and results in plenty, so that one slow report holds nobody up. */
export const ahead: Ahead = {atWork: 32, weight: 8 * 1024 * 1024, waiting: 256}

/** Below so many bytes and files another thread costs more than it gives: it takes as long to start as ten reports to be read. */
const worthThreads = {bytes: 192 * 1024, files: ahead.atWork}

interface Job {
  readonly question: Question
  readonly done: (told: ToldFile) => void
}

/** A reader with `threads` threads at most (1: all is read in this one), each report having so many seconds (0: as long as it takes). */
export function readerOf(host: Host, threads: number, seconds: number): Reader {
  const profiles: NumberedProfiles = new Map()
  const numbers = new Map<ProfileInUse, number>()
  const waiting: Job[] = []
  const idle: ToldThread[] = []
  const kept = new Set<Promise<void>>()
  const running = new Set<ToldThread>()
  let started = 0
  let bytes = 0
  let alone = threads <= 1 || !host.threads
  let worth = false
  let over = false

  const slow = {message: 'too-slow', data: {seconds}} as const
  const readHere = async ({question, done}: Job): Promise<void> => {
    const {readReport} = await import('./read-report.ts')
    const limit = await import('./limit.ts')
    const {file, afterwards} = await readReport(question, profiles, host.files, seconds === 0 ? {} : {
      within: (work) => {
        const value = limit.withinTime(work, seconds * 1000)
        if (value === limit.tooSlow) throw Object.assign(new Error(slow.message), {problem: slow})
        return value
      },
    })
    done(file)
    const keeping: Promise<void> = afterwards().finally(() => kept.delete(keeping))
    kept.add(keeping)
  }

  const readThere = async (thread: ToldThread, {question, done}: Job): Promise<void> => {
    const {path, profile} = question
    if (profile !== undefined && !thread.known.has(profile)) {
      // Its functions stay here; the thread makes its own of what it is.
      const {file, folder, profile: own, values, problems, files} = profiles.get(profile)!
      thread.known.add(profile)
      thread.tell({know: profile, resolved: {file, folder, profile: own, values, problems, files}} satisfies Asked)
    }
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((tell) => {
      if (seconds > 0) timer = setTimeout(() => tell('late'), seconds * 1000)
    })
    const answer = await Promise.race([thread.ask({read: question} satisfies Asked), late])
    clearTimeout(timer)
    if (answer !== 'late' && 'answer' in answer) {
      idle.push(thread)
      done(answer.answer as ToldFile)
    } else {
      thread.end()
      running.delete(thread)
      started--
      done({path, problem: answer === 'late' ? slow : answer.ended === 'memory' ? {message: 'too-heavy'} : {message: 'internal', data: {detail: answer.detail}}})
    }
    go()
  }

  const go = (): void => {
    if (alone) {
      for (const job of waiting.splice(0)) void readHere(job)
      return
    }
    if (!worth) return
    for (let thread = idle.pop(); thread; thread = idle.pop()) {
      const job = waiting.shift()
      if (!job) {
        idle.push(thread)
        return
      }
      void readThere(thread, job)
    }
    while (started < threads && started - running.size < waiting.length) {
      started++
      void host.threads!.start(threads).then((thread) => {
        if (over) return thread.end()
        const own = {...thread, known: new Set<number>()}
        running.add(own)
        idle.push(own)
      }, () => {
        // Where no thread can be started, this one reads.
        alone = true
      }).then(go)
    }
  }

  return {
    alone,
    number(profile) {
      const known = numbers.get(profile) ?? numbers.size
      numbers.set(profile, known)
      profiles.set(known, profile)
      return known
    },
    read: (question) => new Promise((done) => {
      if (alone) return void readHere({question, done})
      waiting.push({question, done})
      bytes += question.bytes.length
      worth ||= bytes >= worthThreads.bytes || waiting.length >= worthThreads.files
      go()
    }),
    noMore() {
      if (worth || alone) return
      alone = true
      go()
    },
    async end() {
      over = true
      for (const thread of running) if (idle.includes(thread)) thread.finish()
      else thread.end()
      await Promise.all(kept)
    },
  }
}

interface ToldThread extends Thread {
  /** The profiles that it knows. */
  readonly known: Set<number>
}
