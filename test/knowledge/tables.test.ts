import assert from 'node:assert/strict'
import {describe, it} from 'mocha'
import {findEntry, tables, type TableName} from '../../src/knowledge/index.ts'
import {levelTraditions} from '../../src/knowledge/levels.ts'
import {communityModels, modelAttributes} from '../../src/knowledge/models.ts'
import {principleSets} from '../../src/knowledge/principle-sets.ts'
import {principles} from '../../src/knowledge/principles.ts'
import {compositeStages, stages} from '../../src/knowledge/stages.ts'
import {sourceList, sources} from '../../src/knowledge/sources.ts'
import type {Entry, SourceRef} from '../../src/knowledge/types.ts'
import {nameKey} from '../../src/text/fold.ts'

const named = Object.entries(tables) as [TableName, readonly Entry[]][]
const all = named.flatMap(([table, entries]) => entries.map(entry => ({table, entry})))

/** A name that joins two ("Tujuan dan Manfaat") may stand with both entries: one heading then holds both parts. */
const joinsTwo = /\b(?:dan|and)\b/u

describe('knowledge: ids and sources', () => {
  it('every id is written in kebab-case and stands once in all tables', () => {
    const seen = new Map<string, string>()
    for (const {table, entry} of all) {
      assert.match(entry.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
      assert.equal(seen.get(entry.id), undefined, `${entry.id} stands in ${seen.get(entry.id)} and ${table}`)
      seen.set(entry.id, table)
    }
  })

  it('every id is found, with its table', () => {
    for (const {table, entry} of all) assert.deepEqual(findEntry(entry.id), {table, entry})
    assert.equal(findEntry('no-such-entry'), undefined)
  })

  it('every entry has a source, and every source exists', () => {
    for (const {table, entry} of all) {
      assert.ok(entry.source.length > 0, `${table} ${entry.id} has no source`)
      for (const ref of entry.source) assert.ok(sources[ref.id], `${table} ${entry.id} cites unknown ${ref.id}`)
    }
    for (const ref of refsIn(communityModels.map(model => model.attributes))) assert.ok(sources[ref.id], ref.id)
    for (const composite of compositeStages) for (const ref of composite.source) assert.ok(sources[ref.id], ref.id)
  })

  it('every source is cited by an entry or is marked as background, and stands once', () => {
    const used = new Set([...refsIn(tables), ...refsIn(compositeStages)].map(ref => ref.id))
    const idle = sourceList.filter(source => !used.has(source.id) && !source.background).map(source => source.id)
    assert.deepEqual(idle, [])
    assert.equal(Object.keys(sources).length, sourceList.length)
  })

  it('a source that was verified says when, and no other does', () => {
    for (const source of sourceList) {
      assert.equal(source.checked !== undefined, source.verified, source.id)
      if (source.checked) assert.match(source.checked, /^\d{4}-\d{2}-\d{2}$/u)
    }
  })
})

describe('knowledge: both languages', () => {
  it('no text is empty or stands in one language only', () => {
    const faults = [...pairsIn(tables, 'tables'), ...pairsIn(sourceList, 'sources'), ...pairsIn(modelAttributes, 'modelAttributes')].flatMap(([path, pair]) => {
      const problems: string[] = []
      for (const language of ['id', 'en'] as const) {
        const value = pair[language]
        const texts = Array.isArray(value) ? value : [value]
        if (texts.length === 0 || texts.some(text => typeof text !== 'string' || text.trim() === '')) problems.push(`${path}.${language}`)
      }
      if (Array.isArray(pair['id']) && Array.isArray(pair['en']) && pair['id'].length !== pair['en'].length) problems.push(`${path}: lengths differ`)
      return problems
    })
    assert.deepEqual(faults, [])
  })

  it('labels are short, and what is said about an entry is a sentence', () => {
    for (const {table, entry} of all) {
      for (const language of ['id', 'en'] as const) {
        assert.ok(entry.label[language].length <= 110, `${table} ${entry.id}: label too long`)
        assert.match(entry.about[language], /^\p{Lu}.*\.$/u, `${table} ${entry.id}: ${entry.about[language]}`)
      }
    }
  })
})

describe('knowledge: names', () => {
  for (const [table, entries] of named) {
    it(`${table}: no name means two entries, unless it joins two`, () => {
      const owners = new Map<string, string>()
      for (const entry of entries) {
        const names = new Set([...namesOf(entry)].map(nameKey))
        for (const name of names) {
          const owner = owners.get(name)
          if (owner !== undefined && !joinsTwo.test(name)) assert.fail(`“${name}” names ${owner} and ${entry.id}`)
          owners.set(name, entry.id)
        }
      }
    })

    it(`${table}: no alias, misspelling or sign stands twice in an entry, and no misspelling is also a right name`, () => {
      for (const entry of entries) {
        for (const list of [entry.aliases, entry.misspellings]) {
          const keys = (list ?? []).map(nameKey)
          assert.equal(new Set(keys).size, keys.length, `${entry.id}: ${keys.filter((key, at) => keys.indexOf(key) !== at).join(', ')}`)
        }
        const signs = entry.signs ?? []
        assert.equal(new Set(signs).size, signs.length, `${entry.id}: ${signs.filter((sign, at) => signs.indexOf(sign) !== at).join(', ')}`)
        const right = new Set([entry.label.id, entry.label.en, ...(entry.aliases ?? [])].map(nameKey))
        for (const wrong of entry.misspellings ?? []) assert.ok(!right.has(nameKey(wrong)), `${entry.id}: ${wrong}`)
      }
    })
  }

  it('signs that are ordinary talk of other stages are signs, and of none but others', () => {
    for (const {id, signs, ordinary} of stages) for (const row of ordinary ?? []) {
      assert.deepEqual(row.signs.filter(sign => !signs.includes(sign)), [], id)
      assert.ok(!row.in.includes(id) && row.in.length > 0, id)
    }
  })

  it('phrases keep to their little language', () => {
    for (const {entry} of all) {
      for (const phrase of entry.signs ?? []) {
        assert.match(phrase, /^[\p{L}\p{N} *()|…-]+$/u, `${entry.id}: ${phrase}`)
        assert.equal(phrase, phrase.toLowerCase(), `${entry.id}: ${phrase}`)
        assert.equal((phrase.match(/\(/gu) ?? []).length, (phrase.match(/\)/gu) ?? []).length, `${entry.id}: ${phrase}`)
        assert.doesNotMatch(phrase, /^…|…$|… …/u, `${entry.id}: ${phrase}`)
      }
    }
  })
})

describe('knowledge: completeness', () => {
  const counts: Partial<Record<TableName, number>> = {
    kinds: 5, definitions: 11, levels: 3, levelTraditions: 2, helpingConditions: 4, goals: 7, functions: 4, approaches: 10, principleSets: 5,
    principles: 28, services: 7, theoryStreams: 3, theories: 7, influenceBases: 7, influenceProcesses: 4, communicationFeatures: 5,
    communicationReasons: 4, interviews: 3, interviewSkills: 4, observations: 2, groupUnderstandings: 5, communitySteps: 7, communityElements: 5,
    communityRoles: 4, communitySkills: 3, communityModels: 3, ethics: 13
  }
  for (const [table, count] of Object.entries(counts)) {
    it(`${table} has ${count}`, () => assert.equal(tables[table as TableName].length, count))
  }

  it('eight approaches stand in two groups of four, beside those for a single person', () => {
    const of = (group: string) => tables.approaches.filter(approach => approach.group === group).length
    assert.deepEqual([of('sociological'), of('other'), of('individual')], [4, 4, 2])
  })

  it('every model fills every attribute, and no attribute is unlisted', () => {
    const wanted = modelAttributes.map(attribute => attribute.id).sort()
    assert.equal(wanted.length, 9)
    for (const model of communityModels) assert.deepEqual(Object.keys(model.attributes).sort(), wanted, model.id)
  })

  it('every theory belongs to a stream, and every stream has theories', () => {
    const streams = new Map(tables.theoryStreams.map(stream => [stream.id, 0]))
    for (const theory of tables.theories) {
      assert.ok(streams.has(theory.stream), theory.id)
      streams.set(theory.stream, streams.get(theory.stream)! + 1)
    }
    assert.deepEqual([...streams.values()], [2, 2, 3])
  })

  it('both traditions give each client system a level, and differ', () => {
    const [first, second] = levelTraditions
    assert.ok(first && second)
    assert.deepEqual(Object.keys(first.levelOf), Object.keys(second.levelOf))
    assert.equal(first.levelOf.community, 'mezzo')
    assert.equal(second.levelOf.community, 'macro')
  })

  it('a repealed law says by what, and the two agree', () => {
    for (const law of tables.laws) {
      assert.match(law.asOf, /^\d{4}-\d{2}-\d{2}$/u)
      assert.equal(law.status === 'repealed' || law.status === 'repeal-reported', law.repealedBy !== undefined, law.id)
      const successor = tables.laws.find(other => other.id === law.repealedBy?.id)
      if (law.status === 'repealed') assert.ok(successor?.repeals?.includes(law.id), law.id)
      for (const old of law.repeals ?? []) assert.equal(tables.laws.find(other => other.id === old)?.repealedBy?.id, law.id)
    }
  })
})

describe('knowledge: principles and their sets', () => {
  it('the sets have the lengths of their authors', () => {
    const lengths = Object.fromEntries(principleSets.map(set => [set.id, set.members.length]))
    assert.deepEqual(lengths, {'older-people': 9, community: 6, biestek: 7, textbook: 6, 'dubois-miley': 10})
  })

  it('every member exists, stands once, and every principle is in a set', () => {
    const known = new Set(principles.map(principle => principle.id))
    for (const set of principleSets) {
      const members = [...set.members, ...(set.optional ?? [])]
      assert.equal(new Set(members).size, members.length, set.id)
      for (const member of members) assert.ok(known.has(member), `${set.id}: ${member}`)
    }
    const used = new Set(principleSets.flatMap(set => set.members))
    for (const id of known) assert.ok(used.has(id), id)
  })

  it('related principles exist and are not the principle itself', () => {
    const known = new Set(principles.map(principle => principle.id))
    for (const principle of principles) {
      for (const other of principle.related ?? []) assert.ok(known.has(other) && other !== principle.id, `${principle.id}: ${other}`)
    }
  })
})

function* namesOf(entry: Entry): Iterable<string> {
  yield entry.label.id
  yield entry.label.en
  yield* entry.aliases ?? []
  yield* entry.misspellings ?? []
}

/** Every object with `id` and `en` beside nothing else: a text in both languages. */
function* pairsIn(value: unknown, path: string): Iterable<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every(key => key === 'id' || key === 'en') && keys.some(key => key === 'en')) {
    yield [path, value as Record<string, unknown>]
    return
  }
  for (const [key, child] of Object.entries(value)) yield* pairsIn(child, `${path}.${labelOf(child) ?? key}`)
}

function labelOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined
}

/** Every reference to a source below a value. */
function* refsIn(value: unknown): Iterable<SourceRef> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    if (key === 'source' && Array.isArray(child)) yield* child as SourceRef[]
    else if ((key === 'repealedBy' || key === 'amendedBy') && child) yield child as SourceRef
    else yield* refsIn(child)
  }
}
