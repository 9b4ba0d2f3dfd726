import type {FileTrouble, Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {visible} from '../text/visible.ts'
import {writeErrors} from './texts.ts'

/** Says why a file was not written. */
export async function notWritten(path: string, {trouble, system}: FileTrouble, language: Language, host: Host): Promise<2> {
  const text = trouble === 'exists' ? writeErrors.exists : writeErrors.failed
  await host.err.write(`peksos: ${renderMessage(text, {path: visible(path), system: system ?? '?'}, language)}\n`)
  return 2
}
