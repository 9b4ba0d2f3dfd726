import {pack} from '../class/keep/pack.ts'
import {wordSource} from '../class/keep/words.ts'
import {stretchesOf, wordsAt, type OwnWords} from '../class/passages/word-places.ts'
import type {Files} from '../host.ts'
import type {ReadFile} from './check.ts'
import {apartKeys, rendered, sentences, shortHash, stateOf, textsOf, withPaths} from './kept.ts'
import type {Question} from './question.ts'
import type {ToldReport} from './told.ts'

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
  const [first, rest] = parted(packed as Readonly<Record<string, unknown>>)
  const body = [{files: kept, result: first}, {result: rest, words: stretches}].map((one) => JSON.stringify(one)).join('\n')
  await files.write(file, new TextEncoder().encode(`${shortHash(body)}\n${body}`), true)
}

function isSame(one: OwnWords, other: OwnWords): boolean {
  return (['hashes', 'starts', 'ends', 'paragraphs'] as const).every((key) => one[key].length === other[key].length && one[key].every((value, at) => value === other[key][at]))
}

/** A packed result in two: what every output shows, with null in the place of what is kept apart; and that. */
function parted(packed: Readonly<Record<string, unknown>>): [first: object, rest: object] {
  const isApart = (key: string): boolean => (apartKeys as readonly string[]).includes(key)
  const entries = Object.entries(packed)
  return [Object.fromEntries(entries.map(([key, value]) => [key, isApart(key) ? null : value])), Object.fromEntries(entries.filter(([key]) => isApart(key)))]
}
