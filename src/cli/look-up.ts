import {unpack} from '../class/keep/pack.ts'
import {stringOf, wordsIn} from '../class/keep/words.ts'
import {wordsAt} from '../class/passages/word-places.ts'
import {decode, decodeUtf8} from '../exchange/decode.ts'
import type {CheckedResult} from '../exchange/file-result.ts'
import {isTrouble, type Files} from '../host.ts'
import {joinTexts, type Joined} from '../text/joined.ts'
import {once} from '../text/memo.ts'
import {openBeside, openNamed} from './beside.ts'
import {isWordName} from './input.ts'
import {apartKeys, rendered, sentences, shortHash, stateOf, textsOf, withPaths, type Apart, type Kept, type KeptApart} from './kept.ts'
import type {Question} from './question.ts'
import {wholePaths, withQuotes, type ToldReport} from './told.ts'

/** The most bytes of a file that is looked at. */
const mostBytes = 20 * 1024 * 1024

/** What is kept of a report, if anything is that holds; it is then known to be used. */
export async function lookUp(question: Question, files: Files): Promise<ToldReport | undefined> {
  const {keep: place} = question
  if (!place) return undefined
  const recent = await files.read(place.now, mostBytes)
  const kept = isTrouble(recent) ? await files.read(place.before, mostBytes) : recent
  if (isTrouble(kept)) return undefined
  try {
    const told = await opened(kept, question, files)
    if (told && isTrouble(recent)) await files.move(place.before, place.now)
    return told
  } catch {
    // Cut off, altered, or written by something else: the report is read as if there were none.
    return undefined
  }
}

async function opened(bytes: Uint8Array, question: Question, files: Files): Promise<ToldReport | undefined> {
  const {path, beside, parts, language, words} = question
  const body = bytes.subarray(bytes.indexOf(lineEnd) + 1)
  if (new TextDecoder().decode(bytes.subarray(0, bytes.length - body.length - 1)) !== shortHash(body)) return undefined
  const cut = body.indexOf(lineEnd)
  const kept = jsonOf<Kept>(body.subarray(0, cut))
  const apart = once(() => jsonOf<KeptApart>(body.subarray(cut + 1)))
  const stretches = words ? apart().words : undefined
  if (words && !stretches) return undefined
  const read = await textOf(question, (kept.result as {readonly encoding?: unknown}).encoding)
  if (!read) return undefined
  const {text: report, files: joined} = read
  const own = sentences()
  const alone = wordsIn(own, [report])
  const names = kept.files.map(([name]) => stringOf(name, alone) ?? '')
  const named = beside ? openBeside(beside, names) : await openNamed(path, names, files)
  if (names.some((name, at) => stateOf(named.get(name)) !== kept.files[at]![1])) return undefined
  const source = wordsIn(own, [report, ...textsOf(named)])
  const told = <Value>(packed: unknown): Value => {
    const value = unpack(packed, source)
    return (parts ? withPaths(value, (one) => typeof one === 'number' ? parts[one]?.path : one) : value) as Value
  }
  const first = told<Omit<CheckedResult, 'path'>>(kept.result)
  const spoken = language === 'auto' ? first.language : language
  // A message that follows from its id and data was not kept.
  const findings = first.findings.map((finding) => finding.message === '' ? {...finding, message: rendered(finding, spoken) ?? ''} : finding)
  const result = withApart({path, ...first, findings}, once(() => told<Pick<CheckedResult, Apart>>(apart().result)))
  return {
    path, named: wholePaths(path, names), ...withQuotes(result, report, joined?.[0]?.lines, joined),
    ...(stretches && {words: wordsAt(path, report, stretches, joined?.map(({path: one, start, end}) => ({path: one, start, end})))}),
  }
}

const lineEnd = 10

function jsonOf<Value>(bytes: Uint8Array): Value {
  return JSON.parse(decodeUtf8(bytes)) as Value
}

/** The text that a report is read as, which for a Word document has to be made of it again; `encoding` is the one that it was read in before. */
async function textOf({path, bytes, parts}: Question, encoding: unknown): Promise<Pick<Joined, 'text'> & Partial<Joined> | undefined> {
  if (isWordName(path)) {
    const read = await (await import('./document.ts')).readDocument(bytes)
    return 'problem' in read ? undefined : read
  }
  if (!parts && encoding === 'utf-8') return {text: decodeUtf8(bytes)}
  const texts = (parts ?? [{path, bytes}]).map((part) => ({path: part.path, decoded: decode(part.bytes)}))
  const read = texts.flatMap(({path: own, decoded}) => 'text' in decoded ? [{path: own, text: decoded.text}] : [])
  return read.length < texts.length ? undefined : parts ? joinTexts(read) : read[0]
}

/** A result whose parts that are kept apart are read when somebody asks for them. */
function withApart(result: CheckedResult, rest: () => Pick<CheckedResult, Apart>): CheckedResult {
  for (const key of apartKeys) Object.defineProperty(result, key, {enumerable: true, configurable: true, get: () => rest()[key]})
  return result
}
