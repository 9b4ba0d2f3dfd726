import {builtInProfiles} from '../../knowledge/profiles/index.ts'
import type {Bilingual, Language} from '../../knowledge/types.ts'
import {knownIds} from './known.ts'
import {profileFields, type Field, type Shape} from './shape.ts'

/** The rows of the table of keys, as the documentation shows it: key, values, meaning. */
export function profileKeyRows(language: Language): readonly (readonly [string, string, string])[] {
  const {$schema: _, ...fields} = profileFields
  return rowsOf(fields, '', language)
}

/** The rows of the table of built-in profiles: id, name, what it is. */
export function builtInRows(language: Language): readonly (readonly [string, string, string])[] {
  return builtInProfiles.map(({id, label, about}) => [`\`${id}\``, label[language], about[language]])
}

function rowsOf(fields: Readonly<Record<string, Field>>, before: string, language: Language): readonly (readonly [string, string, string])[] {
  return Object.entries(fields).flatMap(([key, {about, shape}]): (readonly [string, string, string])[] => {
    const path = `${before}${key}`
    const inner = innerOf(shape, path, language)
    return [[`\`${path}\``, valuesOf(shape, language), about[language]], ...inner]
  })
}

function innerOf(shape: Shape, path: string, language: Language): readonly (readonly [string, string, string])[] {
  if (shape.type === 'map') return rowsOf(shape.keys, `${path}.`, language)
  if (shape.type === 'by-id') return innerOf(shape.of, `${path}.${placeholders[shape.space] ?? '…'}`, language)
  return shape.type === 'list' ? innerOf(shape.of, `${path}[]`, language) : []
}

const placeholders: Readonly<Record<string, string>> = {'report-kind': 'KIND', section: 'SECTION', rule: 'RULE'}

const words = {
  text: {id: 'teks', en: 'text'},
  name: {id: 'teks, atau `{"id", "en"}`', en: 'text, or `{"id", "en"}`'},
  'yes-no': {id: '`true`, `false`', en: '`true`, `false`'},
  glob: {id: 'pola berkas', en: 'file pattern'},
  range: {id: '`{"least", "most"}`', en: '`{"least", "most"}`'},
  list: {id: 'daftar', en: 'list'},
} as const satisfies Record<string, Bilingual>

function valuesOf(shape: Shape, language: Language): string {
  switch (shape.type) {
    case 'map': return ''
    case 'by-id': return ''
    case 'list': {
      const inner = valuesOf(shape.of, language)
      return `${words.list[language]}${inner ? `: ${inner}` : ''}`
    }
    case 'choice': return shape.choices.map(({value}) => `\`${value}\``).join(', ')
    case 'number': return `${shape.least} … ${shape.most}`
    case 'id': {
      const ids = shape.space === 'rule' ? [] : knownIds(shape.space, [])
      return ids.length > 0 && ids.length <= 10 ? ids.map(({id}) => `\`${id}\``).join(', ') : 'id'
    }
    case 'glob':
    case 'name':
    case 'range':
    case 'text':
    case 'yes-no': return words[shape.type][language]
  }
}
