import {exitCodeTable, optionTable} from '../../src/cli/help.ts'
import {languages, type Language} from '../../src/knowledge/types.ts'
import {rulePages, type FindingsOf} from '../../src/lint/docs.ts'
import {readExample, ruleExamples} from '../../src/lint/examples.ts'
import {ruleReasons} from '../../src/lint/reasons.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {lint} from '../../src/lint/run.ts'
import {builtInRows, profileKeyRows} from '../../src/settings/profile/docs.ts'
import {profileSchema} from '../../src/settings/profile/schema.ts'
import {settingTable} from '../../src/settings/table.ts'
import {snippetsOf} from '../../src/templates/snippets.ts'
import {classFiles, classTable} from './class/write.ts'
import {grammars, grammarText} from './grammars.ts'
import {knowledgePage} from './knowledge-page.ts'
import {manifestText, snippetFile} from './manifest.ts'
import {betweenMarkers, table} from './markers.ts'
import {pictures} from './pictures.ts'

/** A file that follows from the tables, as it should be. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Every generated file; `read` gives the present text of those that are only partly generated. */
export function generatedFiles(read: (path: string) => string): readonly GeneratedFile[] {
  return [
    ...languages.map(language => ({path: snippetFile(language), text: JSON.stringify(snippetsOf(language), null, 2) + '\n'})),
    ...grammars.map(grammar => ({path: grammar.file, text: grammarText(grammar)})),
    ...rulePages(rules, {examples: ruleExamples, reasons: ruleReasons}, findingsOf).map(({path, text}) => ({path: `docs/rules/${path}`, text})),
    ...languages.map(language => ({path: pageOf('docs/knowledge', language), text: knowledgePage(language)})),
    ...languages.map(language => ({path: pageOf('README', language), text: withTables(read(pageOf('README', language)), language, readmeTables)})),
    ...languages.map(language => ({path: pageOf('docs/cli', language), text: withTables(read(pageOf('docs/cli', language)), language, commandTables)})),
    ...languages.map(language => ({path: pageOf('docs/profiles', language), text: withTables(read(pageOf('docs/profiles', language)), language, profileTables)})),
    {path: 'schemas/peksos.schema.json', text: JSON.stringify(profileSchema(rules), null, 1) + '\n'},
    ...classFiles(),
    {path: 'examples/README.md', text: betweenMarkers(read('examples/README.md'), 'class', table(['Berkas · File', 'Temuan · Findings', 'Jenis · Kind'], classTable()))},
    ...pictures(),
    {path: 'package.json', text: manifestText(read('package.json'))},
  ]
}

/** What one rule says of an example, in the example's own language. */
const findingsOf: FindingsOf = (rule, text, settings) => lint(readExample(text, settings), {language: 'auto', severities: {}, ...settings}, {year: 2026}).filter(finding => finding.rule === rule)

const profileTables = {
  'built-in': (language: Language): string => table({id: ['Id', 'Nama', 'Isinya'], en: ['Id', 'Name', 'What it asks']}[language], builtInRows(language)),
  keys: (language: Language): string => table({id: ['Kunci', 'Nilai', 'Arti'], en: ['Key', 'Values', 'Meaning']}[language], profileKeyRows(language)),
}
const commandTables = {options: optionTable, 'exit-codes': exitCodeTable}
const readmeTables = {rules: ruleTable, settings: settingsTable, ...commandTables}

/** A page with each table written anew between the markers of its name. */
function withTables(page: string, language: Language, tables: Readonly<Record<string, (language: Language) => string>>): string {
  return Object.entries(tables).reduce((text, [name, write]) => betweenMarkers(text, name, write(language)), page)
}

function settingsTable(language: Language): string {
  const head = {id: ['Setelan', 'Nilai', 'Arti'], en: ['Setting', 'Values', 'Meaning']}[language]
  return table(head, settingTable.map(({key, choices, about}) => [`\`peksos.${key}\``, choices.map(({value}) => `\`${value}\``).join(', '), about[language]]))
}

function ruleTable(language: Language): string {
  const head = {id: ['Aturan', 'Tingkat', 'Yang diminta'], en: ['Rule', 'Severity', 'What it asks for']}[language]
  return table(head, rules.map(({id, severity, about}) => [`[\`${id}\`](${pageOf(`docs/rules/${id}`, language)})`, severity, about[language]]))
}

/** English pages bear the plain name, Indonesian ones `.id`. */
function pageOf(name: string, language: Language): string {
  return language === 'id' ? `${name}.id.md` : `${name}.md`
}
