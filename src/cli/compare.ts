import {sharedPassages, type PassagePlace, type SharedPassage} from '../class/passages/index.ts'
import {ownWords, type OwnWords} from '../class/passages/own-words.ts'
import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {pointIn, type JoinedFile} from '../text/joined.ts'
import {bound} from './bind.ts'
import {checkFile} from './check.ts'
import {reportError} from './check-command.ts'
import {readInputs, type Input} from './inputs.ts'
import type {Wanted} from './parse.ts'
import {profilesOf} from './profile.ts'
import {paintFor, type Paint} from './style.ts'
import {shownPath} from './shown-path.ts'
import {reportTexts} from './texts.ts'

/** The most of a passage that is shown, in characters. */
const mostShown = 600

/** `peksos compare`: 0, or 2 where a file could not be read; shared passages are facts, and so no failure. */
export async function compare(wanted: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const own: OwnWords[] = []
  /** The files of reports that consist of several. */
  const parts = new Map<string, readonly JoinedFile[]>()
  let unread = 0
  const profiles = await profilesOf(wanted.profile, language, host)
  if (profiles === 'wrong') return 2
  for await (const input of bound(toRead(wanted, host), profiles, host.files)) {
    const file = await checkFile(input, wanted.language, wanted.kind, host.files, profiles)
    if ('report' in file) {
      own.push(ownWords(file.path, file.report))
      if (file.report.files) parts.set(file.path, file.report.files)
    }
    else {
      unread++
      await reportError(file, language, host)
    }
  }
  const passages = sharedPassages(own)
  const paint = paintFor(host.out, host.env)
  for (const [at, passage] of passages.entries()) if (!await host.out.write(passageAsText({...passage, places: passage.places.map(place => inPart(place, parts.get(place.path)))}, at + 1, language, paint))) break
  const key = passages.length === 0 ? 'no-passages' : passages.length === 1 ? 'one-passage' : 'passages'
  await host.out.write(`${renderMessage(reportTexts[key], {count: passages.length, files: own.length}, language)}\n${reportTexts['passages-note'][language]}\n`)
  return unread > 0 ? 2 : 0
}

/** A place by the file that it stands in, as that one counts its lines. */
function inPart(place: PassagePlace, files: readonly JoinedFile[] | undefined): PassagePlace {
  const [start, end] = files ? [pointIn(files, place.range.start), pointIn(files, Math.max(place.range.start, place.range.end - 1))] : []
  if (!start || !end) return place
  return {...place, path: start.path ?? place.path, line: start.line, endLine: start.path === end.path ? end.line : start.line}
}

/** What was named; what archives hold besides reports is no matter here. */
async function* toRead({inputs}: Wanted, host: Host): AsyncGenerator<Input> {
  for await (const input of readInputs(inputs, host)) if (!('leftOut' in input)) yield input
}

function passageAsText({words, likeness, places}: SharedPassage, number: number, language: Language, paint: Paint): string {
  const head = `${number}. ${renderMessage(reportTexts[likeness === 1 ? 'same' : 'near'], {words}, language)}`
  return `${[head, ...places.map((place) => placeAsText(place, language, paint))].join('\n')}\n\n`
}

function placeAsText({path, line, endLine, text}: PassagePlace, language: Language, paint: Paint): string {
  const words = text.replace(/[\s\p{Cc}]+/gu, ' ')
  const shown = words.length > mostShown ? `${words.slice(0, mostShown).replace(/\s\S*$/, '')} …` : words
  return `   ${paint.path(shownPath(path, language))}:${line}${endLine > line ? `-${endLine}` : ''}\n${paint.faint(`     ${shown}`)}`
}
