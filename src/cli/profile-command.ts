import {isTrouble, type Host} from '../host.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {pathFrom} from '../settings/profile/paths.ts'
import {compareSample} from '../settings/profile/samples.ts'
import {titleOf} from '../settings/profile/title.ts'
import {useProfile} from '../settings/profile/use.ts'
import {checkFile} from './check.ts'
import {mostOf, problemOf} from './input.ts'
import type {Wanted} from './parse.ts'
import {shownFrom} from './paths.ts'
import {profilesOf} from './profile.ts'
import {fileErrors, usageErrors} from './texts.ts'

const texts = {
  none: {id: 'Tidak ada profil di folder ini maupun di atasnya.', en: 'There is no profile in this folder nor above it.'},
  'no-samples': {id: 'Profil `{name}` tidak memuat laporan contoh (`samples`), jadi tidak ada yang diuji.', en: 'The profile `{name}` lists no sample reports (`samples`), so nothing was tested.'},
  ok: {id: '{file}: sesuai', en: '{file}: as expected'},
  lacking: {id: '{place}: diharapkan `{rule}`, tidak ditemukan', en: '{place}: `{rule}` was expected and is not found'},
  unexpected: {id: '{place}: `{rule}` ditemukan, tidak diharapkan: {message}', en: '{place}: `{rule}` is found and was not expected: {message}'},
  total: {id: '{right} dari {all} laporan contoh sesuai.', en: '{right} of {all} sample reports are as expected.'},
} as const satisfies Record<string, Bilingual>

/**
 * `peksos profile test [FILE]`: checks the sample reports of a profile. 0 where all findings are the expected ones and the
 * profile itself is right, 1 where they are not, 2 where the profile or a sample could not be read.
 */
export async function testProfile(wanted: Wanted, language: Language, host: Host): Promise<0 | 1 | 2> {
  const [word, named = wanted.profile] = wanted.inputs
  if (word !== 'test') {
    await host.err.write(`peksos: ${renderMessage(usageErrors['no-profile-task'], {}, language)}\n`)
    return 2
  }
  const say = (key: keyof typeof texts, data: Readonly<Record<string, string | number>>): string => `${renderMessage(texts[key], data, language)}\n`
  const profiles = await profilesOf(named, language, host)
  const found = profiles === 'wrong' ? undefined : await profiles.at('laporan.md')
  if (!found) {
    if (profiles !== 'wrong') await host.err.write(`peksos: ${say('none', {})}`)
    return 2
  }
  // Samples lie beside the profile, and are checked as files there.
  const folder = found.file === undefined ? found.folder : pathFrom(found.file, '..')
  const profile = useProfile({...found, folder})
  const samples = profile.profile.samples ?? []
  if (samples.length === 0) await host.out.write(say('no-samples', {name: titleOf(profile, language)}))
  let right = 0
  let unread = false
  for (const {file, findings: expected} of samples) {
    const path = shownFrom(pathFrom(folder, file))
    const bytes = await host.files.read(path, mostOf(path))
    const checked = await checkFile(isTrouble(bytes) ? {path, problem: problemOf(bytes, mostOf(path))} : {path, bytes}, wanted.language, undefined, host.files, {at: () => Promise.resolve(profile)})
    if ('problem' in checked) {
      unread = true
      await host.err.write(`peksos: ${renderMessage(fileErrors[checked.problem.message], {path, ...checked.problem.data}, language)}\n`)
      continue
    }
    const {lines} = checked.report
    const seen = checked.findings.map(({rule, range, message}) => ({rule, message, line: lines.point(range.start).line}))
    const {lacking, unexpected} = compareSample(expected, seen)
    if (lacking.length + unexpected.length === 0) right++
    await host.out.write([
      ...lacking.length + unexpected.length === 0 ? [say('ok', {file: path})] : [],
      ...lacking.map(({rule, line}) => say('lacking', {place: line === undefined ? path : `${path}:${line}`, rule})),
      ...unexpected.map(one => say('unexpected', {place: `${path}:${one.line}`, rule: one.rule, message: seen.find(other => other === one)?.message ?? ''})),
    ].join(''))
  }
  if (samples.length > 0) await host.out.write(say('total', {right, all: samples.length}))
  return unread ? 2 : right < samples.length || profile.problems.length > 0 ? 1 : 0
}
