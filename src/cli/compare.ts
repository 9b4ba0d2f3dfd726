import {sharedPassages, type PassagePlace, type SharedPassage} from '../class/passages/index.ts'
import {excerpt} from '../class/passages/shown.ts'
import type {OwnWords} from '../class/passages/word-places.ts'
import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {reportError} from './check-command.ts'
import type {Wanted} from './parse.ts'
import {profilesOf} from './profile.ts'
import {readClass} from './read-class.ts'
import {paintFor, type Paint} from './style.ts'
import {shownPath} from './shown-path.ts'
import {reportTexts} from './texts.ts'

/** `peksos compare`: 0, or 2 where a file could not be read; shared passages are facts, and so no failure. */
export async function compare(wanted: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const profiles = await profilesOf(wanted.profile, language, host)
  if (profiles === 'wrong') return 2
  const own: OwnWords[] = []
  let unread = 0
  for await (const answer of readClass(wanted, language, profiles, host, {words: true})) {
    if (answer === 'failed') continue
    const {file} = answer
    if (!('problem' in file)) own.push(...(file.words ? [file.words] : []))
    else {
      unread++
      await reportError(file, language, host)
    }
  }
  const passages = sharedPassages(own)
  const paint = paintFor(host.out, host.env)
  for (const [at, passage] of passages.entries()) if (!await host.out.write(passageAsText(passage, at + 1, language, paint))) break
  const key = passages.length === 0 ? 'no-passages' : passages.length === 1 ? 'one-passage' : 'passages'
  await host.out.write(`${renderMessage(reportTexts[key], {count: passages.length, files: own.length}, language)}\n${reportTexts['passages-note'][language]}\n`)
  return unread > 0 ? 2 : 0
}

function passageAsText({words, likeness, places}: SharedPassage, number: number, language: Language, paint: Paint): string {
  const head = `${number}. ${renderMessage(reportTexts[likeness === 1 ? 'same' : 'near'], {words}, language)}`
  return `${[head, ...places.map((place) => placeAsText(place, language, paint))].join('\n')}\n\n`
}

function placeAsText({path, line, endLine, text}: PassagePlace, language: Language, paint: Paint): string {
  return `   ${paint.path(shownPath(path, language))}:${line}${endLine > line ? `-${endLine}` : ''}\n${paint.faint(`     ${excerpt(text)}`)}`
}
