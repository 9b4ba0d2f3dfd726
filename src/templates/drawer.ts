import type {Form} from '../knowledge/forms/form.ts'
import {partGroups, type PartGroup} from '../knowledge/part-groups.ts'
import type {Bilingual, Entry, Language} from '../knowledge/types.ts'
import type {InsertablePart} from './part.ts'
import {toMarkdown, toSnippet} from './snippet-form.ts'

/** A table of knowledge as insertable parts: one part a row. */
interface Drawer<Row extends Pick<Entry, 'id' | 'label' | 'about'>> {
  readonly group: PartGroup
  readonly rows: readonly Row[]
  /** Goes before the row's id, where the id alone does not say what it is. */
  readonly idPrefix?: string
  /** Goes before the label's words in what is typed. */
  readonly prefix: Bilingual
  /** The blocks of the part; `⟦…⟧` is a text to be filled in. */
  readonly write: (row: Row, language: Language) => readonly string[]
}

/** The parts that a table gives. */
export function drawer<Row extends Pick<Entry, 'id' | 'label' | 'about'>>({group, rows, idPrefix, prefix, write}: Drawer<Row>): readonly InsertablePart[] {
  return rows.map(row => partOf({
    id: idPrefix ? `${idPrefix}-${row.id}` : row.id,
    group,
    label: row.label,
    detail: row.about,
    prefix: {id: typed(prefix.id, row.label.id), en: typed(prefix.en, row.label.en)},
  }, language => write(row, language).join('\n\n')))
}

/** The parts that forms written out line by line give. */
export function formParts(forms: readonly Form[]): readonly InsertablePart[] {
  return forms.map(({lines, ...rest}) => partOf(rest, language => lines[language].join('\n')))
}

function partOf(
  {group, ...rest}: Omit<InsertablePart, 'group' | 'body' | 'markdown'> & {readonly group: PartGroup}, form: (language: Language) => string,
): InsertablePart {
  return {
    ...rest,
    group: partGroups[group],
    body: language => toSnippet(form(language), language),
    markdown: language => toMarkdown(form(language), language),
  }
}

/** `tahap` and `Rencana Intervensi` → `tahap-rencana-intervensi`; what the first words say already is not said again. */
function typed(words: string, label: string): string {
  const said = words.split('-')
  const slug = label.replace(/\([^)]*\)/gu, ' ').normalize('NFKD').replace(/[\p{M}’']/gu, '').toLowerCase().split(/[^a-z0-9]+/u).filter(Boolean)
  return [...said, ...slug.filter(word => !said.includes(word))].join('-')
}
