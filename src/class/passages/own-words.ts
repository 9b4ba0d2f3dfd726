import {readLawMentions} from '../../references/law-mentions.ts'
import type {Report} from '../../report/model.ts'
import {readReport} from '../../report/read.ts'
import {insertableParts} from '../../templates/parts.ts'
import {wordsOf} from '../../text/fold.ts'
import {once} from '../../text/memo.ts'
import {overlaps, within} from '../../text/range.ts'
import {sentencesOf} from '../../text/sentences.ts'
import {languages} from '../../knowledge/types.ts'
import {hashOf, shingleAt, type OwnWords} from './word-places.ts'

/**
 * The words of a report without what many share rightly: title page, quotations, dialogue, code, comments, the reference
 * list, sentences about laws. Templates are left to `templateShingles`.
 */
export function ownWords(path: string, report: Report): OwnWords {
  const {text, exempt, files} = report
  const front = report.parts.filter(({id}) => id === 'cover' || id === 'approval' || id === 'contents').flatMap(({sections}) => sections.map(({range}) => range))
  const apart = [...exempt, ...front].sort((a, b) => a.start - b.start)
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const paragraphs: number[] = []
  for (const {blocks} of [report.outline.root, ...report.outline.sections]) {
    for (const {range} of blocks) {
      const from = hashes.length
      const inner = apart.filter(one => overlaps(one, range))
      for (const sentence of sentencesOf(text.slice(range.start, range.end), range.start)) {
        const words = text.slice(sentence.start, sentence.end)
        if (readLawMentions(words, () => false).length > 0) continue
        for (const word of wordsOf(words, sentence.start)) {
          if (inner.some(one => within(word, one))) continue
          hashes.push(hashOf(word.text))
          starts.push(word.start)
          ends.push(word.end)
        }
      }
      if (hashes.length > from) paragraphs.push(from)
    }
  }
  return {path, text, hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), paragraphs: Uint32Array.from(paragraphs), ...(files && {files: files.map(({path: own, start, end}) => ({path: own, start, end}))})}
}

/** The runs of `size` words that Peksos's own forms hold, hashed: a form that was filled in is no copy. */
export function templateShingles(size: number): ReadonlySet<number> {
  return new Set(forms().map(read => read()).flatMap(words => words.slice(size - 1).map((_, at) => shingleAt(words, at, size))))
}

/** Reads the forms one by one, so that whoever compares for the first time leaves others their turn. */
export function* readForms(): Generator<void, void, void> {
  for (const read of forms()) {
    read()
    yield
  }
}

/** The words of each form, read when they are first asked for. */
const forms = once((): readonly (() => readonly number[])[] =>
  insertableParts().flatMap(part => languages.map(language => once(() => [...ownWords('', readReport(part.markdown(language))).hashes]))))
