import {visit} from 'unist-util-visit'
import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'
import type {Edit} from './finding.ts'
import type {IdleSuppression} from './rule.ts'

type Verb = 'disable-next-line' | 'disable' | 'enable' | 'disable-file'

interface Mention {
  /** Undefined where the comment names no rule: it then stands for all of them. */
  readonly rule: string | undefined
  readonly at: Range
}

/** One comment that turns rules off or on. */
interface Directive {
  readonly verb: Verb
  readonly range: Range
  readonly mentions: readonly Mention[]
}

/** Where one rule, or every rule, is turned off by one word of a comment. */
interface Silence {
  readonly rule: string | undefined
  readonly over: Range
  readonly directive: Directive
  readonly mention: Mention
}

/** The suppressions of one report: asks whether a finding is silenced, and remembers which were of use. */
export interface Suppressions {
  silences(rule: string, range: Range): boolean
  /** The comments that were of no use, given the rules that exist and those that are turned off in the settings. */
  idle(rules: readonly string[], isOff: (rule: string) => boolean): readonly IdleSuppression[]
}

/** Reads the suppression comments of a report; comments within code are only text. */
export function readSuppressions(report: Report): Suppressions {
  const directives = readDirectives(report)
  const silences = silencesOf(report.text, directives)
  const used = new Set<Mention>()
  return {
    silences(rule, range) {
      let silent = false
      for (const {rule: wanted, over, mention} of silences) {
        if ((wanted !== undefined && wanted !== rule) || range.start < over.start || range.start >= over.end) continue
        // Who turns everything off means the report, not the check of the comments themselves.
        if (wanted === undefined && rule === 'suppression-unused') continue
        used.add(mention)
        silent = true
      }
      return silent
    },
    idle: (rules, isOff) => idleOf(report.text, directives, silences, used, rules, isOff),
  }
}

function readDirectives(report: Report): readonly Directive[] {
  const found: Directive[] = []
  if (!report.text.includes('peksos-')) return found
  visit(report.tree, 'html', node => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    // Read from the file, not from the node: within lists and quotations the node's value lacks the indentation.
    for (const match of report.text.slice(start, end).matchAll(comment)) {
      const range = {start: start + match.index, end: start + match.index + match[0].length}
      const words = match[2] ?? ''
      const wordsAt = range.start + match[0].indexOf(words, 4 + (match[1] ?? '').length)
      const mentions = [...(words.split(/(?<!\S)--(?!\S)/u, 1)[0] ?? '').matchAll(/[^\s,;]+/gu)].map(word => ({
        rule: word[0], at: {start: wordsAt + word.index, end: wordsAt + word.index + word[0].length},
      }))
      found.push({verb: match[1] as Verb, range, mentions: mentions.length > 0 ? mentions : [{rule: undefined, at: range}]})
    }
  })
  return found.sort((a, b) => a.range.start - b.range.start)
}

const comment = /<!--\s*peksos-(disable-next-line|disable-file|disable|enable)(?=\s|-->)((?:(?!-->)[\s\S])*)-->/gu

function silencesOf(text: string, directives: readonly Directive[]): readonly Silence[] {
  return directives.flatMap((directive, index) => directive.verb === 'enable' ? [] : directive.mentions.map(mention => ({
    rule: mention.rule, over: reachOf(text, directives, index, mention), directive, mention,
  })))
}

function reachOf(text: string, directives: readonly Directive[], index: number, mention: Mention): Range {
  const {verb, range} = directives[index]!
  if (verb === 'disable-file') return {start: 0, end: text.length + 1}
  if (verb === 'disable-next-line') return nextLine(text, range.end)
  const closing = directives.slice(index + 1).find(other => other.verb === 'enable' && ends(other, mention))
  return {start: range.end, end: closing?.range.start ?? text.length + 1}
}

function ends(enable: Directive, mention: Mention): boolean {
  return enable.mentions.some(({rule}) => rule === undefined || rule === mention.rule)
}

/** The next line that has text of its own: Markdown wants a blank line between a comment and most blocks. */
function nextLine(text: string, from: number): Range {
  const lineEnds = /\r\n?|\n/gu
  lineEnds.lastIndex = from
  if (!lineEnds.exec(text)) return {start: text.length, end: text.length + 1}
  let start = lineEnds.lastIndex
  for (;;) {
    const ended = lineEnds.exec(text)
    const line = text.slice(start, ended ? ended.index : text.length)
    if (!ended || !isBlankOrComment(line)) return {start, end: (ended ? ended.index : text.length) + 1}
    start = lineEnds.lastIndex
  }
}

function isBlankOrComment(line: string): boolean {
  const words = line.replace(/^[\s>]+/u, '').trimEnd()
  return words === '' || (words.startsWith('<!--') && words.endsWith('-->'))
}

function idleOf(
  text: string, directives: readonly Directive[], silences: readonly Silence[], used: ReadonlySet<Mention>, rules: readonly string[],
  isOff: (rule: string) => boolean,
): readonly IdleSuppression[] {
  const idle: IdleSuppression[] = []
  for (const directive of directives) {
    const useless = directive.mentions.filter(({rule}, at) => {
      if (rule === 'suppression-unused' || (rule !== undefined && rules.includes(rule) && isOff(rule))) return false
      if (rule !== undefined && !rules.includes(rule)) return true
      if (directive.verb !== 'enable') return !used.has(directive.mentions[at]!)
      return !silences.some(silence => silence.directive.verb === 'disable' && silence.over.end === directive.range.start &&
        (rule === undefined || silence.rule === rule))
    })
    const whole = useless.length === directive.mentions.length
    for (const mention of useless) {
      idle.push({
        range: directive.range, at: mention.at, rule: mention.rule, known: mention.rule === undefined || rules.includes(mention.rule),
        removal: whole ? [directive, ...closingsOf(directive, directives, silences)].reduce<Edit[]>((edits, {range}) => [...edits, behind(edits.at(-1), commentRemoval(text, range))], []) : [wordRemoval(text, mention.at)],
      })
    }
  }
  return idle
}

/** The comments that turn on again what this one alone turned off: without it they would end nothing. */
function closingsOf(directive: Directive, directives: readonly Directive[], silences: readonly Silence[]): readonly Directive[] {
  const ended = (closing: Directive, rule: string | undefined): readonly Silence[] =>
    silences.filter(silence => silence.directive.verb === 'disable' && silence.over.end === closing.range.start && (rule === undefined || silence.rule === rule))
  return directives.filter(closing => closing.verb === 'enable' && closing.range.start > directive.range.start && closing.mentions.every(({rule}) => {
    const stretches = ended(closing, rule)
    return stretches.length > 0 && stretches.every(silence => silence.directive === directive)
  }))
}

/** An edit that leaves alone what the one before it takes: two comments may share the blank line between them. */
function behind(before: Edit | undefined, edit: Edit): Edit {
  return before && edit.range.start < before.range.end ? {...edit, range: {...edit.range, start: before.range.end}} : edit
}

/** Takes a comment away, with its line and one of the blank lines around it where nothing else stands there. */
function commentRemoval(text: string, range: Range): Edit {
  const lineStart = startOfLine(text, range.start)
  const rest = restOfLine(text, range.end)
  const aloneBefore = text.slice(lineStart, range.start).trim() === ''
  const aloneAfter = rest.content.trim() === ''
  if (!aloneBefore) {
    const words = text.slice(lineStart, range.start).trimEnd()
    const spaced = aloneAfter || /^[ \t]/u.test(rest.content)
    return {range: {start: spaced ? lineStart + words.length : range.start, end: range.end}, text: ''}
  }
  if (!aloneAfter) {
    const indented = rest.content.length - rest.content.trimStart().length
    return {range: {start: range.start, end: range.end + indented}, text: ''}
  }
  const next = restOfLine(text, rest.next)
  const blankBefore = lineStart === 0 || restOfLine(text, startOfLine(text, Math.max(0, lineStart - breakBefore(text, lineStart)))).content.trim() === ''
  const blankAfter = rest.next > range.end && next.content.trim() === ''
  return {range: {start: lineStart, end: blankBefore && blankAfter ? next.next : rest.next}, text: ''}
}

function startOfLine(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !'\r\n'.includes(text.charAt(at - 1))) at--
  return at
}

function restOfLine(text: string, from: number): {readonly content: string, readonly next: number} {
  let end = from
  while (end < text.length && !'\r\n'.includes(text.charAt(end))) end++
  const ending = text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0
  return {content: text.slice(from, end), next: end + ending}
}

function breakBefore(text: string, lineStart: number): number {
  return text.slice(lineStart - 2, lineStart) === '\r\n' ? 2 : 1
}

/** Takes one id out of a comment that names several, with one of the commas or spaces around it. */
function wordRemoval(text: string, at: Range): Edit {
  let end = at.end
  while (' \t,;\r\n'.includes(text.charAt(end)) && end < text.length) end++
  const followed = end < text.length && !text.startsWith('--', end)
  if (followed) return {range: {start: at.start, end}, text: ''}
  let start = at.start
  while (start > 0 && ' \t,;\r\n'.includes(text.charAt(start - 1))) start--
  return {range: {start, end: at.end}, text: ''}
}
