import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import type {Answer} from './answer.ts'
import {checkFile} from './check.ts'
import {fixFile} from './fix-file.ts'
import type {Input} from './input.ts'
import type {Wanted} from './parse.ts'
import type {Profiles} from './profile.ts'
import {told} from './tell.ts'

/** Checks a report, repairs what can be, and tells how it stands then; `failed` where it could not be written. */
export async function* fixed(input: Input, wanted: Wanted, language: Language, profiles: Profiles, host: Host): AsyncGenerator<Answer | 'failed'> {
  const checked = await checkFile(input, wanted.language, wanted.kind, host.files, profiles)
  const done = 'problem' in checked || !('bytes' in input) ? undefined : await fixFile(checked, input, wanted, language, host)
  if (done === 'failed') yield done
  const file = done === undefined || done === 'failed' ? checked : done
  yield {file: told(file), profile: 'problem' in file ? undefined : file.profile}
}
