import {unpack} from '../class/keep/pack.ts'
import {stringOf, wordsIn} from '../class/keep/words.ts'
import {wordsAt} from '../class/passages/word-places.ts'
import {decode} from '../exchange/decode.ts'
import type {CheckedResult} from '../exchange/file-result.ts'
import {isTrouble, type Files} from '../host.ts'
import {joinTexts, type Joined} from '../text/joined.ts'
import {openBeside, openNamed} from './beside.ts'
import {isWordName} from './input.ts'
import {rendered, sentences, shortHash, stateOf, textsOf, withPaths, type Kept} from './kept.ts'
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
    const read = await (await import('./document.ts')).readDocument(bytes)
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
