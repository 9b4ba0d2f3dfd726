import {workspace, type Uri} from 'vscode'
import {checkAllInSteps, checkInSteps, type Outcome, type WholeText} from '../assist/check.ts'
import {ownWords} from '../class/passages/own-words.ts'
import type {OwnWords} from '../class/passages/word-places.ts'
import {rowOf, type ClassRow} from '../class/row.ts'
import {unreadTexts, type UnreadCode} from '../class/view/unread.ts'
import {resultOf} from '../exchange/result-of.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import {pathsIn} from '../references/bibliography.ts'
import {readReferences} from '../references/index.ts'
import type {ReadText} from './class-files.ts'
import type {ReportPlace} from './profiles.ts'
import type {Services} from './services.ts'

/** A report of a class as it was read: its row, and its words without the text. */
export interface ClassReport {
  readonly row: ClassRow
  readonly words: Omit<OwnWords, 'text'> | undefined
}

/** Milliseconds of work after which others have their turn: less than a frame of the screen. */
const stretch = 12

/** Lets the editor do something else, where the work has lasted a while. */
export function createTurns(): () => Promise<void> {
  let last = Date.now()
  return async () => {
    if (Date.now() - last < stretch) return
    await new Promise(done => { setTimeout(done) })
    last = Date.now()
  }
}

/** A report as it was read: one text, or the texts of its files. */
export type ReadReport = ReadText | {readonly parts: WholeText['files']}

/** Checks a report that was read, in slices; whatever goes wrong with it stays with it. */
export async function checkReport(services: Services, uri: Uri, path: string, read: ReadReport, language: Language, turn: () => Promise<void>): Promise<ClassReport> {
  if ('problem' in read) return unreadReport(path, read.problem, language, read.detail)
  try {
    const outcome = ('text' in read ? openReading(services, uri) : undefined) ?? await checkText(services, placeOf(uri), read, turn)
    const {report, references, findings, failures} = outcome
    for (const {rule, error} of failures) services.log.failed(`rule ${rule}`, error)
    if (!report) return unreadReport(path, outcome.idle === 'hazard' ? 'too-tangled' : 'internal', language)
    await turn()
    const row = rowOf(resultOf({path, encoding: 'encoding' in read ? read.encoding : 'utf-8', report, findings, references: references ?? (() => readReferences(report))}, false))
    await turn()
    if (report.kind === 'other') return {row, words: undefined}
    const {text: _, ...words} = ownWords(path, report)
    return {row, words}
  } catch (error) {
    services.log.failed(`check ${path}`, error)
    return unreadReport(path, 'internal', language)
  }
}

/** The row of a file that could not be read. */
export function unreadReport(path: string, code: UnreadCode, language: Language, detail?: Bilingual | number): ClassReport {
  const filled = typeof detail === 'object' ? detail[language] : String(detail ?? '')
  return {row: rowOf({path, error: {code, message: unreadTexts[code][language].replace(/\{\w+\}/u, filled)}}), words: undefined}
}

/** What the editor knows already of a report that is open in it. */
function openReading({documents}: Services, uri: Uri): Outcome | undefined {
  const document = workspace.textDocuments.find(one => one.uri.toString() === uri.toString())
  const outcome = document && documents.get(document)?.outcome
  return outcome?.report && (outcome.idle === undefined || outcome.idle === 'other' || outcome.idle === 'declared') ? outcome : undefined
}

async function checkText({settings, profiles, bibliographies}: Services, place: ReportPlace, read: Exclude<ReadReport, {readonly problem: unknown}>, turn: () => Promise<void>): Promise<Outcome> {
  await profilesRead(profiles, place.uri)
  const open = await bibliographies.read(place, pathsIn('text' in read ? read.text : read.parts[0]?.text ?? ''))
  const campus = profiles.campusAt(place)
  const steps = 'text' in read ? checkInSteps(read.text, settings(place), true, {open, campus}) : checkAllInSteps(read.parts, settings(place), open, campus)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await turn()
  }
}

/** A report by its file alone. */
export function placeOf(uri: Uri): ReportPlace {
  return {uri, isUntitled: false, languageId: 'markdown'}
}

/** Waits until the profile of a report is there, if it has one. */
export async function profilesRead(profiles: Services['profiles'], uri: Uri): Promise<void> {
  while (profiles.isReading(placeOf(uri))) {
    await new Promise<void>(done => {
      const waiting = profiles.onDidChange(() => {
        waiting.dispose()
        done()
      })
    })
  }
}
