import type {Bilingual, Language} from '../knowledge/types.ts'
import type {Data} from './finding.ts'

/** Fills `{name}` in a message from the data; bilingual values are shown in the message's language, lists are joined. */
export function renderMessage(message: Bilingual, data: Data, language: Language): string {
  return message[language].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (value === undefined) return whole
    return Array.isArray(value) ? joinNaturally((value as readonly (string | Bilingual)[]).map(item => shown(item, language)), language)
      : shown(value as string | number | Bilingual, language)
  })
}

/** `a`, `a dan b`, `a, b dan c`; in English with `and`. */
export function joinNaturally(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${language === 'id' ? 'dan' : 'and'} ${items.at(-1)}`
}

function shown(value: string | number | Bilingual, language: Language): string {
  return typeof value === 'object' ? value[language] : String(value)
}
