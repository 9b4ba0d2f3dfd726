import {sources} from '../knowledge/sources.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import type {Range} from '../text/range.ts'
import type {Finding, Severity} from './finding.ts'
import {readMarks} from './marks.ts'
import type {Rule, RuleExample, RuleReasons} from './rule.ts'

/** A page of the documentation: a file name below `docs/rules/` and its text. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** What the rules' files say beside the rules themselves, by the id of each. */
export interface RuleTexts {
  readonly examples: Readonly<Record<string, readonly RuleExample[]>>
  readonly reasons: Readonly<Record<string, RuleReasons>>
}

/** Gives the findings of one rule in a text, as the pages show them under their examples. */
export type FindingsOf = (rule: string, text: string, settings: RuleExample['settings']) => readonly Finding[]

/** Every page on rules: one a rule and a table of all, in both languages. English pages have the plain name. */
export function rulePages(
  rules: readonly Rule[], {examples, reasons}: RuleTexts, findingsOf: FindingsOf,
): readonly Page[] {
  return (['en', 'id'] as const).flatMap(language => [
    {path: fileName('README', language), text: ruleTable(rules, language)},
    ...rules.map(rule => ({path: fileName(rule.id, language), text: rulePage(rule, reasons[rule.id], examples[rule.id] ?? [], findingsOf, language)})),
  ])
}

/** The page of one rule: what it asks, why, how grave it is, right and wrong examples, and its source. */
function rulePage(rule: Rule, reasons: RuleReasons | undefined, examples: readonly RuleExample[], findingsOf: FindingsOf, language: Language): string {
  const other: Language = language === 'en' ? 'id' : 'en'
  const own = examples.filter(example => example.language === language)
  const right = own.filter(({text}) => readMarks(text).expected.length === 0)
  const wrong = own.filter(example => !right.includes(example))
  const say = (key: keyof typeof words): string => words[key][language]
  return [
    `# ${rule.id}`,
    `[${say('otherLanguage')}](${fileName(rule.id, other)}) · [${say('allRules')}](${fileName('README', language)})`,
    rule.about[language],
    `**${say('severity')}:** ${severityWords[rule.severity][language]}  \n**${say('fix')}:** ${fixWords(rule, language)}`,
    `## ${say('why')}`,
    ...(reasons ? [reasons.why[language], reasons.note[language]] : []),
    ...(right.length > 0 ? [`## ${say('right')}`, ...right.slice(0, 2).flatMap(example => shownRight(example, language))] : []),
    ...(wrong.length > 0 ? [`## ${say('wrong')}`, ...wrong.flatMap(example => shownWrong(rule, example, findingsOf, language))] : []),
    `## ${say('ignore')}`,
    fence(`<!-- peksos-disable-next-line ${rule.id} -- ${say('reason')} -->`),
    ...sourceList(rule, language),
  ].join('\n\n') + '\n'
}

/** The table of all rules with their severity and what they ask for. */
function ruleTable(rules: readonly Rule[], language: Language): string {
  const say = (key: keyof typeof words): string => words[key][language]
  const rows = rules.map(rule =>
    `| [\`${rule.id}\`](${fileName(rule.id, language)}) | ${severityWords[rule.severity][language]} | ${rule.fixTitles.length > 0 ? say('yes') : ''} | ${rule.about[language]} |`)
  return [
    `# ${say('allRules')}`,
    `[${say('otherLanguage')}](${fileName('README', language === 'en' ? 'id' : 'en')})`,
    [`| ${say('rule')} | ${say('severity')} | ${say('fix')} | ${say('asks')} |`, '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n') + '\n'
}

/** The name of a page: `section-missing.md` in English, `section-missing.id.md` in Indonesian. */
function fileName(id: string, language: Language): string {
  return language === 'en' ? `${id}.md` : `${id}.id.md`
}

function shownRight(example: RuleExample, language: Language): readonly string[] {
  return [`${example.name[language]}:`, fence(outlined(readMarks(example.text).text))]
}

function shownWrong(rule: Rule, example: RuleExample, findingsOf: FindingsOf, language: Language): readonly string[] {
  const {text, expected} = readMarks(example.text)
  const findings = findingsOf(rule.id, text, example.settings)
  const told = findings.map(({range, message}) => `- \`${firstWords(text, range)}\`: ${message}`)
  const fixed = example.fixed === undefined ? [] : [`${words.afterFix[language]}:`, fence(excerpt(example.fixed, [difference(text, example.fixed)]))]
  return [`${example.name[language]}:`, fence(excerpt(text, [...expected.map(({range}) => range), ...findings.flatMap(gapOf)], findings.flatMap(headingsTo))), told.join('\n'), ...fixed]
}

/** A block of a text, between blank lines. */
function blocksOf(text: string): readonly (Range & {readonly text: string})[] {
  return [...text.matchAll(/(?:[^\n]|\n(?!\n))+/gu)].filter(match => match[0].trim() !== '')
    .map(match => ({start: match.index, end: match.index + match[0].length, text: match[0].trim()}))
}

/** Where the first fix would write what is missing: the place that shows the gap. */
function gapOf({fixes}: Finding): readonly Range[] {
  return (fixes[0]?.edits ?? []).slice(0, 1).flatMap(({range}) => range.start === range.end ? [range] : [])
}

/** From a finding to the gap that it speaks of: the headings between them show what is there. */
function headingsTo(finding: Finding): readonly Range[] {
  return gapOf(finding).flatMap(({start}) => start > finding.range.end ? [{start: finding.range.start, end: start}] : [])
}

/** The front matter, what stands near the places, and the headings within some stretches; the rest of the report is left out. */
function excerpt(text: string, places: readonly Range[], stretches: readonly Range[] = []): string {
  const blocks = blocksOf(text)
  const touches = (block: Range, ranges: readonly Range[]): boolean => ranges.some(({start, end}) => block.start <= end && start <= block.end)
  const near = blocks.map(block => touches(block, places))
  const isKept = (block: Range & {readonly text: string}, at: number): boolean =>
    block.text.startsWith('---') || near.slice(Math.max(0, at - 2), at + 3).some(Boolean) || (block.text.startsWith('#') && touches(block, stretches))
  const kept = blocks.map((block, at) => isKept(block, at) ? shortened(block.text) : undefined)
  return kept.flatMap((block, at) => block ?? (kept[at - 1] === undefined && at > 0 ? [] : ['…'])).join('\n\n')
}

/** The whole report with long paragraphs cut. */
function outlined(text: string): string {
  return blocksOf(text).map(block => shortened(block.text)).join('\n\n')
}

function shortened(block: string): string {
  const plain = /^[\p{L}*]/u.test(block) && !block.includes('\n')
  return plain && block.length > 110 ? `${block.slice(0, 90).replace(/\s+\S*$/u, '')} …` : block
}

function difference(before: string, after: string): Range {
  let start = 0
  while (start < after.length && before[start] === after[start]) start++
  let tail = 0
  while (tail < after.length - start && tail < before.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {start, end: after.length - tail}
}

function firstWords(text: string, {start, end}: Range): string {
  const line = text.slice(start, end).split('\n', 1)[0] ?? ''
  return (line.length > 60 ? `${line.slice(0, 59)}…` : line).replaceAll('`', '')
}

function sourceList(rule: Rule, language: Language): readonly string[] {
  const listed = rule.basis.flatMap(id => {
    const source = sources[id]
    if (!source) return []
    const who = source.authors.length > 0 ? `${source.authors.join('; ').replace(/\.$/u, '')}. ` : ''
    const note = source.note ? ` ${source.note[language]}` : ''
    return [`- ${who}*${source.title}*${source.year === undefined ? '' : ` (${source.year})`}.${note}`]
  })
  return listed.length > 0 ? [`## ${words.source[language]}`, listed.join('\n')] : []
}

function fixWords(rule: Rule, language: Language): string {
  return rule.fixTitles.length > 0 ? words.hasFix[language] : words.noFix[language]
}

function fence(text: string): string {
  return `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``
}

const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: {id: 'kesalahan', en: 'error'},
  warning: {id: 'peringatan', en: 'warning'},
  info: {id: 'informasi', en: 'info'},
  hint: {id: 'petunjuk', en: 'hint'},
}

const words = {
  otherLanguage: {id: 'English', en: 'Bahasa Indonesia'},
  allRules: {id: 'Semua aturan', en: 'All rules'},
  rule: {id: 'Aturan', en: 'Rule'},
  asks: {id: 'Yang diminta', en: 'What it asks for'},
  severity: {id: 'Tingkat', en: 'Severity'},
  fix: {id: 'Perbaikan', en: 'Fix'},
  yes: {id: 'ada', en: 'yes'},
  hasFix: {id: 'ditawarkan di tempatnya', en: 'offered at the place'},
  noFix: {id: 'hanya oleh penulis', en: 'by the writer only'},
  why: {id: 'Mengapa', en: 'Why'},
  right: {id: 'Contoh yang benar', en: 'Right'},
  wrong: {id: 'Contoh yang salah', en: 'Wrong'},
  afterFix: {id: 'Setelah diperbaiki', en: 'After the fix'},
  ignore: {id: 'Mendiamkan satu temuan', en: 'Keeping one finding quiet'},
  reason: {id: 'alasannya', en: 'the reason'},
  source: {id: 'Sumber', en: 'Source'},
} as const satisfies Readonly<Record<string, Bilingual>>
