import {builtInProfiles} from '../../knowledge/profiles/index.ts'
import type {Bilingual} from '../../knowledge/types.ts'
import {knownIds} from './known.ts'
import type {RuleName} from './model.ts'
import {profileFields, type Field, type Shape} from './shape.ts'

/** The JSON Schema of a profile (draft 7, which editors know), both languages in one text. */
export function profileSchema(rules: readonly RuleName[]): object {
  const {$schema: address, ...fields} = profileFields
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Peksos',
    description: both({id: 'Profil kampus: apa yang diminta dari laporan pekerjaan sosial.', en: 'A campus profile: what is asked of social-work reports.'}),
    allowComments: true,
    allowTrailingCommas: true,
    ...mapOf({$schema: address!, ...fields}, rules),
  }
}

function mapOf(keys: Readonly<Record<string, Field>>, rules: readonly RuleName[]): object {
  const needed = Object.keys(keys).filter(key => keys[key]!.needed)
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(keys).map(([key, {about, shape}]) => [key, {
      description: both(about),
      ...schemaOf(shape, rules),
      ...(key === 'extends' && {anyOf: [extended, {type: 'array', items: extended}]}),
    }])),
    ...(needed.length > 0 && {required: needed}),
    additionalProperties: false,
  }
}

/** Built-in profiles are offered, any other text is a file. */
const extended = {anyOf: [{enum: builtInProfiles.map(({id}) => id), enumDescriptions: builtInProfiles.map(({about}) => both(about))}, {type: 'string', minLength: 1}]}
const words = {type: 'integer', minimum: 0}

function schemaOf(shape: Shape, rules: readonly RuleName[]): object {
  switch (shape.type) {
    case 'map': return mapOf(shape.keys, rules)
    case 'by-id': return {
      type: 'object', additionalProperties: false,
      properties: Object.fromEntries(knownIds(shape.space, rules).flatMap(({id, also, about}) => [id, ...also].map(name => [name, {description: both(about), ...schemaOf(shape.of, rules)}]))),
    }
    case 'list': {
      const items = schemaOf(shape.of, rules)
      const list = {type: 'array', items, ...(shape.distinct && {uniqueItems: true})}
      return shape.alone ? {anyOf: [items, list]} : list
    }
    case 'id': {
      const known = knownIds(shape.space, rules).flatMap(({id, also, about}) => [id, ...also].map(name => ({name, about})))
      return {enum: known.map(({name}) => name), enumDescriptions: known.map(({about}) => both(about))}
    }
    case 'choice': return {enum: shape.choices.map(({value}) => value), enumDescriptions: shape.choices.map(({about}) => both(about))}
    case 'number': return {type: shape.whole ? 'integer' : 'number', minimum: shape.least, maximum: shape.most}
    case 'range': return {type: 'object', properties: {least: words, most: words}, additionalProperties: false}
    case 'name': return {anyOf: [{type: 'string', minLength: 1}, {type: 'object', properties: {id: {type: 'string'}, en: {type: 'string'}}, additionalProperties: false}]}
    case 'yes-no': return {type: 'boolean'}
    case 'text':
    case 'glob': return {type: 'string', minLength: 1}
  }
}

function both({id, en}: Bilingual): string {
  return `${id} ${en}`
}
