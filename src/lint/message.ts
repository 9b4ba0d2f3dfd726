import type {Bilingual, Language} from '../knowledge/types.ts'
import type {Data} from './finding.ts'

/** Fills `{name}` in a message from the data; bilingual values are shown in the message's language, lists are joined. */
export function renderMessage(message: Bilingual, data: Data, language: Language): string {
  const text = message[language]
  let filled = ''
  let done = 0
  // By hand: a class of reports has some thousand messages, and a replacer is called back for each gap.
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open)
    const name = text.slice(open + 1, close)
    const value = close > 0 && Object.hasOwn(data, name) ? data[name] : undefined
    if (value === undefined) continue
    filled += text.slice(done, open) + inWords(value, language)
    done = close + 1
  }
  return done === 0 ? text : filled + text.slice(done)
}

function inWords(value: NonNullable<Data[string]>, language: Language): string {
  return Array.isArray(value) ? joinNaturally((value as readonly (string | Bilingual)[]).map(item => shown(item, language)), language)
    : shown(value as string | number | Bilingual, language)
}

/** `a`, `a dan b`, `a, b dan c`; in English with `and`. */
export function joinNaturally(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${language === 'id' ? 'dan' : 'and'} ${items.at(-1)}`
}

function shown(value: string | number | Bilingual, language: Language): string {
  return typeof value === 'object' ? value[language] : String(value)
}
