import type {CheckedResult} from '../exchange/file-result.ts'
import {markdownText} from '../exchange/markdown-text.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import {severities} from '../lint/finding.ts'
import type {RuleFacts} from '../lint/rule.ts'
import {feedbackTitle} from './feedback-title.ts'
import {evidenceTexts, findingsText} from './rubric-text.ts'
import {rowOf, type ClassRow, type ToldFinding} from './row.ts'
import {studentText} from './students.ts'

const texts = {
  ...feedbackTitle,
  kind: {id: 'Jenis', en: 'Kind'},
  students: {id: 'Mahasiswa', en: 'Students'},
  none: {
    id: 'Peksos tidak menemukan bagian yang kurang. Isi laporan tetap dinilai oleh pembimbing.',
    en: 'Peksos found nothing that is missing. What the report says is for the supervisor to judge.',
  },
  other: {
    id: 'Peksos tidak mengenali teks ini sebagai laporan pekerjaan sosial, jadi tidak ada yang diperiksa.',
    en: 'Peksos does not recognise this text as a social-work report, so nothing was checked.',
  },
  must: {id: 'Perlu dilengkapi', en: 'To be completed'},
  should: {id: 'Sebaiknya diperbaiki', en: 'Better improved'},
  small: {id: 'Hal kecil', en: 'Small matters'},
  rubric: {id: 'Menurut rubrik', en: 'By the rubric'},
  line: {id: 'Baris', en: 'Line'},
  help: {id: 'Keterangan tiap aturan: `peksos explain ATURAN`.', en: 'More on a rule: `peksos explain RULE`.'},
} as const satisfies Readonly<Record<string, Bilingual>>

/**
 * Feedback on one report for its student: what is to be completed, what is better improved, small matters, grouped by
 * rule with the lines; and what is there already. No mark.
 */
export function feedbackOn(result: CheckedResult, rules: readonly RuleFacts[], language: Language): string {
  return feedbackOf(rowOf(result), rules, language)
}

/** The same from a row of the class table. */
export function feedbackOf(row: ClassRow, rules: readonly RuleFacts[], language: Language): string {
  const say = (key: keyof typeof texts): string => texts[key][language]
  const {names, numbers} = studentText(row)
  const about = [
    `- ${say('report')}: ${markdownText((row.files ?? [row.path]).join(', '))}`,
    ...(names || numbers ? [`- ${say('students')}: ${markdownText([names, numbers].filter(Boolean).join(', '))}`] : []),
    ...kinds.filter(({id}) => id === row.kind).map(({label}) => `- ${say('kind')}: ${label[language]}`),
  ].join('\n')
  const blocks = ([['must', ['error', 'warning']], ['should', ['info']], ['small', ['hint']]] as const).flatMap(([key, graveness]) => {
    const found = row.findings.filter(({severity}) => (graveness as readonly string[]).includes(severity))
    return found.length === 0 ? [] : [`## ${say(key)}`, ...grouped(found).map(([rule, findings]) => ruleBlock(rule, findings, rules, language))]
  })
  const verdict = row.kind === 'other' ? [say('other')] : row.findings.length === 0 ? [say('none')] : blocks
  const lines = row.rubric.map(one => `- **${markdownText(one.name)}**: ${[...evidenceTexts(one, language), findingsText(one, language)].filter(Boolean).map(markdownText).join('; ')}`)
  const rubric = lines.length > 0 ? [`## ${say('rubric')}`, lines.join('\n')] : []
  const help = row.findings.length > 0 ? [say('help')] : []
  return `${[`# ${say('title')}`, about, ...verdict, ...rubric, ...help].join('\n\n')}\n`
}

function ruleBlock(rule: string, findings: readonly ToldFinding[], rules: readonly RuleFacts[], language: Language): string {
  const about = rules.find(({id}) => id === rule)?.about[language] ?? rule
  return [`**${about}** (\`${rule}\`)`, '', ...findings.map(({path, line, message}) => `- ${path === undefined ? '' : `${markdownText(path)}: `}${texts.line[language]} ${line}: ${markdownText(message)}`)].join('\n')
}

/** Findings by rule, graver rules first, else in the order of the report. */
function grouped(findings: readonly ToldFinding[]): readonly (readonly [string, readonly ToldFinding[]])[] {
  const groups = new Map<string, ToldFinding[]>()
  for (const finding of findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return [...groups]
}

/** The name of a report's feedback file: its path in one word, so that reports of one name in two folders have two. */
export function feedbackName(path: string, taken: ReadonlySet<string>): string {
  const base = path.replace(/\.[^./]{1,8}$/, '').replace(/^(?:\.{0,2}\/)+|^[a-z]:\//gi, '').replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '-').replace(/^-+|-+$/g, '').slice(-120) || 'laporan'
  for (let count = 1; ; count++) {
    const name = `${base}${count === 1 ? '' : `-${count}`}.md`
    if (!taken.has(name.toLowerCase())) return name
  }
}
