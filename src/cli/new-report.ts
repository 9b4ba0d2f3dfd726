import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {skeleton} from '../templates/skeleton.ts'
import {notWritten} from './convert.ts'
import type {Wanted} from './parse.ts'
import {reportTexts} from './texts.ts'

/** `peksos new`: 0 where the report was written, 2 where it could not be; without `--kind` it is a paper. */
export async function writeNew({inputs: [path = 'laporan.md'], kind, language: chosen, stages, title, author}: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const text = skeleton({
    kind: kind === undefined || kind === 'other' ? 'paper' : kind,
    language: chosen === 'auto' ? language : chosen,
    stageSet: stages, title, author,
  })
  const trouble = await host.files.write(path, new TextEncoder().encode(text), false)
  if (trouble) return await notWritten(path, trouble, language, host)
  await host.out.write(`${renderMessage(reportTexts.written, {path}, language)}\n`)
  return 0
}
