import type {Report} from '../report/model.ts'
import {digestOf} from '../text/digest.ts'

/** Fewer words than this are the same by chance, or a form that nobody filled in. */
const fewest = 50
const enoughWords = new RegExp(`^(?:[^ ]+ ){${fewest - 1}}[^ ]`, 'u')

/** Signs of what a file holds, by which copies are known without keeping their texts. */
export interface Content {
  /** Of the file's bytes. */
  readonly bytes: string
  /** Of its words in order, whatever their letter case, spaces and marks, without the front matter; null where they are few. */
  readonly text: string | null
}

/** The sign of a report's words. */
export function textSign({text, frontMatter}: Pick<Report, 'text' | 'frontMatter'>): string | null {
  const words = text.slice(frontMatter.range?.end ?? 0).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
  return enoughWords.test(words) ? digestOf(words) : null
}
