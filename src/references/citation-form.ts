import {terms} from '../knowledge/references/terms.ts'
import type {Language} from '../knowledge/types.ts'
import {lawName} from './law-name.ts'
import type {Citation, Name, ReferenceEntry} from './model.ts'

/** How a report writes its citations, learnt from those that are there. */
export interface CitationForm {
  /** "(Adi, 2008)" with, "(Adi 2008)" without. */
  readonly comma: boolean
  /** Between two names: "dan", "&", "and". */
  readonly and: string
  /** For the authors left out: "dkk.", "et al.". */
  readonly others: string
  readonly language: Language
}

/** The form that most of a report's citations have; where there are none, the usual one of its language. */
export function citationForm(citations: readonly Citation[], language: Language): CitationForm {
  const texts = citations.filter(({form}) => form === 'parenthetical').map(({text}) => text)
  const withYear = texts.filter(text => /\p{L}\s?,?\s\(?\d{4}/u.test(text))
  const all = citations.map(({text}) => text)
  const count = (pattern: RegExp, among: readonly string[]): number => among.filter(text => pattern.test(text)).length
  const ands: readonly (readonly [string, number])[] = [['&', count(/\s&\s/u, all)], ['dan', count(/\sdan\s/u, all)], ['and', count(/\sand\s/u, all)]]
  const usual = language === 'id' ? 'dan' : '&'
  const [and, times] = [...ands].sort((a, b) => b[1] - a[1])[0] ?? [usual, 0]
  const dkk = count(/\bdkk\b/iu, all)
  const etAl = count(/\bet\.?\s?al\b/iu, all)
  return {
    comma: withYear.length === 0 || count(/\p{L}\.?\s?,\s?\(?\d{4}/u, withYear) * 2 >= withYear.length,
    and: times > 0 ? and : usual,
    others: dkk === etAl ? terms.others.written[language] : dkk > etAl ? terms.others.written.id : terms.others.written.en,
    language,
  }
}

/** "Adi, 2008", as it stands within brackets. */
export function parenthetical(entry: ReferenceEntry, form: CitationForm): string {
  const year = yearOf(entry, form.language)
  return [namesOf(entry, form), year].filter(Boolean).join(entry.law || !form.comma ? ' ' : ', ')
}

/** "Adi (2008)", as it stands in a sentence. */
export function narrative(entry: ReferenceEntry, form: CitationForm): string {
  const year = yearOf(entry, form.language)
  return entry.law ? namesOf(entry, form) : [namesOf(entry, form), year && `(${year})`].filter(Boolean).join(' ')
}

/** The names by which a work is cited: family names, an organisation, a law, or the title of a work without an author. */
function namesOf({fields, law, text}: ReferenceEntry, {and, others}: CitationForm): string {
  if (law) return lawName({fields, law})
  const list = fields.author ?? fields.editor
  const names = (list?.names ?? []).map(citedName).filter(Boolean)
  const [first = fields.title?.value ?? text.slice(0, 40), second] = names
  if (names.length > 2 || list?.others) return `${first} ${others}`
  return second === undefined ? first : `${first} ${and} ${second}`
}

function citedName({family, given, literal}: Name): string {
  return literal ?? family ?? given ?? ''
}

function yearOf({fields, law}: ReferenceEntry, language: Language): string {
  if (law) return ''
  const year = fields.issued?.['date-parts']?.[0]
  return year === undefined ? fields.issued?.literal ?? terms.undated.written[language] : `${year}${fields.issued?.suffix ?? ''}`
}
