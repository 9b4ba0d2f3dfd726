import {kinds} from '../../../src/knowledge/kinds/index.ts'
import {toRoman} from '../../../src/text/roman.ts'
import {layouts, type Part} from './layouts.ts'
import {copy, rows, type ReportRow} from './rows.ts'
import {beginnings, pools, shared} from './sentences.ts'
import {communities, topics, type Topic} from './topics.ts'

/** The files of `examples/class`. */
export function classFiles(): readonly {readonly path: string, readonly text: string}[] {
  const files = rows.map((row, at) => ({path: `examples/class/${row.file}`, text: textOf(row, at)}))
  const original = files.find(({path}) => path.endsWith(`/${copy.of}`))?.text ?? ''
  const body = original.slice(original.indexOf('\n---\n') + 5)
  return [...files, {path: `examples/class/${copy.file}`, text: `${copy.front}\n${body.replaceAll('. ', '.  ')}`}]
}

/** What is to be found in each, as the rows of a table. */
export function classTable(): readonly (readonly string[])[] {
  const all = [...rows, {...rows.find(({file}) => file === copy.of)!, file: copy.file}]
  return all.map(({file, kind, language, expected}) => [`\`${file}\``, expected.map(one => `\`${/^(?:section|stage|principle)-/.test(one) ? one : one.split(' ')[0] ?? ''}\``).join(', ') || '–', kinds.find(({id}) => id === kind)!.label[language]])
}

function textOf(row: ReportRow, seed: number): string {
  const {kind, language, habit, topic: number, without = [], empty = [], slips = [], shares} = row
  const topic = topicOf(kind === 'community-report' ? communities[language] : topics[language], number, seed, kind)
  const parts = layouts[kind].filter(({id}) => !without.includes(id))
  const count = {chapter: 0, section: 0}
  const blocks = parts.map((part, at) => {
    if (part.level === 1) {
      count.chapter++
      count.section = 0
    } else count.section++
    const heading = headingOf(part, count, row)
    const body = part.pool === undefined || empty.includes(part.id) ? '' : part.pool === 'references' ? references : sentencesOf(part, row, topic, seed + at)
    return [heading, body, shares !== undefined && part.id === shares ? shared[language] : ''].filter(Boolean).join('\n\n')
  })
  const written = [frontOf(row, topic), ...blocks].filter(Boolean).join('\n\n') + '\n'
  return slips.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${row.file}: nothing to replace: ${from}`)
    return text.replace(from, to)
  }, habit === 'letters' ? written.replaceAll(' — ', ' - ') : written)
}

const references = 'Biestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPerlman, H. H. (1957). *Social Casework: A Problem-Solving Process*. Chicago: University of Chicago Press.'

function frontOf({kind, language, author, front}: ReportRow, {people}: Topic): string {
  if (front !== undefined) return front
  const value = kinds.find(one => one.id === kind)!.value[language]
  const title = {id: `Pekerjaan Sosial bersama ${people}`, en: `Social Work with ${people}`}[language]
  const [keyOfTitle, keyOfKind, keyOfLanguage, keyOfAuthor] = language === 'id' ? ['judul', 'jenis', 'bahasa', 'penulis'] : ['title', 'kind', 'language', 'author']
  const sets = {'case-report': 'circle-6', 'group-report': 'group-4', 'community-report': 'community-stks'}
  const set = kind in sets ? [`${language === 'id' ? 'tahapan' : 'stages'}: ${sets[kind as keyof typeof sets]}`] : []
  return ['---', `${keyOfTitle}: "${title}"`, `${keyOfKind}: ${value}`, `${keyOfLanguage}: ${language}`, ...set, ...(author ? [`${keyOfAuthor}: "${author}"`] : []), '---'].join('\n')
}

function headingOf({id, level, title}: Part, {chapter, section}: {readonly chapter: number, readonly section: number}, {kind, language, habit}: ReportRow): string {
  const words = title[language]
  const mark = '#'.repeat(level)
  // Reference lists have no number, and recordings have no chapters.
  if (habit === 'plain' || id === 'references' || kind === 'process-recording') return habit === 'bold' ? `**${words}**` : `${mark} ${habit === 'plain' ? capitalised(words) : words}`
  const number = level === 1 ? language === 'id' ? `BAB ${toRoman(chapter)}` : `${chapter}.` : habit === 'letters' ? `${String.fromCharCode(64 + section)}.` : `${chapter}.${section}`
  return habit === 'bold' ? `**${number} ${words}**` : `${mark} ${number} ${words}`
}

function capitalised(words: string): string {
  return words === words.toUpperCase() ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()) : words
}

/** The first sentences of a pool that others of the class do not have in the same order. */
function sentencesOf({pool = '', most = 4}: Part, {language}: ReportRow, topic: Topic, seed: number): string {
  const [first = '', ...others] = pools[language][pool] ?? []
  const all = most === 1 ? [[first, ...others][seed % (others.length + 1)]!] : [first, ...shuffled(others, seed).slice(0, most - 1)]
  return inParagraphs(all.map((sentence, at) => begun(filled(sentence, topic), at, pool, language, seed)))
}

/** Reports of several kinds on one topic come from different places. */
function topicOf(all: readonly Topic[], number: number, seed: number, kind: ReportRow['kind']): Topic {
  const own = all[number]!
  if (kind === 'case-report' || kind === 'community-report') return own
  const other = (step: number): Topic => all[(seed + step) % all.length]!
  return {...own, place: other(3).place, agency: other(4).agency, helper: other(1).helper}
}

/** Every second sentence has a beginning of its own; what a client says stays as it is. */
function begun(sentence: string, at: number, pool: string, language: ReportRow['language'], seed: number): string {
  const word = /^\S+/.exec(sentence)?.[0] ?? ''
  if (at === 0 || pool === 'dialogue' || word === word.toUpperCase()) return sentence
  const all = beginnings[language]
  return `${all[(seed * 5 + at * at * 3) % all.length]!} ${sentence[0]!.toLowerCase()}${sentence.slice(1)}`
}

/** The same sentences in an order of its own for each report. */
function shuffled(sentences: readonly string[], seed: number): readonly string[] {
  const rank = (at: number): number => ((seed + 3) * (at + 7) * 2654435761 >>> 0) % 1009
  return sentences.map((sentence, at) => ({sentence, at})).sort((a, b) => rank(a.at) - rank(b.at)).map(({sentence}) => sentence)
}

/** Short paragraphs: long ones that are put together of the same sentences would look copied. */
function inParagraphs(sentences: readonly string[]): string {
  const paragraphs: string[] = []
  for (const sentence of sentences) {
    const longer = `${paragraphs.at(-1) ?? ''} ${sentence}`
    if (paragraphs.length > 0 && longer.split(/\s+/).length <= longestParagraph) paragraphs[paragraphs.length - 1] = longer
    else paragraphs.push(sentence)
  }
  return paragraphs.join('\n\n')
}

const longestParagraph = 24

function filled(sentence: string, topic: Topic): string {
  const text = sentence.replace(/\{(\w+)\}/g, (_, name: keyof Topic) => topic[name])
  return text[0]!.toUpperCase() + text.slice(1)
}
