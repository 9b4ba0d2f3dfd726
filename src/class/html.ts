import type {Format} from '../exchange/formats/format.ts'
import type {ShownPassages} from '../exchange/shared-passages.ts'
import {xmlText} from '../exchange/xml-text.ts'
import type {Language} from '../knowledge/types.ts'
import {evidenceTexts, findingsText} from './rubric-text.ts'
import {groupRows, type GroupRows} from './group-text.ts'
import {passagesAsHtml, passageStyle} from './html-passages.ts'
import {placeText} from './place.ts'
import {cellText, classTable, fixedColumns, type ClassTable} from './table.ts'
import {rowOf, type ClassRow} from './row.ts'
import {classTexts as texts} from './texts.ts'

/** The class as one self-contained page: no script, no address that is fetched, readable on paper. */
export const html: Format = ({language}) => {
  const rows: ClassRow[] = []
  return {
    begin: '',
    file: result => {
      rows.push(rowOf(result))
      return ''
    },
    end: shared => htmlOf(rows, language, shared),
  }
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: #8886; --bad: #b3261e; --good: #1b6e3c }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #7ddba0 } }
body { margin: 2rem; max-width: none }
table { border-collapse: collapse; margin: 1rem 0 }
.wide { overflow-x: auto }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top }
.wide td { white-space: nowrap }
thead th { position: sticky; top: 0; background: Canvas }
.lacking, .empty, .mentioned, .error, .warning { color: var(--bad) }
.present, .waived { color: var(--good) }
section { break-inside: avoid-page; margin-top: 1.5rem }
h3 { margin-bottom: .25rem; overflow-wrap: anywhere }
${passageStyle}
@media print { body { margin: 0; font-size: 9pt } .wide { overflow: visible } .wide td { white-space: normal } thead th { position: static } }
`

/** The page of a class; `shared` are the passages that its reports share, undefined where they were not compared. */
export function htmlOf(rows: readonly ClassRow[], language: Language, shared?: ShownPassages): string {
  return pageOf(classTable(rows), shared, language)
}

function pageOf(table: ClassTable, shared: ShownPassages | undefined, language: Language): string {
  const say = (key: keyof typeof texts): string => xmlText(texts[key][language])
  const {columns, rows} = table
  const {several, same} = groupRows(rows, language)
  const at = new Map(rows.map(({path}, index) => [path, index]))
  const lacking = columns.filter(column => column.lacking > 0).toSorted((a, b) => b.lacking / b.asked - a.lacking / a.asked)
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${say('title')}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${say('title')}</h1>\n<h2>${say('lacks')}</h2>`,
    lacking.length === 0 ? `<p>${say('nothingLacks')}</p>` : [
      `<table>\n<thead><tr><th scope="col">${say('part')}</th><th scope="col">${say('lackedBy')}</th></tr></thead>\n<tbody>`,
      ...lacking.map(({label, lacking: count, asked}) =>
        `<tr><th scope="row">${xmlText(label[language])}</th><td>${say('reports').replace('{count}', String(count)).replace('{of}', String(asked))}</td></tr>`),
      '</tbody>\n</table>',
    ].join('\n'),
    `<div class="wide" tabindex="0">\n<table>\n<thead><tr>${[...fixedColumns, ...columns].map(({label}) => `<th scope="col">${xmlText(label[language])}</th>`).join('')}</tr></thead>\n<tbody>`,
    ...rows.map((row, at) => rowAsHtml(row, at, columns, language)),
    '</tbody>\n</table>\n</div>',
    groupAsHtml(say('several'), say('student'), several, at, say('files')),
    groupAsHtml(say('same'), say('how'), same, at, say('files'), say('sameNote')),
    ...shared ? [passagesAsHtml(shared, rows, language)] : [],
    `<h2>${say('findings')}</h2>`,
    ...rows.map((row, at) => `<section id="r${at}">\n<h3>${xmlText(row.path)}</h3>\n${rubricAsHtml(row, language)}${findingsOf(row, language)}\n</section>`),
    '</body>\n</html>\n',
  ].join('\n')
}

function rowAsHtml(row: ClassRow, at: number, columns: ClassTable['columns'], language: Language): string {
  const cells = columns.map(({id}) => {
    const cell = row.cells[id]
    return `<td${cell ? ` class="${cell.state}"` : ''}>${xmlText(cellText(cell, language))}</td>`
  })
  const first = fixedColumns.slice(1).map(({id, value}) => `<td>${xmlText(id === 'kind' && row.error !== undefined ? row.error : String(value(row, language)))}</td>`)
  return `<tr><th scope="row"><a href="#r${at}">${xmlText(row.path)}</a></th>${[...first, ...cells].join('')}</tr>`
}

/** Files that belong together, each leading to its findings. */
function groupAsHtml(title: string, head: string, groups: GroupRows[keyof GroupRows], at: ReadonlyMap<string, number>, files: string, note = ''): string {
  if (groups.length === 0) return ''
  const body = groups.map(([who, paths]) =>
    `<tr><th scope="row">${xmlText(who)}</th><td>${paths.map(path => `<a href="#r${at.get(path) ?? ''}">${xmlText(path)}</a>`).join('<br>')}</td></tr>`)
  return `<h2>${title}</h2>\n${note && `<p>${note}</p>\n`}<table>\n<thead><tr><th scope="col">${head}</th><th scope="col">${files}</th></tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

/** What the rows of the rubric look at, as it stands in a report. */
function rubricAsHtml({rubric}: ClassRow, language: Language): string {
  if (rubric.length === 0) return ''
  const head = [texts.rubricRow, texts.evidence, texts.findings].map(label => `<th scope="col">${xmlText(label[language])}</th>`).join('')
  const body = rubric.map(row => `<tr><th scope="row">${xmlText(row.name)}</th><td>${evidenceTexts(row, language).map(xmlText).join('<br>')}</td><td>${xmlText(findingsText(row, language))}</td></tr>`)
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`
}

function findingsOf({error, findings}: ClassRow, language: Language): string {
  if (error !== undefined) return `<p class="error">${xmlText(error)}</p>`
  if (findings.length === 0) return `<p>${xmlText(texts.noFindings[language])}</p>`
  return `<ul>\n${findings.map(({severity, message, rule, ...place}) =>
    `<li>${xmlText(placeText(place, language).join(''))}, <span class="${severity}">${xmlText(texts[severity][language])}</span>: ${marked(message)} <small>(${xmlText(rule)})</small></li>`).join('\n')}\n</ul>`
}

/** Our messages set names in backticks. */
function marked(message: string): string {
  return xmlText(message).replace(/`([^`]+)`/g, '<code>$1</code>')
}
