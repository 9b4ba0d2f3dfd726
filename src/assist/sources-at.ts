import {entryTypes} from '../knowledge/references/entry-types.ts'
import type {Language} from '../knowledge/types.ts'
import type {Citation, ReferenceEntry, References} from '../references/model.ts'
import type {Lines, Range} from '../text/range.ts'
import {phraseKey} from '../references/tables.ts'
import {entryAsMarkdown} from './cite.ts'
import {say} from './texts.ts'

/** A place in the report, or in the file of references that is named. */
export interface SourcePlace {
  readonly file: string | undefined
  readonly range: Range
}

/** The citation whose words lie at an offset. */
function citationAt({citations}: References, offset: number): Citation | undefined {
  return citations.find(({range}) => range.start <= offset && offset <= range.end)
}

/** The entry of the report's own list that lies at an offset. */
function entryAt({entries}: References, offset: number): ReferenceEntry | undefined {
  return entries.find(({file, range}) => file === undefined && range.start <= offset && offset <= range.end)
}

/** The entries that a citation names, or nearly names. */
function entriesOf({matches, near}: Citation): readonly ReferenceEntry[] {
  return matches.length > 0 ? matches : near ? [near.entry] : []
}

/** The citations that name an entry. */
function citationsOf({citations}: References, entry: ReferenceEntry): readonly Citation[] {
  return citations.filter(citation => entriesOf(citation).includes(entry))
}

/** Where what is cited at an offset is listed. */
export function definitionAt(references: References, offset: number): {readonly from: Range, readonly places: readonly SourcePlace[]} | undefined {
  const citation = citationAt(references, offset)
  if (!citation) return undefined
  return {from: citation.range, places: entriesOf(citation).map(({file, range}) => ({file, range}))}
}

/** Every place where the source at an offset is cited, and its entry where that is asked for. */
export function placesAt(references: References, offset: number, withEntry: boolean): readonly SourcePlace[] {
  const citation = citationAt(references, offset)
  const entry = citation ? entriesOf(citation)[0] : entryAt(references, offset)
  if (!entry) return []
  return [
    ...(withEntry ? [{file: entry.file, range: entry.range}] : []),
    ...citationsOf(references, entry).map(({range}) => ({file: undefined, range})),
  ]
}

/** What a hover says at an offset: of a citation the entry that it names, of an entry what it is and where it is cited. */
export function sourceHover(references: References, offset: number, lines: Lines, language: Language): {readonly range: Range, readonly markdown: string} | undefined {
  const citation = citationAt(references, offset)
  if (citation) {
    const entries = entriesOf(citation)
    if (entries.length === 0) return citation.mustBeListed ? {range: citation.range, markdown: say('hoverUnlisted', language)} : undefined
    const lead = citation.matches.length === 0 ? `${say('hoverNear', language)}\n\n` : ''
    return {range: citation.range, markdown: lead + entries.map(entry => entryAsMarkdown(entry, language)).join('\n\n---\n\n')}
  }
  const entry = entryAt(references, offset)
  if (!entry) return undefined
  const kind = entryTypes.find(({id}) => id === entry.type)?.label[language] ?? say('hoverUnread', language)
  const places = citationsOf(references, entry).map(({range}) => lines.point(range.start).line)
  const cited = places.length === 0 ? say('hoverUncited', language) : say('hoverCited', language, {lines: [...new Set(places)].join(', ')})
  return {range: entry.range, markdown: `**${kind}** · ${cited}\n\n${entryAsMarkdown(entry, language)}`}
}

/** Words of one source that can be renamed together. */
export interface Renaming {
  /** The words under the cursor. */
  readonly range: Range
  readonly text: string
  /** All places that change with them; their new words are given by the writer. */
  readonly places: readonly SourcePlace[]
}

/** The author's name or the year at an offset, with every place in entry and citations that must change with it. */
export function renamingAt(source: string, references: References, offset: number): Renaming | undefined {
  const citation = citationAt(references, offset)
  const entry = citation ? entriesOf(citation)[0] : entryAt(references, offset)
  if (!entry) return undefined
  const cited = citationsOf(references, entry)
  const year = yearOf(entry)
  const names = (entry.fields.author ?? entry.fields.editor)?.names ?? []
  const textOf = (file: string | undefined): string => file === undefined ? source : references.files.find(({path}) => path === file)?.opened?.text ?? ''
  const groups: SourcePlace[][] = []
  if (year && entry.fields.issued) {
    const digits = find(textOf(entry.file), entry.fields.issued.range, year)
    groups.push([
      ...(digits ? [{file: entry.file, range: digits}] : []),
      ...cited.flatMap(one => one.year && one.matches.length > 0 ? [{file: undefined, range: {start: one.year.range.start, end: one.year.range.start + one.year.value.length}}] : []),
    ])
  }
  for (const name of names) {
    // The words of a name by which it is cited: the family name, or the whole of an organisation.
    for (const word of name.literal === undefined ? [name.family, ...(name.given?.split(/[\s.]+/u) ?? [])].filter(one => one !== undefined && one.length > 1) : [name.literal]) {
      if (word === undefined) continue
      const own = find(textOf(entry.file), name.range, word)
      const others = cited.flatMap(one => one.authors.flatMap(author => {
        const range = find(source, author.range, word)
        return range ? [{file: undefined, range}] : []
      }))
      if (own) groups.push([{file: entry.file, range: own}, ...others])
    }
  }
  for (const places of groups) {
    const here = places.find(({file, range}) => file === undefined && range.start <= offset && offset <= range.end)
    if (here) return {range: here.range, text: source.slice(here.range.start, here.range.end), places}
  }
  return undefined
}

function yearOf({fields}: ReferenceEntry): string {
  return String(fields.issued?.['date-parts']?.[0] ?? '')
}

/** A whole word within a range, whatever its letter case. */
function find(source: string, range: Range, word: string): Range | undefined {
  const text = source.slice(range.start, range.end)
  const wanted = phraseKey(word)
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*(?: +[\p{L}\p{N}][\p{L}\p{N}'’-]*)*/gu)) {
    const whole = {start: range.start + match.index, end: range.start + match.index + match[0].length}
    if (phraseKey(match[0]) === wanted) return whole
    for (const part of match[0].matchAll(/[\p{L}\p{N}'’-]+/gu)) {
      if (phraseKey(part[0]) === wanted) return {start: whole.start + part.index, end: whole.start + part.index + part[0].length}
    }
  }
  return undefined
}
