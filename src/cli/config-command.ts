import {isTrouble, type Host} from '../host.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import {rules} from '../lint/rules/index.ts'
import {layerSettings} from '../settings/layers.ts'
import type {ProfilePlace} from '../settings/profile/model.ts'
import {titleOf} from '../settings/profile/title.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import {checkFile} from './check.ts'
import {mostOf} from './input.ts'
import type {Wanted} from './parse.ts'
import {absolute, shownFrom} from './paths.ts'
import {profilesOf} from './profile.ts'

/** A value as it holds, and where it came from. */
interface Row {
  readonly key: string
  readonly value: unknown
  readonly from: 'option' | 'front-matter' | 'editor' | 'profile' | 'built-in' | 'content' | 'default'
  readonly file?: string
  readonly line?: number
}

/** `peksos config [FILE]`: what holds for a file, or for the working folder, and where each value came from. */
export async function showConfig(wanted: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const path = wanted.inputs[0] ?? 'laporan.md'
  const profiles = await profilesOf(wanted.profile, language, host)
  if (profiles === 'wrong') return 2
  const profile = await profiles.at(path)
  const {inForce} = layerSettings({option: {language: wanted.language === 'auto' ? undefined : wanted.language}, profile}, rules.map(({id}) => id))
  const settings = inForce.map(({key, value, origin}): Row => ({key, value, ...(origin.from === 'profile' ? placeOf(origin.place) : {from: origin.from})}))
  const settled = new Set(['language', 'references', 'severities', 'name', 'version', 'samples'])
  const values = (profile?.values ?? []).filter(one => !settled.has(one.path[0] ?? '')).map((one): Row => ({key: one.path.join('.'), value: one.value, ...placeOf(one.place)}))
  const rows = [...await ofReport(wanted, path, profile, host), ...settings, ...values]
  const used = profile && {name: titleOf(profile, language), file: profile.file ? shownFrom(profile.file) : null}
  await host.out.write(wanted.format === 'json' ? `${JSON.stringify({version: 1, profile: used ?? null, values: rows}, null, 1)}\n` : asText(rows, used, language))
  return 0
}

function placeOf({file, builtIn, line}: ProfilePlace): Pick<Row, 'from' | 'file' | 'line'> {
  return builtIn ? {from: 'built-in', file} : {from: 'profile', file: shownFrom(file), line}
}

/** What is decided for a report itself: its kind and its stage set. A file that is not there has what its name says. */
async function ofReport(wanted: Wanted, path: string, profile: ProfileInUse | undefined, host: Host): Promise<readonly Row[]> {
  const stated = profile?.values.find(one => one.path[0] === 'reports')
  const byName = stated ? placeOf(stated.place) : {from: 'default' as const}
  const bytes = wanted.inputs.length > 0 ? await host.files.read(path, mostOf(path)) : {trouble: 'missing' as const}
  if (isTrouble(bytes)) {
    const kind = profile?.campusAt(absolute(path)).kind
    return kind === undefined ? [] : [{key: 'kind', value: kind, ...byName}]
  }
  const file = await checkFile({path, bytes}, wanted.language, wanted.kind, host.files, {at: () => Promise.resolve(profile)})
  if ('problem' in file) return []
  const {kind, kindFrom, stageSet, frontMatter} = file.report
  const asked = profile?.values.find(one => one.path.join('.') === `kinds.${kind}.stageSet`)
  const ownSet = frontMatter.fields.some(({key}) => /^(?:tahapan|stages)$/iu.test(key.trim()))
  return [
    {key: 'kind', value: kind, ...(kindFrom === 'profile' ? byName : {from: kindFrom})},
    ...stageSet === undefined ? [] : [{key: 'stageSet', value: stageSet, ...(ownSet ? {from: 'front-matter' as const} : asked ? placeOf(asked.place) : {from: 'content' as const})}],
  ]
}

const origins: Readonly<Record<Row['from'], Bilingual>> = {
  option: {id: 'opsi perintah', en: 'option of the command'},
  'front-matter': {id: 'bagian awal laporan', en: 'front matter of the report'},
  editor: {id: 'setelan editor', en: 'setting of the editor'},
  profile: {id: 'profil', en: 'profile'},
  'built-in': {id: 'profil bawaan', en: 'built-in profile'},
  content: {id: 'isi laporan', en: 'content of the report'},
  default: {id: 'bawaan', en: 'default'},
}

const words = {
  profile: {id: 'Profil', en: 'Profile'},
  none: {id: 'tidak ada', en: 'none'},
} as const satisfies Record<string, Bilingual>

function asText(rows: readonly Row[], used: {readonly name: string, readonly file: string | null} | undefined, language: Language): string {
  const head = `${words.profile[language]}: ${used ? `${used.name}${used.file ? ` (${used.file})` : ''}` : words.none[language]}`
  const lines = rows.map(({key, value, from, file, line}) => {
    const place = file === undefined ? origins[from][language] : from === 'built-in' ? `${origins[from][language]} ${file}` : `${file}:${line}`
    return `${key} = ${JSON.stringify(value)}  (${place})`
  })
  return `${[head, ...lines].join('\n')}\n`
}
