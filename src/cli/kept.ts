import {createHash} from 'node:crypto'
import {stretchesOf, wordsAt, type OwnWords} from '../class/passages/word-places.ts'
import {pack, unpack} from '../class/keep/pack.ts'
import {ownText, stringOf, wordSource, wordsIn, type Pieces} from '../class/keep/words.ts'
import {decode} from '../exchange/decode.ts'
import type {CheckedResult, FindingResult} from '../exchange/file-result.ts'
import {isTrouble, type Files} from '../host.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {principles} from '../knowledge/principles.ts'
import {sections} from '../knowledge/sections.ts'
import {stages} from '../knowledge/stages.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import type {Rule} from '../lint/rule.ts'
import {rules} from '../lint/rules/index.ts'
import {joinTexts, type Joined} from '../text/joined.ts'
import {once} from '../text/memo.ts'
import {openBeside, openNamed, type OpenedFile} from './beside.ts'
import type {ReadFile} from './check.ts'
import {readDocument} from './document.ts'
import {isWordName} from './inputs.ts'
import type {Question} from './question.ts'
import {wholePaths, withQuotes, type ToldReport} from './told.ts'

/** The most bytes of a file that is looked at. */
const mostBytes = 20 * 1024 * 1024

/** What is kept: the files of references with what they were, the packed result, and where the words stand that are compared. */
interface Kept {
  readonly files: readonly (readonly [path: Pieces, state: string])[]
  readonly result: unknown
  readonly words?: readonly number[]
}

/** What is kept of a report, if anything is that holds; it is then known to be used. */
export async function lookUp(question: Question, files: Files): Promise<ToldReport | undefined> {
  const {keep: place} = question
  if (!place) return undefined
  const recent = await files.read(place.now, mostBytes)
  const kept = isTrouble(recent) ? await files.read(place.before, mostBytes) : recent
  if (isTrouble(kept)) return undefined
  try {
    const source = await textOf(question)
    const told = source && await opened(new TextDecoder().decode(kept), question, source, files)
    if (told && isTrouble(recent)) await files.move(place.before, place.now)
    return told
  } catch {
    // Cut off, altered, or written by something else: the report is read as if there were none.
    return undefined
  }
}

/** The text that a report is read as, which for a Word document has to be made of it again. */
async function textOf({path, bytes, parts}: Question): Promise<Pick<Joined, 'text'> & Partial<Joined> | undefined> {
  if (isWordName(path)) {
    const read = await readDocument(bytes)
    return 'problem' in read ? undefined : read
  }
  const texts = (parts ?? [{path, bytes}]).map((part) => ({path: part.path, decoded: decode(part.bytes)}))
  const read = texts.flatMap(({path: own, decoded}) => 'text' in decoded ? [{path: own, text: decoded.text}] : [])
  return read.length < texts.length ? undefined : parts ? joinTexts(read) : read[0]
}

async function opened(text: string, {path, beside, parts, language, words}: Question, {text: report, files: joined}: Pick<Joined, 'text'> & Partial<Joined>, files: Files): Promise<ToldReport | undefined> {
  const cut = text.indexOf('\n')
  const body = text.slice(cut + 1)
  if (text.slice(0, cut) !== shortHash(body)) return undefined
  const kept = JSON.parse(body) as Kept
  if (words && !kept.words) return undefined
  const own = sentences()
  const alone = wordsIn(own, [report])
  const names = kept.files.map(([name]) => stringOf(name, alone) ?? '')
  const named = beside ? openBeside(beside, names) : await openNamed(path, names, files)
  if (names.some((name, at) => stateOf(named.get(name)) !== kept.files[at]![1])) return undefined
  const source = wordsIn(own, [report, ...textsOf(named)])
  const unpacked = unpack(kept.result, source) as Omit<CheckedResult, 'path'>
  const result = parts ? withPaths(unpacked, (one) => typeof one === 'number' ? parts[one]?.path : one) : unpacked
  const spoken = language === 'auto' ? result.language : language
  // A message that follows from its id and data was not kept.
  const findings = result.findings.map((finding) => ({...finding, message: finding.message === '' ? rendered(finding, spoken) ?? '' : finding.message}))
  return {
    path, named: wholePaths(path, names), ...withQuotes({path, ...result, findings}, report, joined?.[0]?.lines, joined),
    ...(words && {words: wordsAt(path, report, kept.words ?? [], joined?.map(({path: one, start, end}) => ({path: one, start, end})))}),
  }
}

/** Keeps what was found in a report. A full disk or a folder that may not be written costs nothing but the next run's time. */
export async function keep(file: string, {report, opened: named}: ReadFile, {words, result: {path: _, ...result}}: ToldReport, language: Question['language'], files: Files): Promise<void> {
  const spoken = language === 'auto' ? result.language : language
  const findings = result.findings.map((finding) => rendered(finding, spoken) === finding.message ? {...finding, message: ''} : finding)
  const stretches = words && stretchesOf(words)
  if (stretches && !isSame(words, wordsAt('', words.text, stretches))) return
  const own = sentences()
  const source = wordSource(own, [report.text, ...textsOf(named)])
  // Paths name people: what is kept knows the files of a report by their numbers.
  const parts = report.files?.map(({path}) => path)
  const numbered = (path: unknown): unknown => parts!.includes(String(path)) ? parts!.indexOf(String(path)) : path
  const packed = pack(parts ? withPaths({...result, findings}, numbered) : {...result, findings}, source)
  const alone = named.size === 0 ? source : wordSource(own, [report.text])
  const kept = [...named].map(([name, one]) => [alone.pieces(name), stateOf(one)] as const)
  if (packed === undefined || kept.some(([name]) => name === undefined)) return
  const body = JSON.stringify({files: kept, result: packed, words: stretches})
  await files.write(file, new TextEncoder().encode(`${shortHash(body)}\n${body}`), true)
}

/** Plain values with the paths of files told otherwise, wherever they stand. */
function withPaths<Value>(value: Value, tell: (path: unknown) => unknown): Value {
  const walk = (one: unknown, key: string): unknown => {
    if (key === 'path') return tell(one)
    if (Array.isArray(one)) return one.map((inner) => walk(inner, key === 'files' ? 'path' : ''))
    return typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, name)])) : one
  }
  return walk(value, '') as Value
}

function isSame(one: OwnWords, other: OwnWords): boolean {
  return (['hashes', 'starts', 'ends', 'paragraphs'] as const).every((key) => one[key].length === other[key].length && one[key].every((value, at) => value === other[key][at]))
}

function rendered({rule, messageId, data}: FindingResult, language: Language): string | undefined {
  const message = byId().get(rule)?.messages[messageId]
  return message && renderMessage(message, data, language)
}

const byId = once(() => new Map<string, Rule>(rules.map((rule) => [rule.id, rule])))

/** The words of rules and the names of parts, by which strings are told. */
const sentences = once(() => ownText([
  ...rules.flatMap(({messages}) => Object.values(messages).flatMap(({id, en}) => [id, en])),
  ...[...sections, ...stages, ...principles, ...kinds].flatMap(({id: own, label: {id, en}}) => [own, id, en]),
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
