import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {texts} from '../src/assist/texts.ts'
import {walkthroughAbout, walkthroughSteps, walkthroughTitle, type Deed} from '../src/assist/walkthrough.ts'
import {tables} from '../src/knowledge/index.ts'
import type {Bilingual, Language} from '../src/knowledge/types.ts'
import {rules} from '../src/lint/rules/index.ts'
import {settingTable} from '../src/settings/table.ts'
import {insertableParts} from '../src/templates/parts.ts'

interface Manifest {
  readonly description: string
  readonly contributes: {
    readonly commands: readonly {readonly command: string, readonly title: string, readonly shortTitle?: string}[]
    readonly walkthroughs: readonly {readonly steps: readonly {readonly id: string, readonly description: string, readonly completionEvents: readonly string[], readonly media: {readonly image: Readonly<Record<string, string>>}}[]}[]
  }
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/** Keys below `contributes` whose values are read by people; keys of ids, paths, commands, conditions and schemes are not. */
const shown = new Set(['title', 'shortTitle', 'description', 'markdownDescription', 'deprecationMessage', 'name', 'contents', 'label', 'altText', 'contextualTitle', 'enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels', 'placeholder', 'tooltip'])

/** What may stand alone: the name is the same in every language. */
const names = new Set(['Peksos'])

/** Every text of the manifest that is read by people, with the way to it. */
function* textsIn(value: unknown, path: string, isShown = false): Iterable<readonly [path: string, text: string]> {
  if (typeof value === 'string') {
    if (isShown) yield [path, value]
  } else if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield* textsIn(one, `${path}[${at}]`, isShown)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      // Names of grammar scopes and of settings are no texts.
      yield* textsIn(one, `${path}.${key}`, typeof one === 'object' ? shown.has(key) : shown.has(key) && !path.endsWith('.patterns'))
    }
  }
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** The words of one language only, as our own texts in both show them. */
function lexicons(): Readonly<Record<Language, ReadonlySet<string>>> {
  const seen: Record<Language, Set<string>> = {id: new Set(), en: new Set()}
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const {id, en} = value as Partial<Bilingual>
    if (typeof id === 'string' && typeof en === 'string') {
      for (const word of wordsOf(id)) seen.id.add(word)
      for (const word of wordsOf(en)) seen.en.add(word)
    }
    for (const one of Object.values(value)) collect(one)
  }
  collect([texts, tables, settingTable, rules, walkthroughSteps, walkthroughTitle, walkthroughAbout, insertableParts().map(({label, detail, group}) => [label, detail, group])])
  return {
    id: new Set([...seen.id].filter(word => !seen.en.has(word))),
    en: new Set([...seen.en].filter(word => !seen.id.has(word))),
  }
}

const lexicon = lexicons()

/** The languages that a text has words of. */
function languagesOf(text: string): string {
  const has = (language: Language): boolean => wordsOf(text).some(word => lexicon[language].has(word))
  return [...(has('id') ? ['id'] : []), ...(has('en') ? ['en'] : [])].join(' and ')
}

const all = [['description', manifest.description] as const, ...textsIn(manifest.contributes, 'contributes')]

describe('Static texts', () => {
  it('the test knows one language from two', () => {
    assert.ok(lexicon.id.size > 500 && lexicon.en.size > 500)
    assert.equal(languagesOf('Periksa laporan ini'), 'id')
    assert.equal(languagesOf('Check this report'), 'en')
    assert.equal(languagesOf('Periksa laporan ini (Check this report)'), 'id and en')
    assert.equal(languagesOf('Peksos'), '')
  })

  it('are found in every place that shows one', () => {
    const paths = all.map(([path]) => path.replace(/\[\d+\]/g, ''))
    for (const path of [
      'contributes.commands.title', 'contributes.commands.shortTitle', 'contributes.walkthroughs.title', 'contributes.walkthroughs.description',
      'contributes.walkthroughs.steps.title', 'contributes.walkthroughs.steps.description', 'contributes.walkthroughs.steps.media.altText',
      'contributes.configuration.properties.peksos.language.markdownDescription', 'contributes.configuration.properties.peksos.language.markdownEnumDescriptions',
    ]) assert.ok(paths.includes(path), path)
  })

  it('say it in both languages', () => {
    const single = all.filter(([, text]) => !names.has(text)).filter(([, text]) => languagesOf(text) !== 'id and en')
    assert.deepEqual(single.map(([path, text]) => `${path}: ${text}`), [])
  })

  it('of commands are a short pair: Indonesian, then English in brackets', () => {
    for (const {command, title, shortTitle} of manifest.contributes.commands) {
      for (const text of [title, ...(shortTitle === undefined ? [] : [shortTitle])]) {
        const [, first = '', second = ''] = /^([^()]+) \(([^()]+)\)$/.exec(text) ?? []
        assert.ok(first !== '' && second !== '' && text.length <= 72, `${command}: ${text}`)
        assert.equal(languagesOf(second), 'en', `${command}: ${second}`)
        assert.match(languagesOf(first), /^id/, `${command}: ${first}`)
      }
    }
  })

  it('use no icon or bracket that search would trip over', () => {
    for (const {title} of manifest.contributes.commands) assert.doesNotMatch(title, /[$[\]{}"!]|\.\.\./, title)
  })
})

describe('The walkthrough', () => {
  const [walkthrough] = manifest.contributes.walkthroughs
  const steps = walkthrough?.steps ?? []

  it('has five steps, each with a picture for every theme', () => {
    assert.deepEqual(steps.map(({id}) => id), ['start', 'gaps', 'insert', 'repair', 'cite'])
    for (const {media} of steps) {
      assert.deepEqual(Object.keys(media.image).sort(), ['dark', 'hc', 'hcLight', 'light'])
      for (const file of Object.values(media.image)) assert.ok(existsSync(file), file)
    }
  })

  it('each is done by doing it, not by reading it', () => {
    const known = new Set(manifest.contributes.commands.map(({command}) => command))
    const deeds: readonly Deed[] = ['started', 'inserted', 'repaired', 'cited']
    const done = steps.flatMap(({completionEvents}) => completionEvents)
    for (const deed of deeds) assert.ok(done.includes(`onContext:peksos.${deed}`), deed)
    for (const event of done) {
      const [kind, what = ''] = event.split(':')
      if (kind === 'onCommand') assert.ok(known.has(what) || readFileSync('src/vscode/code-actions.ts', 'utf8').includes(`'${what}'`), event)
      else assert.ok(kind === 'onContext' ? deeds.some(deed => `peksos.${deed}` === what) : kind === 'onView' && what.startsWith('peksos.'), event)
    }
  })

  it('has buttons for commands that there are', () => {
    const known = new Set(manifest.contributes.commands.map(({command}) => command))
    for (const {description} of steps) {
      const used = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)(?:\?([^)]*))?\)/g)]
      assert.equal(used.length, description.split('](command:').length - 1)
      for (const [, command = '', args] of used) {
        assert.ok(known.has(command) || command.startsWith('workbench.'), command)
        if (args !== undefined) assert.ok(insertableParts().some(({id}) => id === JSON.parse(decodeURIComponent(args))), args)
      }
    }
  })
})
