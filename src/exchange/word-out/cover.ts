import {documentWords} from '../../knowledge/campus-formats.ts'
import type {CampusFormat, Language} from '../../knowledge/types.ts'
import {findPlaceholders} from '../../templates/placeholder.ts'
import type {DocumentFacts} from './facts.ts'
import type {Paragraph, Picture, Run, Style} from './model.ts'

/** Words of the front matter: plain text, with what is still to be filled in highlighted. */
export function plainRuns(text: string): Run[] {
  const open = findPlaceholders(text)
  const cuts = [...new Set([0, text.length, ...open.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((start, at): Run[] => {
    const end = cuts[at + 1] ?? text.length
    return end > start ? [{type: 'text', text: text.slice(start, end), format: open.some(one => one.start <= start && one.end >= end) ? {open: true} : {}}] : []
  })
}

/** Runs in bold. */
export const bold = (runs: readonly Run[]): Run[] => runs.map(run => run.type === 'text' ? {...run, format: {...run.format, bold: true}} : run)

const line = (runs: readonly Run[], style: Style = 'CoverText'): Paragraph => ({type: 'paragraph', style, runs})

/** The cover from top to bottom; `own` is what the report itself says before its first chapter. The space between groups fills the page. */
export function coverPage(titles: readonly (readonly Run[])[], facts: DocumentFacts, logo: Picture | undefined, own: readonly Paragraph[], format: CampusFormat, language: Language): Paragraph[] {
  const {purpose, authors, supervisors, programme, campus, place, year} = facts
  const word = (key: keyof typeof documentWords): string => documentWords[key][language]
  const lines = (style: Style, ...texts: readonly string[]): Paragraph[] => texts.filter(Boolean).map(text => line(plainRuns(text), style))
  const groups: readonly (readonly Paragraph[])[] = [
    titles.map((runs): Paragraph => ({type: 'paragraph', style: 'Title', runs})),
    lines('CoverPurpose', purpose),
    logo ? [line([{type: 'picture', picture: logo, alt: campus || 'Logo', share: 0.25}])] : [],
    own.map((paragraph): Paragraph => ({type: 'paragraph', style: 'CoverText', runs: paragraph.runs})),
    authors.length > 0 ? [...lines('CoverText', word('author')), ...lines('CoverAuthor', ...authors.map(({name, number}) => number === undefined ? name : `${name} (${word('studentNumber')} ${number})`))] : [],
    supervisors.length > 0 ? [...lines('CoverText', word('supervisor')), ...lines('CoverSupervisor', ...supervisors)] : [],
    [...lines('CoverProgramme', programme), ...lines('CoverCampus', campus), ...lines('CoverPlace', place), ...lines('CoverYear', year)],
  ].filter(group => group.length > 0)
  const gap = gapBetween(groups, logo, format)
  return groups.flatMap((group, at) => group.map((paragraph, nth) => at > 0 && nth === 0 ? {...paragraph, before: gap} : paragraph))
}

/** The space between groups, in twentieths of a point, so that the last one stands near the foot of the page. */
function gapBetween(groups: readonly (readonly Paragraph[])[], logo: Picture | undefined, {paper, margins, size, titleSize, spacing}: CampusFormat): number {
  const height = (paper.height - margins.top - margins.bottom) * 567
  const width = (paper.width - margins.left - margins.right) * 567
  const lines = groups.flat().reduce((sum, {style, runs}) => {
    const points = style === 'Title' ? titleSize : size
    const letters = runs.reduce((count, run) => count + (run.type === 'text' ? run.text.length : 0), 0)
    return sum + Math.max(1, Math.ceil(letters * points * 12 / width)) * points * 23 * spacing
  }, 0)
  const picture = logo ? width * 0.25 * logo.height / logo.width : 0
  const left = height * 0.94 - lines - picture
  return Math.round(Math.min(Math.max(left / Math.max(groups.length - 1, 1), 240), 2400))
}

/** The page that a supervisor signs. */
export function approvalPage(title: readonly Run[], {authors, supervisors, place}: DocumentFacts, language: Language): Paragraph[] {
  const word = (key: keyof typeof documentWords): string => documentWords[key][language]
  const text = (words: string): Run => ({type: 'text', text: words, format: {}})
  const dots = '.'.repeat(30)
  return [
    {type: 'paragraph', style: 'Title', runs: title},
    ...authors.map((author, at): Paragraph => ({...line(plainRuns(author.number === undefined ? author.name : `${author.name} (${word('studentNumber')} ${author.number})`)), ...(at === 0 && {before: 480})})),
    {...line([text(word('approved'))]), before: 720},
    {type: 'paragraph', style: 'Normal', align: 'left', before: 720, runs: [text(`${place || dots}, ${word('date')} ${dots}`)]},
    ...supervisors.flatMap((name): Paragraph[] => [
      {type: 'paragraph', style: 'Normal', align: 'left', before: 480, keepNext: true, runs: [text(word('approver'))]},
      {type: 'paragraph', style: 'Normal', align: 'left', before: 1600, runs: bold(plainRuns(name))},
    ]),
  ]
}
