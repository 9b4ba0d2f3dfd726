import assert from 'node:assert/strict'
import * as dates from '../../src/knowledge/references/dates.ts'
import {entryTypes} from '../../src/knowledge/references/entry-types.ts'
import {lawKinds} from '../../src/knowledge/references/law-kinds.ts'
import * as listWords from '../../src/knowledge/references/list-words.ts'
import * as organisations from '../../src/knowledge/references/organisations.ts'
import * as places from '../../src/knowledge/references/places.ts'
import * as publishers from '../../src/knowledge/references/publishers.ts'
import {terms} from '../../src/knowledge/references/terms.ts'
import * as theses from '../../src/knowledge/references/theses.ts'
import type {WordTable} from '../../src/knowledge/references/types.ts'
import {sources} from '../../src/knowledge/sources.ts'
import type {SourceRef} from '../../src/knowledge/types.ts'

const wordTables = Object.entries<WordTable>({...listWords, ...organisations, ...places, ...publishers, ...theses})

describe('knowledge of references', () => {
  it('every table and row names sources that exist', () => {
    const rows: readonly (readonly [string, {readonly source: readonly SourceRef[]}])[] = [
      ...wordTables, ...Object.entries(terms), ['months', dates.months], ['dateWords', dates.dateWords], ...entryTypes.map(type => [type.id, type] as const), ...lawKinds.map(kind => [kind.id, kind] as const),
    ]
    for (const [name, {source}] of rows) {
      assert.ok(source.length > 0, name)
      for (const ref of source) assert.ok(sources[ref.id], `${name} cites ${ref.id}`)
    }
  })

  it('words are written small', () => {
    for (const [name, {words}] of wordTables) for (const word of words) assert.equal(word, word.toLowerCase(), `${word} in ${name}`)
  })

  it('every type has a label in both languages and asks for no place', () => {
    for (const {id, label, required} of entryTypes) {
      assert.ok(label.id && label.en, id)
      assert.ok(!required.some(({field}) => field === 'publisher-place'), id)
    }
  })
})
