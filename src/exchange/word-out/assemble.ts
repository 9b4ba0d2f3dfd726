import {documentWords} from '../../knowledge/campus-formats.ts'
import {coverLines} from '../../knowledge/report-formats.ts'
import type {CampusFormat, SectionId} from '../../knowledge/types.ts'
import type {Section} from '../../markdown/model.ts'
import {countWords, nameKey} from '../../text/fold.ts'
import type {DocumentFacts} from './facts.ts'
import {bookmarkOf} from './anchors.ts'
import {closedBlocks, signedBlocks} from './approval.ts'
import {blocksOf} from './blocks.ts'
import {approvalPage, bold, coverPage, plainRuns} from './cover.ts'
import type {Draft} from './draft.ts'
import {countHeadings, type CountedHeading} from './headings.ts'
import {runsOf, textOf, trimmed, upright, without} from './inline.ts'
import type {Leaves} from './leaves.ts'
import type {Block, Contents, ContentsEntry, Paragraph, Run, Style} from './model.ts'
import type {Listing} from './reference-list.ts'

/** Words before the first heading that still belong on a cover; more are text. */
const mostOnCover = 80
/** Fewer headings need no table of contents. */
const fewestListed = 4

/** A report as blocks, from cover to appendix. */
export interface Assembled {
  readonly blocks: readonly Block[]
  readonly title: string
  /** The list that numbers chapters by their style. */
  readonly chapters: number | undefined
  /** The format as far as it fits such a text. */
  readonly format: CampusFormat
}

/** Space below the title of a text without a cover, in twentieths of a point. */
const belowTitle = 240

/** A text without cover and chapters is a few pages: its headings stand at the left, as sections do, below one title in the middle. */
function unbound(format: CampusFormat): CampusFormat {
  const [first, second = first, , last = second] = format.headings
  return {...format, headings: [second, last].filter(look => look !== undefined)}
}

/** Puts the document together: cover, front pages in roman numbers, chapters in arabic ones. */
export function assemble(draft: Draft, facts: DocumentFacts, listing: Listing, leaves: Leaves, campus: CampusFormat): Assembled {
  const {report} = draft
  const {outline, language} = report
  const contents = new Set(sectionsOf(draft, 'contents'))
  const {covers, lines} = coverLinesOf(draft, facts, contents)
  const kept = draft.headings.filter(section => section !== outline.title && !contents.has(section) && !covers.has(section) && !lines.has(section))
  const counted = countHeadings(draft, kept)
  const titleRuns = outline.title ? headingRuns(draft, outline.title, leaves) : []
  const titles = titlesOf(facts.title, titleRuns)
  const breaks = kept.some(section => counted.of.get(section)?.alone === true)
  /** Whether it is bound as a report, with pages of its own before the first chapter. */
  const bound = breaks || (titles.length > 0 && (coverLines.some(({kinds}) => kinds.includes(report.kind)) || facts.authors.length > 0))

  const format = bound ? campus : unbound(campus)
  const opening: Block[] = []
  const front: Block[] = []
  const body: Block[] = []
  const entries: ContentsEntry[] = []
  let part = opening
  let contentsAt: number | undefined
  let listed = false
  const addRest = (): void => {
    if (!listed) part.push(...listing.rest)
    listed = true
  }
  const references = new Set(sectionsOf(draft, 'references'))
  let inReferences = false
  const approvals = new Set(sectionsOf(draft, 'approval'))
  const prefaces = new Set(sectionsOf(draft, 'preface'))
  /** A page that is laid out when all of it is there. */
  let page: {readonly blocks: Block[], readonly laidOut: (blocks: readonly Block[]) => Block[]} | undefined
  for (const block of blocksOf(draft, report.tree.children, {style: 'BodyText', depth: 0})) {
    if (block.type !== 'heading') {
      (page?.blocks ?? part).push(block)
      continue
    }
    const {section} = block
    if (lines.has(section)) {
      (page?.blocks ?? part).push({type: 'paragraph', style: 'BodyText', runs: bold(headingRuns(draft, section, leaves))})
      continue
    }
    if (page) part.push(...page.laidOut(page.blocks))
    page = undefined
    if (section === outline.title) continue
    if (contents.has(section)) {
      contentsAt ??= front.length
      continue
    }
    if (covers.has(section)) {
      opening.push({type: 'paragraph', style: 'CoverText', runs: headingRuns(draft, section, leaves)})
      continue
    }
    const heading = counted.of.get(section)
    if (!heading) continue
    if (inReferences && heading.level === 1) {
      addRest()
      inReferences = false
    }
    if (heading.level === 1 || part === opening) part = part !== body && bound && facts.fronts.has(section) ? front : body
    if (references.has(section)) inReferences = true
    if (approvals.has(section) && part === front) page = {blocks: [], laidOut: blocks => signedBlocks(blocks, textOf(titles[0] ?? []))}
    if (prefaces.has(section) && part === front) page = {blocks: [], laidOut: closedBlocks}
    const look = format.headings[Math.min(heading.level, format.headings.length) - 1]
    const words = headingRuns(draft, section, leaves)
    // Emphasis within italics stands upright.
    const made = headingParagraph(heading, look?.italic ? upright(words) : words, draft.headings.indexOf(section), counted.chapters, breaks && part.length > 0)
    if (heading.level <= format.contentsDepth) entries.push({level: heading.level, number: heading.label, text: textOf(made.title), anchor: made.paragraph.bookmark ?? ''})
    part.push(made.paragraph)
  }
  if (page) part.push(...page.laidOut(page.blocks))
  if (inReferences) addRest()
  if (listing.rest.length > 0 && !listed) body.push(...addedReferences(entries, language, breaks), ...listing.rest)

  const title = titles[0] ?? []
  if (!bound) {
    const pages: Block = {type: 'pages', numbers: 'arabic'}
    const [first] = opening
    if (first?.type === 'paragraph' && titles.length > 0) opening[0] = {...first, before: belowTitle}
    return {format, blocks: [...titles.map((runs): Paragraph => ({type: 'paragraph', style: 'Title', runs})), ...opening, ...front, ...body, pages], title: textOf(title), chapters: counted.chapters}
  }
  const onCover = opening.filter((block): block is Paragraph => block.type === 'paragraph')
  const short = onCover.length === opening.length && countWords(onCover.map(({runs}) => textOf(runs)).join(' ')) <= mostOnCover
  const logo = facts.logo === '' ? undefined : draft.picture(facts.logo, 0)
  if (typeof logo === 'string') draft.say(logo, report.frontMatter.range?.start, {path: facts.logo})
  const cover = coverPage(titles, facts, typeof logo === 'object' ? logo : undefined, short ? onCover : [], format, language)
  const signed = wantsApproval(draft, facts) ? frontPage('approval', approvalPage(title, facts, language), entries, draft) : []
  const lists = entries.length >= fewestListed || contents.size > 0 ? contentsPages(draft, entries, format) : []
  if (lists.length > 0) draft.say('contents', undefined)
  const at = contentsAt ?? front.length
  const fronts = broken([signed, front.slice(0, at), lists, front.slice(at)])
  return {
    format, title: textOf(title), chapters: counted.chapters,
    blocks: [
      ...(cover.length > 0 ? [...cover, {type: 'pages', numbers: 'none'} as const] : []),
      ...(fronts.length > 0 ? [...fronts, {type: 'pages', numbers: 'roman'} as const] : []),
      ...(short ? [] : opening), ...body, {type: 'pages', numbers: 'arabic'},
    ],
  }
}

function sectionsOf({report}: Draft, id: SectionId): readonly Section[] {
  return report.parts.find(part => part.id === id)?.sections ?? []
}

/** Lines of front pages that read as headings: those before any other heading stand on the cover, the others stay where they are, names below signatures mostly. */
function coverLinesOf(draft: Draft, facts: DocumentFacts, contents: ReadonlySet<Section>): {readonly covers: ReadonlySet<Section>, readonly lines: ReadonlySet<Section>} {
  const covers = new Set<Section>()
  const lines = new Set<Section>()
  let begun = false
  for (const section of draft.report.outline.sections) {
    if (section === draft.report.outline.title) continue
    if (facts.fronts.has(section) && !contents.has(section) && isCoverLine(draft, section)) (begun ? lines : covers).add(section)
    else begun = true
  }
  return {covers, lines}
}

/** A line of the cover that reads as a heading: the campus in capitals, a subtitle. Approval, preface and abstract are pages of their own. */
function isCoverLine(draft: Draft, section: Section): boolean {
  if (sectionsOf(draft, 'cover').includes(section)) return true
  const page = (['approval', 'preface'] as const).some(id => sectionsOf(draft, id).includes(section))
  return !page && section.heading?.depth === undefined && section.heading?.form !== 'plain' && section.words < 40 && section.heading?.numbering === undefined
    && !/^(?:abstra|ringkasan|kata|prakata|summary|preface|acknowledg|ucapan|moto|motto|persembahan|daftar)/u.test(nameKey(section.heading?.text ?? ''))
}

/** The title of the front matter, and the report's own where it says something else. */
function titlesOf(given: string, own: readonly Run[]): (readonly Run[])[] {
  if (given === '') return own.length > 0 ? [own] : []
  const same = own.length === 0 || nameKey(textOf(own)) === nameKey(given)
  return same ? [own.length > 0 ? own : plainRuns(given)] : [plainRuns(given), own]
}

/** The words of a heading, without the number that Word counts and without what its style does. */
function headingRuns(draft: Draft, {heading}: Section, leaves: Leaves): Run[] {
  if (!heading || heading.text === '') return []
  const runs = trimmed(leaves(heading.titleRange).flatMap((nodes, at) => [...(at > 0 ? [{type: 'text', text: ' ', format: {}} as const] : []), ...runsOf(draft, nodes, heading.titleRange)]))
  const found = textOf(runs).trim() === '' ? plainRuns(heading.text) : runs
  const last = found.at(-1)
  // Pandoc's and Quarto's attributes: `{#sec-tujuan .unnumbered}`.
  if (last?.type === 'text') found[found.length - 1] = {...last, text: last.text.replace(/\s*\{[#.-][^{}]{0,80}\}$/u, '')}
  return trimmed(without(found, 'bold'))
}

function headingParagraph(heading: CountedHeading, title: readonly Run[], nth: number, chapters: number | undefined, pageBreak: boolean): {readonly paragraph: Paragraph, readonly title: readonly Run[]} {
  const list = heading.list ?? (heading.level === 1 && chapters !== undefined ? {num: 0, level: 0} : undefined)
  return {
    title,
    paragraph: {
      type: 'paragraph', style: `Heading${heading.level}` as Style, bookmark: bookmarkOf(nth),
      runs: heading.alone && title.length > 0 ? [{type: 'break'}, ...title] : title,
      ...(list && {list}), ...(heading.level === 1 && pageBreak && {pageBreak: true}),
    },
  }
}

/** Cited entries of files in a report that has no reference list yet. */
function addedReferences(entries: ContentsEntry[], language: Draft['report']['language'], pageBreak: boolean): Paragraph[] {
  const text = documentWords.references[language]
  const bookmark = '_Toc199999999'
  entries.push({level: 1, number: '', text, anchor: bookmark})
  return [{type: 'paragraph', style: 'Heading1', list: {num: 0, level: 0}, bookmark, ...(pageBreak && {pageBreak}), runs: [{type: 'text', text, format: {}}]}]
}

/** Practicum reports are signed; a report that has its own page for it keeps that. */
function wantsApproval(draft: Draft, {supervisors}: DocumentFacts): boolean {
  const asked = coverLines.find(({id}) => id === 'cover-approval')?.kinds.includes(draft.report.kind) === true
  return asked && supervisors.length > 0 && sectionsOf(draft, 'approval').length === 0
}

function frontPage(word: 'approval', page: readonly Paragraph[], entries: ContentsEntry[], {report}: Draft): Block[] {
  const text = documentWords[word][report.language]
  entries.unshift({level: 1, number: '', text, anchor: '_Toc100000000'})
  return [{type: 'paragraph', style: 'Heading1', list: {num: 0, level: 0}, bookmark: '_Toc100000000', runs: [{type: 'text', text, format: {}}]}, ...page]
}

/** The table of contents, then the lists of tables and figures, each on a page of its own. */
function contentsPages({report, captions}: Draft, entries: readonly ContentsEntry[], {contentsDepth}: CampusFormat): Block[] {
  const {language} = report
  const page = (word: 'contents' | 'tables' | 'figures', contents: Contents, nth: number): Block[] => contents.entries.length === 0 ? [] : [
    {type: 'paragraph', style: 'TOCHeading', ...(nth > 0 && {pageBreak: true}), runs: [{type: 'text', text: documentWords[word][language], format: {}}]}, contents,
  ]
  const captioned = (of: 'table' | 'figure'): Contents => ({type: 'contents', style: 'captions', instruction: `TOC \\h \\z \\c "${documentWords[of][language]}"`, entries: captions[of]})
  return [
    ...page('contents', {type: 'contents', style: 'headings', instruction: `TOC \\o "1-${contentsDepth}" \\h \\z \\u`, entries}, 0),
    ...page('tables', captioned('table'), 1),
    ...page('figures', captioned('figure'), 2),
  ]
}

/** Groups of pages one behind the other: each but the first begins on a new page. */
function broken(groups: readonly (readonly Block[])[]): Block[] {
  return groups.filter(group => group.length > 0).flatMap((group, at) => {
    const [first, ...others] = group
    return at > 0 && first?.type === 'paragraph' ? [{...first, pageBreak: true}, ...others] : group
  })
}
