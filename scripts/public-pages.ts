// What was counted in labelled public pages that are kept apart from this repository, because their sentences are others': test/labelled/public-pages.json.
import {readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {KindId} from '../src/knowledge/types.ts'
import {kindClues, type KindClues} from '../src/report/kind.ts'
import {evidenceOf} from '../src/report/read.ts'

const file = join('test', 'labelled', 'public-pages.json')
/** A stem is kept where so many pages have it: rarer ones tell nothing, and may be names. */
const fewestPages = 6

/** The clues of a page, and what it was labelled. */
export interface PublicPage {
  readonly batch: string
  readonly kind: KindId
  /** Two careful readers would tell the same kind. */
  readonly sure: boolean
  /** The same page once more, without its headings and line breaks. */
  readonly flat: boolean
  readonly clues: KindClues
}

interface Written {
  readonly stems: readonly string[]
  readonly pages: readonly {readonly batch: string, readonly kind: KindId, readonly sure: boolean, readonly flat: boolean, readonly foreign: boolean, readonly named?: KindId, readonly headless?: boolean, readonly features: Readonly<Record<string, number>>, readonly stems: readonly number[]}[]
}

/** The pages as they were counted last. */
export function publicPages(): PublicPage[] {
  const {stems, pages} = JSON.parse(readFileSync(file, 'utf8')) as Written
  return pages.map(({batch, kind, sure, flat, foreign, named, headless = false, features, stems: own}) => ({
    batch, kind, sure, flat, clues: {features: new Map(Object.entries(features)), stems: new Set(own.map(index => stems[index] ?? '')), foreign, named, headless},
  }))
}

/** Counts the pages of some folders, each with a `labels.json` in the form of the labelled sets, and writes what was counted in place of what stood there. */
export function countPages(folders: readonly string[], flattened: (text: string) => string): void {
  const pages = folders.flatMap(folder => {
    const {documents} = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as {documents: {file: string, kind: KindId, kindUncertain?: boolean}[]}
    return documents.flatMap(({file: name, kind, kindUncertain}) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return [false, true].map((flat): PublicPage => ({batch: basename(folder), kind, sure: kindUncertain !== true, flat, clues: kindClues(evidenceOf(flat ? flattened(text) : text))}))
    })
  })
  const counts = new Map<string, number>()
  for (const {flat, clues} of pages) if (!flat) for (const stem of clues.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const stems = [...counts].filter(([, count]) => count >= fewestPages).map(([stem]) => stem).sort()
  const places = new Map(stems.map((stem, index) => [stem, index]))
  const lines = pages.map(({batch, kind, sure, flat, clues: {features, stems: own, foreign, named, headless}}) => JSON.stringify({
    batch, kind, sure, flat, foreign, named, ...(headless && {headless}),
    features: Object.fromEntries([...features].map(([name, value]) => [name, Math.round(value * 1000) / 1000])),
    stems: [...own].flatMap(stem => places.get(stem) ?? []).sort((one, two) => one - two),
  } satisfies Written['pages'][number] & {named: KindId | undefined}))
  writeFileSync(file, `{"stems": ${JSON.stringify(stems)},\n"pages": [\n${lines.join(',\n')}\n]}\n`)
  console.log(`${pages.length / 2} pages of ${folders.length} folders counted into ${file}`)
}
