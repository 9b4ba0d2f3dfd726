import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {visible} from '../text/visible.ts'
import type {LeftOut} from './input.ts'
import {reportTexts} from './texts.ts'

/** So many names are told. */
const most = 5

/** Says on the error stream what an archive holds besides reports. */
export async function tellLeftOut({path, leftOut}: LeftOut, language: Language, host: Host): Promise<void> {
  const more = leftOut.length > most ? [renderMessage(reportTexts.more, {count: leftOut.length - most}, language)] : []
  const names = [leftOut.slice(0, most).map(visible).join(', '), ...more].join(' ')
  const sentence = renderMessage(reportTexts[leftOut.length === 1 ? 'one-left-out' : 'left-out'], {path: visible(path), count: leftOut.length, names}, language)
  await host.err.write(`peksos: ${sentence}\n`)
}
