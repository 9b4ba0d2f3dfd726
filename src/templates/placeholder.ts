import {placeholderWords} from '../knowledge/placeholder-words.ts'
import type {Language} from '../knowledge/types.ts'
import type {Range} from '../text/range.ts'

/** The one visible form of a text that is still to be written; templates, snippets and fixes write no other. */
export function placeholder(language: Language, what: string): string {
  return `[${placeholderWords[language]}: ${what.replace(/[[\]\r\n]+/gu, ' ').trim()}]`
}

/** Placeholders that may stand anywhere in a text: ours in both languages, and the bracketed ones that students leave. */
const anywhere: readonly RegExp[] = [
  /\[(?:lengkapi|to fill)(?::[^\]\r\n]{0,300})?\](?!\()/giu,
  /[[(<](?:isi|diisi|tulis|tuliskan|lengkapi|masukkan) (?:di ?sini|nanti|kemudian|bagian ini|teks ini)[^\])>\r\n]{0,80}[\])>](?!\()/giu,
  /[[(<](?:belum|akan|harus|perlu|mohon) (?:diisi|dilengkapi|ditulis)[^\])>\r\n]{0,80}[\])>](?!\()/giu,
  /[[(<](?:fill(?: this)? in|to be (?:filled|written|completed|added|continued)|insert \w{1,30} here|write (?:text )?here|your text here|tbd|tba|tbc)[^\])>\r\n]{0,80}[\])>](?!\()/giu,
  /\[\s{0,4}(?:\.{4,40}|…{2,20}|_{3,40})\s{0,4}\](?!\()/gu,
  // Behind a word three dots in brackets mark what a quotation leaves out.
  /(?<![\p{L}\p{N},;"“”'’]\s{0,2})\[\s{0,4}(?:\.{3}|…)\s{0,4}\](?!\()/gu,
  // Bare TODO is also a village's name; as a note it opens the line, has a colon or stands in brackets.
  /[[(<](?:TODO|FIXME)\b[^\])>\r\n]{0,200}[\])>](?!\()|^[ \t]{0,3}TODO\b[^\r\n]{0,200}|\b(?:TODO|FIXME):[^\r\n]{0,200}/gmu,
  /\blorem ipsum\b/giu,
]

/** How all of those begin: most texts hold nothing of the kind and need no closer look. */
const bracketed = /[[(<]\s{0,4}(?:lengkapi|to fill|isi|diisi|tulis|masukkan|belum|akan|harus|perlu|mohon|fill|to be|insert|write|your|tbd|tba|tbc|\.{3}|…|_{3}|todo|fixme)/iu
const unbracketed = /TODO|FIXME|lorem/iu

/** Placeholders only where a block is nothing but this: dots may be a pause, and XXX may hide a name. */
const alone = /^(?:x{3,40}|\.{4,400}|…{2,200}|_{4,400}|(?:\. ?){4,200}|isi (?:di ?sini|nanti)|diisi nanti|menyusul|belum ada isi|tbd|tba|to be written)[.!]?$/iu

/** The places within a plain stretch of text that are still to be written, in order and without overlaps. */
export function findPlaceholders(text: string): readonly Range[] {
  const trimmed = text.trim()
  if (trimmed.length <= 800 && alone.test(trimmed)) {
    const start = text.indexOf(trimmed)
    return [{start, end: start + trimmed.length}]
  }
  const found: Range[] = []
  if (!bracketed.test(text) && !unbracketed.test(text)) return found
  for (const pattern of anywhere) {
    for (const match of text.matchAll(pattern)) found.push({start: match.index, end: match.index + match[0].trimEnd().length})
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((range, at) => found.slice(0, at).every(other => range.start >= other.end))
}

/** Whether a text says nothing yet but that something is to be written. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(withoutPlaceholders(text))
}

/** Whether a text holds a placeholder, and so is neither empty nor too short but unfinished. */
export function hasPlaceholder(text: string): boolean {
  return findPlaceholders(text).length > 0
}

function withoutPlaceholders(text: string): string {
  return findPlaceholders(text).reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text)
}
