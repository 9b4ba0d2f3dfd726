import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {checkFile} from './check.ts'
import {fail, isSource} from './convert.ts'
import {notWritten} from './not-written.ts'
import {mostOf, problemOf} from './input.ts'
import {severalAt} from './inputs.ts'
import type {Wanted} from './parse.ts'
import {profilesOf} from './profile.ts'
import {reportTexts} from './texts.ts'

const wordEnding = /\.do[ct][xm]$/iu

/** `peksos annotate`: 0 where the copy was written, 2 where it could not be. */
export async function annotate({inputs: [path = ''], outputs: [output = ''], force, kind, profile, language: wanted}: Wanted, language: Language, host: Host): Promise<0 | 2> {
  // With `--force` too: the original is never written on.
  if (await isSource(path, output, language, host)) return 2
  const several = await severalAt(path, host)
  if (several) return fail({path, ...several}, language, host)
  if (/\.(?:md|markdown|txt)$/iu.test(path)) return fail({path, message: 'no-comments'}, language, host)
  const bytes = await host.files.read(path, mostOf('.docx'))
  if (isTrouble(bytes)) return fail({path, ...problemOf(bytes, mostOf('.docx'))}, language, host)
  const profiles = await profilesOf(profile, language, host)
  if (profiles === 'wrong') return 2
  const file = await checkFile({path, bytes}, wanted, kind, host.files, profiles, {asWord: true})
  if ('problem' in file) return fail({path, ...file.problem}, language, host)
  const {annotateWord, notesOf} = await import('../exchange/word-in/index.ts')
  const done = annotateWord(bytes, notesOf(file.findings, file.report.lines, file.document?.places ?? []), new Date().toISOString().replace(/\.\d+Z$/u, 'Z'))
  if ('refusal' in done) return fail({path, message: 'document', data: {detail: done.refusal.message}}, language, host)
  if (wordEnding.test(output) && !output.toLowerCase().endsWith(done.value.ending)) return fail({path: output, message: 'other-ending', data: {ending: done.value.ending}}, language, host)
  const trouble = await host.files.write(output, done.value.bytes, force)
  if (trouble) return notWritten(output, trouble, language, host)
  await host.err.write(`peksos: ${renderMessage(reportTexts.annotated, {count: done.value.written, path: output}, language)}\n`)
  return 0
}
