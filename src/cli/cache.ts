import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {version} from '../../package.json'
import {pack, unpack} from '../class/keep/pack.ts'
import {ownText, stringOf, wordSource, wordsIn, type Pieces} from '../class/keep/words.ts'
import type {CheckedResult, FindingResult} from '../exchange/file-result.ts'
import {isTrouble, type Files, type Host} from '../host.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {principles} from '../knowledge/principles.ts'
import {sections} from '../knowledge/sections.ts'
import {stages} from '../knowledge/stages.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import type {Rule} from '../lint/rule.ts'
import {rules} from '../lint/rules/index.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import {once} from '../text/memo.ts'
import {openNamed, type OpenedFile, type ReadFile} from './check.ts'
import {decode} from '../exchange/decode.ts'
import {isWordName} from './inputs.ts'
import {absolute} from './profile.ts'
import type {Question} from './question.ts'
import {wholePaths, withQuotes, type ToldReport} from './told.ts'

/** What was found in reports before, by what they and their settings are. It holds no word of a report, and may be deleted at any time. */
export interface Cache {
  /** The file that keeps what is found in a report. */
  fileOf(question: Question, profile: ProfileInUse | undefined): string | undefined
  /** What a file keeps of a report, if it keeps anything that holds. */
  look(file: string, question: Question): Promise<ToldReport | undefined>
}

/** The form of the files; a change of it makes all former ones worthless. */
const form = 1

/** The most bytes of a file that is looked at. */
const mostBytes = 20 * 1024 * 1024

/** The cache in a folder; what is kept there by another version of Peksos is not looked at. */
export function cacheIn(folder: string, program: string, {files}: Pick<Host, 'files'>): Cache {
  const common = [version, program, new Date().getFullYear()]
  const begun = new Map<string, ReturnType<typeof createHash>>()
  return {
    fileOf({path, bytes, language, kind, full}, profile) {
      // A Word document has to be read again to know the words of its paragraphs.
      if (path === '-' || isWordName(path)) return undefined
      const settings = JSON.stringify([...common, language, kind, full, profile?.profile, profile?.reportsAt(absolute(path))?.kind])
      const hash = begun.get(settings) ?? createHash('sha256').update(settings).update('\0')
      begun.set(settings, hash)
      const key = hash.copy().update(bytes).digest('hex')
      return join(folder, `v${form}`, key.slice(0, 2), `${key.slice(2, 42)}.json`)
    },
    async look(file, {path, bytes, language}) {
      const kept = await files.read(file, mostBytes)
      const decoded = isTrouble(kept) ? undefined : decode(bytes)
      if (isTrouble(kept) || !decoded || 'problem' in decoded) return undefined
      try {
        return await opened(new TextDecoder().decode(kept), path, decoded.text, language, files)
      } catch {
        // Cut off, altered, or written by something else: the report is read as if there were none.
        return undefined
      }
    },
  }
}

/** What is kept: the files of references with what they were, and the packed result. */
interface Kept {
  readonly files: readonly (readonly [path: Pieces, state: string])[]
  readonly result: unknown
}

async function opened(text: string, path: string, report: string, language: Question['language'], files: Files): Promise<ToldReport | undefined> {
  const cut = text.indexOf('\n')
  const body = text.slice(cut + 1)
  if (text.slice(0, cut) !== shortHash(body)) return undefined
  const kept = JSON.parse(body) as Kept
  const own = sentences()
  const alone = wordsIn(own, [report])
  const names = kept.files.map(([name]) => stringOf(name, alone) ?? '')
  const named = await openNamed(path, names, files)
  if (names.some((name, at) => stateOf(named.get(name)) !== kept.files[at]![1])) return undefined
  const source = wordsIn(own, [report, ...textsOf(named)])
  const result = unpack(kept.result, source) as Omit<CheckedResult, 'path'>
  const spoken = language === 'auto' ? result.language : language
  // A message that follows from its id and data was not kept.
  const findings = result.findings.map((finding) => ({...finding, message: finding.message === '' ? rendered(finding, spoken) ?? '' : finding.message}))
  return {path, named: wholePaths(path, names), ...withQuotes({path, ...result, findings}, report)}
}

/** Keeps what was found in a report. A full disk or a folder that may not be written costs nothing but the next run's time. */
export async function keep(file: string, {report, opened: named}: ReadFile, {result: {path: _, ...result}}: ToldReport, language: Question['language'], files: Files): Promise<void> {
  const spoken = language === 'auto' ? result.language : language
  const findings = result.findings.map((finding) => rendered(finding, spoken) === finding.message ? {...finding, message: ''} : finding)
  const own = sentences()
  const source = wordSource(own, [report.text, ...textsOf(named)])
  const packed = pack({...result, findings}, source)
  const alone = named.size === 0 ? source : wordSource(own, [report.text])
  const kept = [...named].map(([name, one]) => [alone.pieces(name), stateOf(one)] as const)
  if (packed === undefined || kept.some(([name]) => name === undefined)) return
  const body = JSON.stringify({files: kept, result: packed})
  await files.write(file, new TextEncoder().encode(`${shortHash(body)}\n${body}`), true)
}

function rendered({rule, messageId, data}: FindingResult, language: Language): string | undefined {
  const message = byId().get(rule)?.messages[messageId]
  return message && renderMessage(message, data, language)
}

const byId = once(() => new Map<string, Rule>(rules.map((rule) => [rule.id, rule])))

/** The words of rules and the names of parts, by which strings are told. */
const sentences = once(() => ownText([
  ...rules.flatMap(({messages}) => Object.values(messages).flatMap(({id, en}) => [id, en])),
  ...[...sections, ...stages, ...principles, ...kinds].flatMap(({label: {id, en}}) => [id, en]),
]))

function textsOf(named: ReadonlyMap<string, OpenedFile>): string[] {
  return [...named.values()].flatMap((one) => 'text' in one ? [one.text] : [])
}

function stateOf(file: OpenedFile | undefined): string {
  return file === undefined ? '' : 'text' in file ? shortHash(file.text) : file.trouble
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** The folder that an operating system keeps for such things; undefined where it has none. */
export function cacheFolder(platform: string, env: Host['env'], home: string): string | undefined {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'peksos')
  if (platform === 'win32') return env['LOCALAPPDATA'] ? join(env['LOCALAPPDATA'], 'Peksos', 'Cache') : undefined
  if (home === '') return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'peksos') : join(home, '.cache', 'peksos')
}
