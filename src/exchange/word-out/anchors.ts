import type {Outline, Section} from '../../markdown/model.ts'

/** The bookmark of a heading, by its place among all headings. */
export function bookmarkOf(index: number): string {
  return `_Toc1${String(index + 1).padStart(8, '0')}`
}

/**
 * The bookmarks of headings by what links within a report call them: the slug of the title, with its number and without,
 * or the name that Pandoc's attributes give (`{#sec-tujuan}`).
 */
export function anchorsOf(text: string, {sections}: Pick<Outline, 'sections'>, headings: readonly Section[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  const seen = new Map<string, number>()
  for (const section of sections) {
    const index = headings.indexOf(section)
    if (!section.heading || index < 0) continue
    const line = text.slice(section.heading.range.start, section.heading.range.end)
    const named = /#([\w:.-]+)/u.exec(/\{([^{}]*)\}\s*$/u.exec(line)?.[1] ?? '')?.[1]
    const whole = slugOf(line.replace(/^#+\s*/u, ''))
    const count = seen.get(whole) ?? 0
    seen.set(whole, count + 1)
    for (const name of [named, count > 0 ? `${whole}-${count}` : whole, slugOf(section.heading.text)]) {
      if (name !== undefined && name !== '' && !anchors.has(name)) anchors.set(name, bookmarkOf(index))
    }
  }
  return anchors
}

function slugOf(title: string): string {
  return title.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/gu, '-')
}
