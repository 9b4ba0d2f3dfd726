import assert from 'node:assert/strict'
import {builtInProfiles} from '../../../src/knowledge/profiles/index.ts'
import {sourceList} from '../../../src/knowledge/sources.ts'
import {renderMessage} from '../../../src/lint/message.ts'
import {rules} from '../../../src/lint/rules/index.ts'
import {layerSettings} from '../../../src/settings/layers.ts'
import {pathFrom, profilePlaces} from '../../../src/settings/profile/paths.ts'
import {builtInProfile, resolveProfile, type OpenProfile} from '../../../src/settings/profile/resolve.ts'
import {profileTexts} from '../../../src/settings/profile/texts.ts'
import {useProfile} from '../../../src/settings/profile/use.ts'

const sourceIds = new Set(sourceList.map(({id}) => id))
const ids = rules.map(({id}) => id)
const opening = (files: Readonly<Record<string, unknown>>): OpenProfile => path =>
  Object.hasOwn(files, path) ? {text: typeof files[path] === 'string' ? files[path] : JSON.stringify(files[path], null, 1)} : {trouble: 'missing'}
const resolved = (files: Readonly<Record<string, unknown>>, start = '/k/peksos.json') => resolveProfile(start, opening(files), rules)
const said = ({problems}: ReturnType<typeof resolved>): readonly string[] =>
  problems.map(({file, line, message, data}) => `${file}:${line} ${renderMessage(profileTexts[message], data, 'en')}`)

describe('A profile with what it extends', () => {
  it('goes on from files and built-in profiles, the later and the nearer winning', () => {
    const profile = resolved({
      '/k/peksos.json': {extends: ['makalah', '../fakultas/dasar.json'], references: {age: 5}, kinds: {paper: {sections: {benefits: {need: 'required'}}}}},
      '/fakultas/dasar.json': {name: 'Fakultas', language: 'id', references: {age: 8, style: 'apa'}, kinds: {paper: {sections: {benefits: {name: 'Kegunaan'}}}}},
    })
    assert.deepEqual(profile.problems, [])
    assert.equal(profile.profile.name, undefined)
    assert.equal(profile.profile.language, 'id')
    assert.deepEqual(profile.profile.references, {age: 5, style: 'apa'})
    assert.deepEqual(profile.profile.kinds?.paper?.sections?.benefits, {need: 'required', name: {id: 'Kegunaan', en: 'Kegunaan'}})
    assert.equal(profile.profile.kinds?.paper?.stageSet, 'circle-6')
    const places = Object.fromEntries(profile.values.map(({path, place}) => [path.join('.'), `${place.file}:${place.builtIn ? '' : place.line}`]))
    assert.equal(places['references.age'], '/k/peksos.json:7')
    assert.equal(places['references.style'], '/fakultas/dasar.json:6')
    assert.equal(places['kinds.paper.stageSet'], 'makalah:')
    assert.equal(places['rubric'], 'umum:')
    assert.deepEqual(profile.files, ['/k/peksos.json', '/fakultas/dasar.json'])
  })

  it('adds its own files and terms before the inherited ones', () => {
    const {profile} = resolved({'/k/peksos.json': {extends: 'umum', reports: [{files: 'a/*.md', kind: 'paper'}], terms: [{use: 'klien', avoid: 'kelayan'}]}})
    assert.deepEqual(profile.reports?.[0], {files: ['a/*.md'], kind: 'paper'})
    assert.equal(profile.reports?.length, 6)
    assert.equal(profile.terms?.[0]?.use, 'klien')
    assert.ok(profile.terms.length > 3)
  })

  for (const [name, files, expected] of [
    ['a circle', {'/k/peksos.json': {extends: './b.json', language: 'id'}, '/k/b.json': {extends: 'peksos.json'}}, ['/k/b.json:2 The profile `peksos.json` leads back to itself (peksos.json → b.json → peksos.json), expected a chain that ends']],
    ['itself', {'/k/peksos.json': {extends: 'peksos.json', language: 'id'}}, ['/k/peksos.json:2 The profile `peksos.json` leads back to itself (peksos.json → peksos.json), expected a chain that ends']],
    ['a built-in name with a slip', {'/k/peksos.json': {extends: 'praktikun', language: 'id'}}, ['/k/peksos.json:2 The profile `praktikun` is not there, perhaps `praktikum` was meant']],
    ['a file that is not there', {'/k/peksos.json': {extends: ['umum', '../x/fakultas.json'], language: 'id'}}, ['/k/peksos.json:4 The profile `../x/fakultas.json` is not there, expected a profile file or one of the built-in profiles: `umum`, `makalah`, `praktikum` and `komunitas`']],
    ['an address', {'/k/peksos.json': {extends: 'https://example.org/a.json', language: 'id'}}, ['/k/peksos.json:2 `https://example.org/a.json` is a network address, expected a file on this computer because Peksos downloads nothing']],
    ['a mistake in the extended file', {'/k/peksos.json': {extends: 'b.json', language: 'id'}, '/k/b.json': {'languag': 'id'}}, ['/k/b.json:2 The key `languag` is not known here, perhaps `language` was meant']],
  ] as const) {
    it(`says that extends leads to ${name}, and goes on without`, () => {
      const profile = resolved(files)
      assert.deepEqual(said(profile), expected)
      assert.equal(profile.profile.language, 'id')
    })
  }

  it('ends a chain that is too long', () => {
    const files = Object.fromEntries(Array.from({length: 40}, (_, at) => [`/k/${at === 0 ? 'peksos' : at}.json`, {extends: `${at + 1}.json`}]))
    assert.match(said(resolved(files)).join('\n'), /more than 20 profiles/u)
  })
})

describe('Built-in profiles', () => {
  for (const {id, source} of builtInProfiles) {
    it(`${id} is right in itself and names its sources`, () => {
      const profile = builtInProfile(id, rules)
      assert.deepEqual(profile?.problems, [])
      assert.ok(profile && profile.values.length > 2)
      for (const one of source) assert.ok(sourceIds.has(one.id), one.id)
    })
  }
})

describe('Where profiles lie', () => {
  it('upwards from the report, to the folder that ends the search or to the root', () => {
    assert.deepEqual(profilePlaces('/a/b/c.md'), ['/a/b/peksos.json', '/a/peksos.json', '/peksos.json'])
    assert.deepEqual(profilePlaces('/a/b/c.md', '/a'), ['/a/b/peksos.json', '/a/peksos.json'])
    assert.deepEqual(profilePlaces('C:/a/c.md'), ['C:/a/peksos.json', 'C:/peksos.json'])
    assert.deepEqual(profilePlaces('c.md'), ['peksos.json'])
  })

  it('from one file to another', () => {
    assert.deepEqual(['../x.json', './y/x.json', '/z.json', '..\\x.json', '../../../../x.json', 'C:\\x.json'].map(path => pathFrom('/a/b', path)), ['/a/x.json', '/a/b/y/x.json', '/z.json', '/a/x.json', '/x.json', 'C:/x.json'])
  })

  it('files have the kind of the first pattern that fits', () => {
    const profile = useProfile(resolved({'/k/peksos.json': {reports: [{files: ['makalah/ujian*.md'], kind: 'lain'}, {files: 'makalah/*.md', kind: 'makalah'}]}}))
    assert.deepEqual(['/k/makalah/a.md', '/k/makalah/ujian-1.md', '/k/a.md', '/x/makalah/a.md', undefined].map(path => profile.campusAt(path).kind), ['paper', 'other', undefined, undefined, undefined])
  })
})

describe('Settings over each other', () => {
  const profile = resolved({'/k/peksos.json': {language: 'id', references: {age: 5, style: 'apa'}, severities: {'section-thin': 'off', 'stage-order': 'error'}}})

  it('an option before the editor, the editor before the profile, the profile before the default', () => {
    const {value, inForce, problems} = layerSettings({option: {language: 'en'}, editor: {referenceAge: 10, language: 'auto', severities: {'stage-order': 'hint'}}, profile}, ids)
    assert.deepEqual(problems, [])
    assert.deepEqual(value, {language: 'en', detection: 'auto', codeLens: 'on', referenceStyle: 'apa', referenceAge: 10, severities: {'section-thin': 'off', 'stage-order': 'hint'}})
    assert.deepEqual(inForce.map(({key, origin}) => `${key} ${origin.from}${origin.from === 'profile' ? ` ${origin.place.line}` : ''}`), [
      'language option', 'detection default', 'referenceStyle profile 5', 'referenceAge editor', 'codeLens default', 'severities.section-thin profile 8', 'severities.stage-order editor',
    ])
  })

  it('a setting that cannot be used takes nothing of the profile away', () => {
    const {value, problems} = layerSettings({editor: {severities: 'off'}, profile}, ids)
    assert.deepEqual(value.severities, {'section-thin': 'off', 'stage-order': 'error'})
    assert.equal(problems.length, 1)
  })
})
