import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {parse as parseCsv} from 'csv-parse/sync'
import {parse as parseHtml, type DefaultTreeAdapterTypes} from 'parse5'
import {validateXML} from 'xmllint-wasm'
import {readMarkdown} from '../../src/markdown/read.ts'
import {filesOf, lacking, readme, run, withFolder, type Run} from './run.ts'

const require = createRequire(import.meta.url)
const odd = 'b & "c" <d> \u{1F600},1.md'
const files = {'a.md': lacking, [odd]: lacking.replace('Klien R', 'Klien <R> & "S"'), 'c.md': readme, 'd.md': Uint8Array.of(0x50, 0x4B, 3, 4, 0, 0)}

/** Checks the folder in one form of output, beside the contract itself. */
const inForm = async (format: string, use: (result: Run, json: ReturnType<typeof filesOf>, folder: string) => Promise<void> | void): Promise<void> =>
  withFolder(files, async folder => {
    const json = filesOf(await run(['check', folder, '--format', 'json']))
    await use(await run(['check', folder, '--format', format]), json, folder)
  })
const countIn = (json: ReturnType<typeof filesOf>): number => json.reduce((sum, {findings}) => sum + (findings?.length ?? 0), 0)

interface Sarif {
  readonly runs: readonly [{
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}}
    readonly results: readonly {
      readonly ruleId: string, readonly ruleIndex: number, readonly level: string
      readonly locations: readonly [{readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}, readonly region: {readonly startLine: number}}}]
    }[]
    readonly invocations: readonly [{readonly executionSuccessful: boolean, readonly toolExecutionNotifications: readonly object[]}]
  }]
}

describe('forms of output', () => {
  it('SARIF is valid by the schema of 2.1.0 and holds every finding at its line', () => inForm('sarif', ({out, code}, json) => {
    // Draft 4 and 7 differ in nothing that this schema says but its own name.
    const {$schema: draft, id, ...schema} = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>
    assert.match(`${String(draft)} ${String(id)}`, /draft-04.*sarif-2\.1\.0/)
    const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(schema)
    const log = JSON.parse(out) as Sarif
    assert.ok(validate(log), JSON.stringify(validate.errors))
    assert.ok(!validate({...log, runs: [{...log.runs[0], results: [{level: 'grave'}]}]}))
    const [{results, tool, invocations: [invocation]}] = log.runs
    assert.equal(results.length, countIn(json))
    assert.ok(results.length > 0)
    for (const {ruleId, ruleIndex} of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId)
    assert.deepEqual(results.map(({locations: [{physicalLocation}]}) => [decodeURIComponent(physicalLocation.artifactLocation.uri).replace(/^file:\/\//, ''), physicalLocation.region.startLine]),
      json.flatMap(({path, findings}) => (findings ?? []).map(({line}) => [path, line])))
    assert.deepEqual([invocation.executionSuccessful, invocation.toolExecutionNotifications.length, code], [false, 1, 2])
  }))

  it('JUnit is valid by its schema, with a failure for each warning and an error for what could not be read', () => inForm('junit', async ({out}, json) => {
    const {valid, errors} = await validateXML({xml: [{fileName: 'out.xml', contents: out}], schema: [readFileSync(join('test', 'cli', 'junit.xsd'), 'utf8')]})
    assert.ok(valid, JSON.stringify(errors))
    const grave = json.flatMap(({findings}) => findings ?? []).filter(({severity}) => severity === 'warning' || severity === 'error')
    assert.equal(out.match(/<failure /g)?.length, grave.length)
    assert.equal(out.match(/<error /g)?.length, 1)
    assert.equal(out.match(/<testsuite /g)?.length, json.length)
  }))

  it('GitHub gets an annotation a line, whatever a path or a message holds', () => inForm('github', ({out}, json) => {
    const lines = out.trimEnd().split('\n')
    assert.equal(lines.length, countIn(json) + 1)
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^:,]+(?:,(?:line|endLine|col|endColumn|title)=[^:,]+)+::./)
    assert.ok(lines.some(line => line.includes('%2C1.md')))
  }))

  it('CSV has a row for each file and as many cells in each', () => inForm('csv', ({out}, json) => {
    const rows: string[][] = parseCsv(out, {bom: true})
    assert.equal(rows.length, json.length + 1)
    assert.deepEqual(rows.slice(1).map(([path]) => path), json.map(({path}) => path))
    const warnings = rows[0]!.indexOf('Warnings')
    assert.deepEqual(rows.slice(1).map(row => Number(row[warnings])), json.map(({findings}) => findings?.filter(({severity}) => severity === 'warning').length ?? 0))
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+@-]/)
  }))

  it('HTML is a whole page without errors, with every file in it', () => inForm('html', ({out}, json) => {
    const errors: string[] = []
    const page = parseHtml(out, {sourceCodeLocationInfo: true, onParseError: ({code}) => errors.push(code)})
    assert.deepEqual(errors, [])
    const texts: string[] = []
    const names = new Set<string>()
    const visit = (node: DefaultTreeAdapterTypes.Node): void => {
      names.add(node.nodeName)
      if ('value' in node) texts.push(node.value)
      if ('childNodes' in node) node.childNodes.forEach(visit)
    }
    visit(page)
    for (const {path} of json) assert.ok(texts.includes(path), path)
    assert.deepEqual([...names].filter(name => ['script', 'img', 'iframe', 'link', 'd', 'r'].includes(name)), [])
  }))

  it('Markdown is read back as tables with a row for each file', () => inForm('markdown', ({out}, json) => {
    const table = readMarkdown(out).tree.children.filter(({type}) => type === 'table').at(-1)
    assert.equal(table?.type === 'table' && table.children.length, json.length + 1)
  }))

  it('several at once, in files beside the usual one', () => withFolder(files, async folder => {
    const at = (name: string): string => join(folder, 'hasil', name)
    const {out, code} = await run(['check', folder, '-o', `json:${at('a.json')}`, '-o', `csv:${at('a.csv')}`, '--output', `html:${at('a.html')}`])
    assert.equal(code, 2)
    assert.match(out, /a\.md: Laporan Kasus/)
    assert.equal((JSON.parse(readFileSync(at('a.json'), 'utf8')) as {files: object[]}).files.length, 4)
    assert.match(readFileSync(at('a.csv'), 'utf8'), /^\uFEFFFile,/)
    // What an earlier run wrote is written anew.
    assert.equal((await run(['check', folder, '-o', `csv:${at('a.csv')}`])).err.includes('was not replaced'), false)
  }))

  it('never replace what somebody else wrote', () => withFolder({'a.md': lacking, 'laporan.md': readme}, async folder => {
    const path = join(folder, 'laporan.md')
    const {code, err} = await run(['check', join(folder, 'a.md'), '-o', `markdown:${path}`])
    assert.equal(code, 2)
    assert.match(err, /is there already and was not replaced/)
    assert.equal(readFileSync(path, 'utf8'), readme)
    assert.equal((await run(['check', join(folder, 'a.md'), '-o', `markdown:${path}`, '--force'])).code, 1)
    assert.match(readFileSync(path, 'utf8'), /^# The reports of a class\n/)
  }))
})
