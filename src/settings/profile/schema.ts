import {builtInProfiles} from '../../knowledge/profiles/index.ts'
import type {Bilingual} from '../../knowledge/types.ts'
import {knownIds} from './known.ts'
import type {RuleName} from './model.ts'
import {profileFields, type Field, type Shape} from './shape.ts'

/** The JSON Schema of a profile (draft 7, which editors know), both languages in one text; what stands in several places is defined once. */
export function profileSchema(rules: readonly RuleName[]): object {
  const {$schema: address, ...fields} = profileFields
  const definitions: Definitions = {}
  const written = mapOf({$schema: address!, ...fields}, {rules, definitions})
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Peksos',
    description: both({id: 'Profil kampus: apa yang diminta dari laporan pekerjaan sosial.', en: 'A campus profile: what is asked of social-work reports.'}),
    allowComments: true,
    allowTrailingCommas: true,
    ...written,
    definitions,
  }
}

type Definitions = Record<string, object>

interface Writing {
  readonly rules: readonly RuleName[]
  readonly definitions: Definitions
}

function defined(name: string, definitions: Definitions, make: () => object): {readonly $ref: string} {
  if (!(name in definitions)) {
    // Its place comes before those of what it is made of.
    definitions[name] = {}
    definitions[name] = make()
  }
  return {$ref: `#/definitions/${name}`}
}

function mapOf(keys: Readonly<Record<string, Field>>, writing: Writing): object {
  const needed = Object.keys(keys).filter(key => keys[key]!.needed)
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(keys).map(([key, {about, shape}]) => [key, {
      description: both(about),
      ...schemaOf(shape, writing),
      ...(key === 'extends' && {anyOf: [extended, {type: 'array', items: extended}]}),
    }])),
    ...(needed.length > 0 && {required: needed}),
    additionalProperties: false,
  }
}

/** Built-in profiles are offered, any other text is a file. */
const extended = {anyOf: [{enum: builtInProfiles.map(({id}) => id), enumDescriptions: builtInProfiles.map(({about}) => both(about))}, {type: 'string', minLength: 1}]}
const words = {type: 'integer', minimum: 0}

function schemaOf(shape: Shape, writing: Writing): object {
  const {rules, definitions} = writing
  switch (shape.type) {
    case 'map': return mapOf(shape.keys, writing)
    case 'by-id': {
      const each = defined(`of-${shape.space}`, definitions, () => schemaOf(shape.of, writing))
      return {
        type: 'object', additionalProperties: false,
        properties: Object.fromEntries(knownIds(shape.space, rules).flatMap(({id, also, about}) => [id, ...also].map(name => [name, {description: both(about), ...each}]))),
      }
    }
    case 'list': {
      const items = schemaOf(shape.of, writing)
      const list = {type: 'array', items, ...(shape.distinct && {uniqueItems: true})}
      return shape.alone ? {anyOf: [items, list]} : list
    }
    case 'id': return defined(shape.space, definitions, () => {
      const known = knownIds(shape.space, rules).flatMap(({id, also, about}) => [id, ...also].map(name => ({name, about})))
      return {enum: known.map(({name}) => name), enumDescriptions: known.map(({about}) => both(about))}
    })
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
