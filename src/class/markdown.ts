import type {Format} from '../exchange/formats/format.ts'
import {markdownText} from '../exchange/markdown-text.ts'
import type {Language} from '../knowledge/types.ts'
import {evidenceTexts, findingsText} from './rubric-text.ts'
import {groupRows} from './group-text.ts'
import {placeText} from './place.ts'
import {cellText, classTable, fixedColumns, type ClassTable} from './table.ts'
import {rowOf, type ClassRow} from './row.ts'
import {classTexts as texts} from './texts.ts'

/** The class as a Markdown page: what it lacks as a whole, the table, and each report's findings with their lines. */
export const markdown: Format = ({language}) => {
  const rows: ClassRow[] = []
  return {
    begin: '',
    file: result => {
      rows.push(rowOf(result))
      return ''
    },
    end: () => pageOf(classTable(rows), language),
  }
}

function pageOf(table: ClassTable, language: Language): string {
  const {columns, rows} = table
  const {several, same} = groupRows(rows, language)
  const say = (key: keyof typeof texts): string => texts[key][language]
  const lacking = columns.filter(column => column.lacking > 0).toSorted((a, b) => b.lacking / b.asked - a.lacking / a.asked)
  const share = ({lacking: count, asked}: {lacking: number, asked: number}): string => say('reports').replace('{count}', String(count)).replace('{of}', String(asked))
  const head = [...fixedColumns, ...columns].map(({label}) => label[language])
  return [
    `# ${say('title')}`,
    `## ${say('lacks')}`,
    lacking.length === 0 ? say('nothingLacks')
      : tableOf([say('part'), say('lackedBy')], lacking.map(column => [column.label[language], share(column)])),
    tableOf(head, rows.map(row => [
      ...fixedColumns.map(({id, value}) => id === 'kind' && row.error !== undefined ? row.error : String(value(row, language))),
      ...columns.map(({id}) => cellText(row.cells[id], language)),
    ])),
    ...several.length === 0 ? [] : [`## ${say('several')}`, tableOf([say('student'), say('files')], several.map(([who, files]) => [who, files.join('; ')]))],
    ...same.length === 0 ? [] : [`## ${say('same')}`, say('sameNote'), tableOf([say('how'), say('files')], same.map(([how, files]) => [how, files.join('; ')]))],
    `## ${say('findings')}`,
    ...rows.flatMap(row => [`### ${markdownText(row.path)}`, ...rubricAsTable(row, language), row.error !== undefined ? markdownText(row.error) : findingsOf(row, language)]),
    '',
  ].join('\n\n').replace(/\n+$/, '\n')
}

function rubricAsTable({rubric}: ClassRow, language: Language): readonly string[] {
  const head = [texts.rubricRow, texts.evidence, texts.findings].map(label => label[language])
  return rubric.length === 0 ? [] : [tableOf(head, rubric.map(row => [row.name, evidenceTexts(row, language).join('; '), findingsText(row, language)]))]
}

function findingsOf({findings}: ClassRow, language: Language): string {
  if (findings.length === 0) return texts.noFindings[language]
  return findings.map(({severity, message, rule, ...place}) => `- ${markdownText(placeText(place, language).join(''))}, ${texts[severity][language]}: ${markdownText(message)} (\`${rule}\`)`).join('\n')
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell => cell === '---' ? cell : markdownText(cell).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`).join('\n')
}
