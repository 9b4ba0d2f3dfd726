import {terms} from '../knowledge/references/terms.ts'
import {nameKey} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {cleanText, rangeIn} from './clean-text.ts'
import {formsOf} from './tables.ts'
import type {FoundCitation} from './model.ts'
import {readEntry} from './read-entry.ts'

const ibid = formsOf(terms.ibid)
const opCit = formsOf(terms.opCit)
const personal = /^["“]?(?:hasil\s)?(?:wawancara|interview|komunikasi pribadi|personal communication|observasi)\b/i

/** Reads the sources of one footnote, `[start, end)` of the report without its mark. */
export function readNote(source: string, range: Range): FoundCitation[] {
  const found: FoundCitation[] = []
  for (const part of partsOf(source, range)) {
    const clean = cleanText(source, part.start, part.end)
    const key = nameKey(clean.text)
    const range = rangeIn(clean, 0, clean.text.length)
    const written = {range, text: source.slice(range.start, range.end)}
    const base = {...written, form: 'footnote' as const, others: false, year: undefined, suffix: undefined, mustBeListed: false, authors: []}
    const locator = /(?:hlm|hal|h|pp?)\.?\s?(\d[\d\s–-]*)/i.exec(clean.text)?.[1]?.trim()
    if (ibid.has(key.split(' ')[0] ?? '')) found.push({...base, locator})
    else if (personal.test(clean.text)) {
      const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(clean.text)
      found.push({...base, form: 'personal', locator: undefined, year: year ? {value: year[0], range: rangeIn(clean, year.index, year.index + 4)} : undefined})
    } else if ([...opCit].some(form => ` ${key} `.includes(` ${form} `))) {
      const name = /^[^,]{2,60}/.exec(clean.text)?.[0].trim() ?? ''
      found.push({...base, mustBeListed: true, locator, authors: /^\p{Lu}/u.test(name) ? [{text: name, range: rangeIn(clean, 0, name.length)}] : []})
    } else {
      const entry = readEntry(source, part.start, part.end)
      const names = entry.fields.author?.names ?? []
      const year = entry.fields.issued
      if (entry.type === 'unread' || (names.length === 0 && !entry.law) || !(year || entry.fields.title)) continue
      const value = year?.['date-parts']?.[0]
      found.push({
        ...base, mustBeListed: true, locator: entry.fields.page?.value, others: entry.fields.author?.others ?? false, suffix: year?.suffix,
        authors: names.map(name => ({text: name.literal ?? [name.given, name.family].filter(Boolean).join(' '), range: name.range})),
        year: year && value !== undefined ? {value: String(value), range: year.range} : undefined,
        ...(entry.law && {law: {number: entry.fields.number?.value ?? '', kind: entry.law.kind}}),
      })
    }
  }
  return found
}

/** Several sources of one note are parted by semicolons, when each half may be one. */
function partsOf(source: string, range: Range): Range[] {
  const text = source.slice(range.start, range.end)
  if (!text.includes(';')) return [range]
  const parts: Range[] = []
  let from = range.start
  for (let at = range.start; at <= range.end; at++) {
    if (at < range.end && source[at] !== ';') continue
    const part = source.slice(from, at)
    if (part.trim().length < 20 || !/(?:19|20)\d{2}|ibid|op\. ?cit/i.test(part)) return [range]
    parts.push({start: from, end: at})
    from = at + 1
  }
  return parts
}
