import type {Citation, ReferenceEntry, References} from '../references/model.ts'
import {phraseKey} from '../references/tables.ts'
import type {Range} from '../text/range.ts'
import {shortened} from './entries.ts'

/** The folded words of a citation's names that are long enough to tell somebody apart. */
export function authorWords({authors}: Pick<Citation, 'authors'>): readonly string[] {
  return authors.flatMap(({text}) => phraseKey(text).split(' ')).filter(word => word.length > 2)
}

/** Names as messages show them: "Pincus dan Minahan", "Erlich dkk."; a law or key as it is written. */
export function shownAuthors({authors, others, text}: Citation, language: 'id' | 'en'): string {
  const names = authors.map(author => author.text.replace(/\s+/gu, ' '))
  const all = names.length > 2 ? `${names.slice(0, -1).join(', ')}${language === 'id' ? ', dan' : ', and'} ${names.at(-1)}` : names.join(language === 'id' ? ' dan ' : ' and ')
  if (names.length === 0) return shownText(text)
  return others ? `${all} ${language === 'id' ? 'dkk.' : 'et al.'}` : all
}

/** A citation on one line, without its brackets, cut where it is long. */
export function shownText(text: string): string {
  const plain = text.replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim()
  const bare = /^[([][^()[\]]*[)\]]$/u.test(plain) ? plain.slice(1, -1) : plain
  return shortened(bare, 70)
}

/** The entries of the report's own list; their ranges lie in the report. */
export function listedEntries({list}: References): readonly ReferenceEntry[] {
  return list?.groups.flat() ?? []
}

/** The year of an entry as digits; undefined where it has none. */
export function yearOf({fields}: ReferenceEntry): string | undefined {
  const year = fields.issued?.['date-parts']?.[0]
  return year === undefined ? undefined : `${year}${fields.issued?.suffix ?? ''}`
}

/** Findings about one source: the first place and the further ones. */
export interface SameSource {
  readonly first: Citation
  readonly further: readonly Range[]
}

/** Groups citations by source: one law or key as written, one year and a shared name; an undated one joins whoever shares a name. */
export function bySource(citations: readonly Citation[]): readonly SameSource[] {
  const words = new Map(citations.map(citation => [citation, new Set(authorWords(citation))]))
  const sameSource = (a: Citation, b: Citation): boolean => {
    if (a.authors.length === 0 || b.authors.length === 0) return a.form === b.form && shownText(a.text).toLowerCase() === shownText(b.text).toLowerCase()
    if (a.year && b.year && (a.year.value !== b.year.value || (a.suffix ?? b.suffix) !== (b.suffix ?? a.suffix))) return false
    return [...words.get(b) ?? []].some(word => words.get(a)?.has(word))
  }
  const groups: {first: Citation, members: Citation[]}[] = []
  for (const citation of citations) {
    const group = groups.find(({members}) => members.some(other => sameSource(other, citation)))
    if (group) group.members.push(citation)
    else groups.push({first: citation, members: [citation]})
  }
  return groups.map(({members}) => {
    // Where a source is dated in one place, that place says more than one without a year.
    const first = members.find(({year}) => year !== undefined) ?? members[0]!
    return {first, further: members.filter(other => other !== first).map(({range}) => range)}
  })
}
