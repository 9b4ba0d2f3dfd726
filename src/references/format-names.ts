import type {Language} from '../knowledge/types.ts'
import type {Name, NameList} from './model.ts'

/** "Adi, I. R., & Suharto, E." */
export function apaNames(list: NameList, language: Language): string {
  const names = list.names.map(name => name.literal ?? [name.family, initialsOf(name.given)].filter(Boolean).join(', '))
  return listed(names, list.others, '&', language, list.names.some(name => name.given !== undefined))
}

/** "Adi, Isbandi Rukminto, dan Edi Suharto" */
export function harvardNames(list: NameList, language: Language): string {
  const names = list.names.map((name, index) => name.literal ?? (index === 0 ? [name.family, name.given].filter(Boolean).join(', ') : direct(name)))
  return listed(names, list.others, list.names.every(name => name.literal !== undefined) ? '&' : language === 'id' ? 'dan' : 'and', language, list.names.length > 2)
}

/** "I. R. Adi & E. Suharto", as editors are named. */
export function directNames(list: NameList, language: Language): string {
  return listed(list.names.map(name => name.literal ?? [initialsOf(name.given), name.family].filter(Boolean).join(' ')), list.others, '&', language, list.names.length > 2)
}

function direct(name: Name): string {
  return [name.given, name.family].filter(Boolean).join(' ')
}

function listed(names: readonly string[], others: boolean, and: string, language: Language, comma: boolean): string {
  if (others) return `${names.join(', ')}${language === 'id' ? ', dkk.' : ', et al.'}`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${comma ? ',' : ''} ${and} ${last}`
}

/** A placeholder for a given name stays as it is: what is in brackets is still to be written. */
function initialsOf(given: string | undefined): string {
  if (given?.startsWith('[')) return given
  return (given ?? '').split(/[\s.]+/).filter(Boolean).map(part => part.split('-').map(half => /^\p{L}/u.test(half) ? `${half.charAt(0).toUpperCase()}.` : '').filter(Boolean).join('-')).join(' ')
}
