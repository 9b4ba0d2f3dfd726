import {principles} from '../../src/knowledge/principles.ts'
import {stages} from '../../src/knowledge/stages.ts'
import {metaKeys} from '../../src/report/meta-keys.ts'
import {placeholderWords} from '../../src/knowledge/placeholder-words.ts'

/** A pattern of a TextMate grammar. */
interface Pattern {
  readonly name?: string
  readonly match?: string
  readonly begin?: string
  readonly end?: string
  readonly captures?: Readonly<Record<string, {readonly name: string}>>
  readonly beginCaptures?: Readonly<Record<string, {readonly name: string}>>
  readonly endCaptures?: Readonly<Record<string, {readonly name: string}>>
  readonly patterns?: readonly Pattern[]
}

/** An injection grammar as VS Code reads it, with its file. */
export interface Grammar {
  readonly file: string
  readonly scopeName: string
  readonly injectionSelector: string
  readonly patterns: readonly Pattern[]
}

const year = '(?:1[89]|20)\\d{2}[a-z]?'
const pages = '(?:(?:hlm|hal|h|pp|p)\\.\\s?)?\\d{1,4}(?:[-–]\\d{1,4})?'
const name = "\\p{Lu}[\\p{L}.'’-]{1,40}"

/**
 * The injection grammars. Each goes into one place of a Markdown text, so that no pattern has to tell places apart; a pattern
 * that began a line itself would take the line away from Markdown's own grammar.
 */
export const grammars: readonly Grammar[] = [
  {
    file: 'syntaxes/peksos.headings.tmLanguage.json',
    scopeName: 'peksos.headings.injection',
    injectionSelector: 'L:entity.name.section.markdown',
    patterns: [
      {name: 'keyword.other.stage.peksos', match: inHeading(stages.flatMap(({label, aliases}) => [label.id, label.en, ...aliases]))},
      {name: 'keyword.other.stage.misspelt.peksos', match: inHeading(stages.flatMap(({misspellings}) => misspellings))},
      {name: 'support.constant.principle.peksos', match: inHeading(principles.flatMap(({label, aliases = []}) => [label.id, label.en, ...aliases]))},
    ],
  },
  {
    file: 'syntaxes/peksos.text.tmLanguage.json',
    scopeName: 'peksos.text.injection',
    injectionSelector: 'L:(meta.paragraph.markdown | markup.table.markdown) - (comment | markup.inline.raw)',
    patterns: [
      {name: 'keyword.other.placeholder.peksos', match: `\\[(?i:${oneOf(Object.values(placeholderWords))})(?::[^\\]]{0,300})?\\](?!\\()`},
      {name: 'keyword.other.placeholder.peksos', match: '\\[\\s{0,4}(?:\\.{3,40}|…{1,20}|_{3,40})\\s{0,4}\\](?!\\()'},
      {
        // A citation in brackets, of one work or several: (Adi, 2008: 49), (Biestek, 1957; Perlman, 1976).
        name: 'constant.other.reference.citation.peksos',
        begin: `\\((?=(?:(?:lihat|see|dalam|in)\\s)?${name}(?:[ ,&][^()]{0,80}?)?[ ,]\\s?${year}(?![\\d/]))(?![^()]{0,80}\\b(?:Tahun|Nomor|No\\.))`,
        end: '\\)|$',
        patterns: [
          {name: 'constant.numeric.year.peksos', match: `(?<![\\p{L}\\d])${year}(?![\\p{L}\\d])`},
          {name: 'constant.numeric.page.peksos', match: `(?<=[:;,] |[:;,])${pages}(?=\\s*[;)])`},
          {name: 'entity.name.author.peksos', match: name},
        ],
      },
      {
        // A citation in the sentence: Payne (1991), Huraerah (2008: 66), Pujileksono dkk. (2018).
        match: `(${name}(?:\\s(?:dan|and|&)\\s${name})?(?:\\s(?:dkk\\.?|et\\sal\\.?))?)\\s(\\()(${year})(?:\\s?[:,;]\\s?(${pages}))?(\\))`,
        captures: {
          1: {name: 'constant.other.reference.citation.peksos entity.name.author.peksos'},
          2: {name: 'constant.other.reference.citation.peksos'},
          3: {name: 'constant.other.reference.citation.peksos constant.numeric.year.peksos'},
          4: {name: 'constant.other.reference.citation.peksos constant.numeric.page.peksos'},
          5: {name: 'constant.other.reference.citation.peksos'},
        },
      },
      {name: 'constant.other.reference.citation.key.peksos', match: '\\[[^\\[\\]@]{0,80}@[\\p{L}\\d][\\p{L}\\d_:.#$%&+?<>~/-]{0,80}[^\\]]{0,80}\\]'},
      {
        // The start of a reference entry: Adi, Isbandi Rukminto. 2008. or Payne, M. (1991). A small word before the year is of a sentence.
        match: `^(?![^(\\d]{0,160}\\s(?!(?:dan|and|dkk|et|al|bin|binti|van|von|der|den|de|la)(?!\\p{L}))\\p{Ll}{2})(\\s{0,3}${name}(?:,|\\s)[^().\\d]{0,60}(?:\\.[^().\\d]{0,20}){0,6}?)[.,]?\\s\\(?(${year})\\)?[.,]`,
        captures: {1: {name: 'entity.name.author.peksos'}, 2: {name: 'constant.numeric.year.peksos'}},
      },
      {name: 'support.constant.principle.peksos', match: atItem(principles.flatMap(({label, aliases = []}) => [label.id, label.en, ...aliases]))},
    ],
  },
  {
    file: 'syntaxes/peksos.front-matter.tmLanguage.json',
    scopeName: 'peksos.front-matter.injection',
    injectionSelector: 'L:meta.embedded.block.frontmatter',
    patterns: metaKeys.map(({names, values}): Pattern => ({
      match: `^(${oneOf([names.id, names.en])})(:)(?=\\s|$)${values.length > 0 ? `(?:\\s+(${oneOf(values.flatMap(({written}) => [written.id, written.en]))})(?=\\s|$))?` : ''}`,
      captures: {
        1: {name: 'entity.name.tag.yaml keyword.other.front-matter.peksos'},
        2: {name: 'punctuation.separator.key-value.mapping.yaml'},
        ...(values.length > 0 && {3: {name: 'constant.language.front-matter.peksos'}}),
      },
    })),
  },
  {
    file: 'syntaxes/peksos.comments.tmLanguage.json',
    scopeName: 'peksos.comments.injection',
    injectionSelector: 'L:comment.block.html',
    patterns: [{
      match: '(?<=<!-- |<!--)(peksos-(?:disable-next-line|disable-file|disable|enable))(?![\\w-])((?:[ \\t,;]{1,4}[a-z][a-z-]{0,40}){0,20})',
      captures: {1: {name: 'keyword.control.suppression.peksos'}, 2: {name: 'entity.name.function.rule.peksos'}},
    }],
  },
]

/** A grammar's file: JSON, with a word on where it comes from. */
export function grammarText({file: _, ...grammar}: Grammar): string {
  return JSON.stringify({
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    comment: 'Generated from the knowledge tables by `npm run generate`; do not edit.',
    ...grammar,
  }, null, 2) + '\n'
}

/** A name that is all of a heading, or one member of a composite one: after marks, number or `dan`, before the end, a bracket or `dan`. */
function inHeading(names: readonly string[]): string {
  // Oniguruma takes alternatives of several lengths in a lookbehind, but no lookbehind within one.
  return `(?<=[#>] |\\d |\\d[.):] |# \\p{L}[.)] | dan | and |[,/&] |[Tt]ahap )(?i:${namesPattern(names)})(?=\\s*(?:$|[(:,/&]|dan\\b|and\\b|#))`
}

/** A name that opens a list item, or a line of its own. */
function atItem(names: readonly string[]): string {
  return `(?<=^[-*+] |^\\d[.)] |^\\d\\d[.)] |^[a-z][.)] |^   [-*+] |^  [-*+] |\\*\\*)(?i:${namesPattern(names)})(?=\\s*(?:$|[(:.,]|\\*\\*))`
}

/** Longest names first, so that no name hides a longer one; a space may be a hyphen. */
function namesPattern(names: readonly string[]): string {
  const plain = [...new Set(names.map(written => written.normalize('NFC').toLowerCase()))]
  return oneOf(plain.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))).replaceAll(' ', '[ -]')
}

function oneOf(words: readonly string[]): string {
  return [...new Set(words)].map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('|')
}
