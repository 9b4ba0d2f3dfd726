import {sourcedSections} from '../../knowledge/references/sourced-sections.ts'
import type {Section} from '../../markdown/model.ts'
import type {Citation, References} from '../../references/model.ts'
import {namesSource} from '../../references/source-signs.ts'
import type {Report} from '../../report/model.ts'
import {hasPlaceholder} from '../../templates/placeholder.ts'
import {overlaps, within, type Range} from '../../text/range.ts'
import {ancestorsOf, nameOf} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** Concepts that rest on nobody's work. */
export default defineRule({
  id: 'section-uncited',
  severity: 'info',
  about: {
    id: 'Bagian tentang konsep menyebut sumbernya.',
    en: 'Parts about concepts name their sources.',
  },
  basis: ['apa-7', 'campus-guides'],
  structure: true,
  messages: {
    uncited: {
      id: 'Bagian `{section}` memuat {words} kata tanpa satu sumber pun, diharapkan kutipan pada konsep yang diambil dari orang lain',
      en: 'Section `{section}` has {words} words without any source, expected a citation where a concept comes from somebody else',
    },
  },
  fixTitles: [],
  check(report, found, {references}) {
    if (report.kind === 'process-recording') return
    const candidates = conceptsOf(report)
    if (candidates.length === 0) return
    const sources = references()
    const authors = authorsOf(sources)
    const done = new Set<Section>()
    for (const section of candidates) {
      const chapter = chapterOf(report, section)
      if (done.has(chapter) || hasSource(report, section, sources.citations, authors)) continue
      done.add(chapter)
      const name = nameOf(section) ?? ''
      found('uncited', {range: section.heading!.range, anchor: name, data: {section: name, words: section.totalWords}})
    }
  },
})

/** The names that the report cites or lists: to name one of them again is to name a source. */
function authorsOf({citations, entries}: References): ReadonlySet<string> {
  const names = [...citations.flatMap(({authors}) => authors.map(({text}) => text)), ...entries.flatMap(({fields}) => (fields.author?.names ?? []).map(({family, literal}) => family ?? literal ?? ''))]
  return new Set(names.flatMap(name => name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []))
}

/** The conceptual parts that are long enough, in document order; of parts within parts the outer one comes first. */
function conceptsOf(report: Report): readonly Section[] {
  const found = sourcedSections.flatMap(({section: id, words}) =>
    (report.parts.find(part => part.id === id)?.sections ?? []).filter(({heading, totalWords}) => heading && heading.form !== 'item' && heading.form !== 'run-in' && totalWords >= words))
  return [...new Set(found)].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
}

function chapterOf({outline}: Report, section: Section): Section {
  const above = [section, ...ancestorsOf(section)].filter(one => one !== outline.title)
  return above.at(-1) ?? section
}

/** Whether a source is named in the section, or in the lead-in of the one that holds it; what is unfinished is not judged. */
function hasSource(report: Report, section: Section, citations: readonly Citation[], authors: ReadonlySet<string>): boolean {
  const {parent, range} = section
  const places: readonly Range[] = [range, ...(parent?.heading ? parent.blocks.map(block => block.range) : [])]
  return places.some(place => {
    const text = report.text.slice(place.start, place.end)
    return citations.some(citation => citation.form !== 'personal' && (within(citation.range, place) || overlaps(citation.range, place))) || (authors.size > 0 && (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some(word => authors.has(word)))
      || namesSource(text) || (place === range && hasPlaceholder(text))
  })
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Pengertian, teori, dan prinsip dirumuskan orang lain. Bagian konsep tanpa satu sumber pun terbaca sebagai pendapat sendiri, atau sebagai salinan.',
    en: 'Definitions, theories and principles were worded by others. A part about concepts without a single source reads as opinion, or as copied.',
  },
  note: {
    id: 'Paling banyak satu temuan dalam satu bab, dan hanya bila bagian itu cukup panjang. Kutipan dalam bentuk apa pun, catatan kaki, peraturan, tautan, atau nama yang diikuti “mengemukakan” dan sejenisnya sudah cukup, di mana pun di bagian itu. Rekaman proses tidak diperiksa.',
    en: 'At most one finding a chapter, and only where the part has some length. A citation of any form, a footnote, a law, a link or a name that “defines” or “argues” is enough, anywhere in the part. Process recordings are left alone.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Konsep dengan sumbernya', en: 'Concepts with their source'}, language: 'id', text: makalah()},
  {
    name: {id: 'Pengertian tanpa sumber', en: 'A definition without source'},
    language: 'id',
    text: makalah({review: '⟦## 2.1 Pengertian Intervensi⟧uncited\n\nIntervensi pekerjaan sosial adalah perubahan berencana yang dilakukan bersama klien agar ia kembali mampu menjalankan perannya. Pekerja sosial bekerja pada orangnya, pada lingkungannya, dan pada hubungan di antara keduanya. Bagi lansia hal itu berarti menjaga hubungan dengan keluarga dan tetangga, membuka jalan ke layanan kesehatan, dan memperkuat apa yang masih dapat dilakukan sendiri. Karena itu pertolongan selalu dimulai dari kebutuhan yang disebut oleh lansia.'}),
  },
  {name: {id: 'Konsep dengan kutipan', en: 'Concepts that are cited'}, language: 'en', text: paper()},
  {
    name: {id: 'Satu halaman teori tanpa sumber', en: 'A page of theory without source'},
    language: 'en',
    text: paper({review: '⟦## Conceptual Review⟧uncited\n\nSocial-work intervention is planned change that is carried out together with the client, so that the client can again fill the roles that matter to them. The worker turns to the person, to the environment and to what lies between the two. With older people this means keeping up relations with family and neighbours, opening the way to health services and strengthening what they can still do themselves. Agencies and volunteers in the district are resource systems that count, for they meet older people every week. Older people who were heard keep to what was agreed, while advice that nobody asked for is soon forgotten.'}),
  },
]
