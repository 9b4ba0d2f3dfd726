import {fieldLabel} from '../knowledge/references/fields.ts'
import type {Language} from '../knowledge/types.ts'
import type {ReferenceEntry, References} from '../references/model.ts'
import type {Range} from '../text/range.ts'
import {citationForm, narrative, parenthetical} from '../references/citation-form.ts'
import {say} from './texts.ts'

/** A source as it can be cited at a place. */
export interface CitationOffer {
  /** What is shown and what is typed: the citation itself. */
  readonly label: string
  /** The title. */
  readonly detail: string
  /** The whole entry as Markdown, and what it lacks. */
  readonly documentation: string
  readonly insert: string
  /** Words that find it: names, year, title, key. */
  readonly filter: string
  readonly range: Range
  /** Sources that nothing cites yet come first. */
  readonly sort: string
}

/** Where a citation may begin, by the text before the cursor. */
interface Opening {
  /** `either` stands behind an `@`. */
  readonly form: 'parenthetical' | 'narrative' | 'either'
  /** How much before the cursor is replaced. */
  readonly typed: number
}

/** Words of a line before the cursor that are looked at. */
const looked = 120

const narrativeLead = /(?:^|[\s(])(?:[Mm]enurut|[Aa]ccording to|dikemukakan(?: oleh)?|[Aa]s (?:argued|described) by)\s{1,3}(\p{Lu}[\p{L}.'’ -]{0,40})?$/u

/** Whether a citation may begin here, and in which form; cheap, for it is asked at every space. */
export function openingAt(before: string): Opening | undefined {
  const line = before.slice(-looked)
  const key = /(?<![\p{L}\p{N}._+-])-?@\{?([\p{L}\p{N}_:.-]{0,60})$/u.exec(line)
  if (key) return {form: 'either', typed: (key[1] ?? '').length + 1}
  const lead = narrativeLead.exec(line)
  if (lead) return {form: 'narrative', typed: (lead[1] ?? '').length}
  // Behind an opening bracket, or behind the semicolon of a citation before.
  const bracket = /\((?:[^()]{0,100};\s?)?(\p{L}[\p{L}.'’ -]{0,40})?$/u.exec(line)
  if (bracket && !/\]\([^()]*$/u.test(line)) return {form: 'parenthetical', typed: (bracket[1] ?? '').length}
  return undefined
}

/** What can be cited at a place of a text: the report's own list and the files of its front matter, in the report's own form. */
export function citationsAt(text: string, offset: number, {entries, citations}: References, uncited: ReadonlySet<ReferenceEntry>, language: Language): readonly CitationOffer[] {
  const opening = openingAt(text.slice(Math.max(0, offset - looked), offset))
  if (!opening) return []
  const form = citationForm(citations, language)
  const range = {start: offset - opening.typed, end: offset}
  const inKeys = opening.form === 'either' && /\[[^\]\n]*$/u.test(text.slice(Math.max(0, range.start - looked), range.start))
  return entries.flatMap((entry): CitationOffer[] => {
    // A file's entries are cited by key, for the list is made from it; and keys do not stand in round brackets.
    const byKey = entry.file !== undefined
    if (entry.type === 'unread' || (byKey ? opening.form === 'parenthetical' : inKeys)) return []
    const cited = parenthetical(entry, form)
    const names = (entry.fields.author ?? entry.fields.editor)?.names.flatMap(({family, given, literal}) => [family, given, literal]) ?? []
    const title = entry.fields.title?.value ?? ''
    return [{
      label: byKey ? `@${entry.key}` : cited, detail: title, documentation: entryAsMarkdown(entry, language),
      insert: byKey ? `@${entry.key}` : opening.form === 'either' ? `(${cited})` : opening.form === 'narrative' ? narrative(entry, form) : cited,
      filter: [opening.form === 'either' ? `@${entry.key}` : cited, ...names, title].filter(Boolean).join(' '),
      range, sort: `${uncited.has(entry) ? 0 : 1}${cited}`,
    }]
  })
}

/** An entry for a hover: as written, with what it still lacks. */
export function entryAsMarkdown(entry: ReferenceEntry, language: Language): string {
  const words = entry.text.replace(/\s+/gu, ' ').trim()
  const shown = entry.file === undefined ? words : `\`${entry.file}\` · \`${entry.key}\`\n\n${summary(entry)}`
  if (entry.missing.length === 0) return shown
  const fields = entry.missing.map(field => fieldLabel(field, entry.type)[language]).join(', ')
  return `${shown}\n\n⚠ ${say('entryLacks', language, {fields})}`
}

function summary({fields}: ReferenceEntry): string {
  const names = (fields.author ?? fields.editor)?.names.map(({family, given, literal}) => literal ?? [family, given].filter(Boolean).join(', ')).join('; ')
  const rest = [fields['container-title'], fields.publisher].flatMap(field => field ? [field.value] : [])
  return [names, fields.issued?.['date-parts']?.[0], fields.title && `*${fields.title.value}*`, ...rest].filter(Boolean).join('. ')
}
