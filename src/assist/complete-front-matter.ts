import {kinds} from '../knowledge/kinds/index.ts'
import {levels} from '../knowledge/levels.ts'
import {languages, type Language} from '../knowledge/types.ts'
import {metaKeyOf, metaKeys, metaValueOf, type MetaKey} from '../report/meta-keys.ts'
import type {Completer, Completion, CompletionRequest} from './completer.ts'
import {explain} from './explain.ts'

const key = /^[\p{L}_-]*$/u
const value = /^([\p{L}_-]+):([^\r\n#]*)$/u
const item = /^[ \t]*-[ \t]+([\p{L}\d-]*)$/u

/** Keys and values of the front matter, in the language that its keys are written in. */
export const completeFrontMatter: Completer = {
  triggers: [' '],
  opens: (before, asked) => asked ? key.test(before) || value.test(before) || item.test(before) : /^[\p{L}_-]+:(?: | ?\[.*, )$/u.test(before) || /^[ \t]*- $/u.test(before),
  complete(request) {
    const lines = frontLines(request)
    if (!lines) return []
    const {asked, report, before} = request
    const present = lines.flatMap(line => metaKeyOf(/^([^\s:#][^:]*):/u.exec(line)?.[1] ?? '') ?? [])
    // Other people's front matter has a `status` and a `language` too: nothing pops up there.
    if (!asked && !report && !present.some(({id}) => id === 'kind')) return []
    if (key.test(before)) return request.behind.trim() === '' ? keys(request, present, lines) : []
    const written = value.exec(before)
    if (written) {
      const [, name = '', rest = ''] = written
      const wanted = metaKeyOf(name)
      const inList = rest.trimStart().startsWith('[')
      const typed = rest.slice(inList ? Math.max(rest.indexOf('['), rest.lastIndexOf(',')) + 1 : 0).trimStart()
      return wanted ? values(request, wanted, name, typed, rest === '' ? ' ' : '', lines) : []
    }
    const typed = item.exec(before)?.[1] ?? ''
    const name = lines.slice(0, lineNumber(request)).findLast(line => /^[^\s#-]/u.test(line))?.split(':', 1)[0] ?? ''
    const wanted = metaKeyOf(name)
    return wanted?.takes === 'choices' ? values(request, wanted, name, typed, '', lines) : []
  },
}

/** The lines of the front matter without its fences, where the cursor stands within it. */
function frontLines({text, offset}: CompletionRequest): readonly string[] | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u.exec(text)?.[0].length
  if (opening === undefined || offset < opening) return undefined
  const lines = text.slice(opening).split(/\r\n|\r|\n/u)
  const end = lines.findIndex(line => /^(?:---|\.\.\.)[ \t]*$/u.test(line))
  const within = end < 0 ? lines.slice(0, text.slice(opening, offset).split(/\r\n|\r|\n/u).length) : lines.slice(0, end)
  // Without a closing fence only what looks like keys is front matter: else it is a text below a rule.
  if (end < 0 && !within.every(line => /^(?:[\p{L}_-]*|[\p{L}_-]+:.*|[ \t].*|- .*|#.*)$/u.test(line))) return undefined
  const rest = text.slice(opening, offset).split(/\r\n|\r|\n/u).length
  return rest <= within.length ? within : undefined
}

/** The number of the cursor's line within the front matter, from 0. */
function lineNumber({text, offset}: CompletionRequest): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length - 2
}

/** The keys that are not there yet, in both languages; those of the front matter's own language first. */
function keys(request: CompletionRequest, present: readonly MetaKey[], lines: readonly string[]): readonly Completion[] {
  const own = languageOf(request, lines)
  const missing = metaKeys.filter(({id}) => !present.some(one => one.id === id))
  return [...languages].sort((a, b) => Number(b === own) - Number(a === own)).flatMap((language, nth) => missing.flatMap((wanted, at): Completion[] => {
    const other = wanted.names[language === 'id' ? 'en' : 'id']
    const name = wanted.names[language]
    if (nth > 0 && name === other) return []
    return [{
      kind: 'key', label: name, ...(name !== other && {description: other}), filter: name, order: `${nth}${String(at).padStart(2, '0')}`,
      range: {start: request.line.start, end: request.line.end},
      snippet: name + afterKey[wanted.takes][language],
      goesOn: wanted.values.length > 0,
    }]
  }))
}

const afterKey: Readonly<Record<MetaKey['takes'], Readonly<Record<Language, string>>>> = {
  choice: {id: ': ', en: ': '},
  choices: {id: ': ', en: ': '},
  text: {id: ': "$1"', en: ': "$1"'},
  texts: {id: ': $1', en: ': $1'},
  person: {id: ':\n  - nama: $1\n    nim: $2', en: ':\n  - name: $1\n    student-number: $2'},
}

function values(request: CompletionRequest, wanted: MetaKey, name: string, typed: string, gap: string, lines: readonly string[]): readonly Completion[] {
  const {offset, behind, language: spoken} = request
  const own: Language = wanted.names.id === wanted.names.en ? languageOf(request, lines) : metaKeyName(wanted, name)
  const given = new Set(lines.flatMap(line => line.split(/[:,[\]]|^\s*-\s/u)).map(word => metaValueOf(wanted, word.trim())))
  return wanted.values.filter(({id}) => wanted.takes === 'choice' || !given.has(id) || id === metaValueOf(wanted, typed)).map(({id, written}, order) => ({
    kind: 'value' as const,
    label: written[own],
    ...(labelOf(wanted, id, spoken) !== undefined && {description: labelOf(wanted, id, spoken)!}),
    filter: written[own],
    order: String(order).padStart(2, '0'),
    range: {start: offset - typed.length, end: offset + (/^[\p{L}\d-]*/u.exec(behind)?.[0].length ?? 0)},
    snippet: gap + written[own],
    explain: () => explain(id, spoken) ?? kinds.find(kind => kind.id === id)?.about[spoken] ?? levels.find(level => level.id === id)?.about[spoken],
  }))
}

/** What a value is called in words, where the value alone says too little. */
function labelOf({id: wanted}: MetaKey, id: string, language: Language): string | undefined {
  if (wanted === 'kind') return kinds.find(kind => kind.id === id)?.label[language]
  return wanted === 'stages' || wanted === 'principles' ? /^\*\*(.*?)\*\*/u.exec(explain(id, language) ?? '')?.[1] : undefined
}

function metaKeyName({names}: MetaKey, name: string): Language {
  return name.trim().toLowerCase() === names.en ? 'en' : 'id'
}

/** The language of most keys; where none says so, the report's. */
function languageOf({report, language}: CompletionRequest, lines: readonly string[]): Language {
  const count = (one: Language, other: Language): number =>
    lines.filter(line => metaKeys.some(({names}) => names[one] !== names[other] && line.startsWith(`${names[one]}:`))).length
  const [id, en] = [count('id', 'en'), count('en', 'id')]
  return id === en ? report?.language ?? language : id > en ? 'id' : 'en'
}
