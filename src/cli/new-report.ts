import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {skeleton} from '../templates/skeleton.ts'
import {notWritten} from './not-written.ts'
import type {Wanted} from './parse.ts'
import {absolute} from './paths.ts'
import {profilesOf} from './profile.ts'
import {reportTexts} from './texts.ts'

/** `peksos new`: 0 where the report was written, 2 where it could not be; without `--kind` it is what its profile says, else a paper. */
export async function writeNew({inputs: [path = 'laporan.md'], kind: named, profile, language: chosen, stages, title, author}: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const profiles = await profilesOf(profile, language, host)
  if (profiles === 'wrong') return 2
  const campus = (await profiles.at(path))?.campusAt(absolute(path))
  const kind = [named, campus?.kind].find(one => one !== undefined && one !== 'other') ?? 'paper'
  const text = skeleton({
    kind,
    campus: campus?.demandsOn(kind),
    language: chosen === 'auto' ? language : chosen,
    stageSet: stages, title, author,
  })
  const trouble = await host.files.write(path, new TextEncoder().encode(text), false)
  if (trouble) return await notWritten(path, trouble, language, host)
  await host.out.write(`${renderMessage(reportTexts.written, {path}, language)}\n`)
  return 0
}
