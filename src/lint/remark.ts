import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {Point, Position} from 'unist'
import {kinds} from '../knowledge/kinds/index.ts'
import type {KindId, Language} from '../knowledge/types.ts'
import {hazardShapes} from '../markdown/hazard.ts'
import type {OpenFile} from '../references/bibliography.ts'
import type {Report} from '../report/model.ts'
import {layerSettings} from '../settings/layers.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import type {Range} from '../text/range.ts'
import {checkText} from './check.ts'
import type {Finding, Severity} from './finding.ts'
import {renderMessage} from './message.ts'
import {ruleReasons} from './reasons.ts'
import {rules} from './rules/index.ts'
import {joinTexts} from '../text/joined.ts'
import {findingsOfFile} from './of-file.ts'
import type {LintSettings} from './run.ts'

/** Where the file lies that goes through remark, as far as VFile knows. */
export interface FileInPipeline {
  readonly cwd: string
  readonly path?: string | undefined
  readonly dirname?: string | undefined
}

/** What a remark configuration may say: `["peksos/remark", {"language": "en"}]`. */
export interface RemarkPeksosOptions {
  /** The kind of report, whatever the text says. */
  readonly kind?: KindId
  readonly language?: 'auto' | Language
  readonly severities?: LintSettings['severities']
  /** Where the rules' pages lie, ending in `/`; the ones of this package by default. */
  readonly pages?: string
  /** Gives the campus profile that holds for a file; without it none does. Not for configurations: a program's own. */
  readonly profileAt?: (file: FileInPipeline) => ProfileForFile | undefined
  /** Gives all files of the report that a file belongs to, where its profile says that it consists of several. Not for configurations: a program's own. */
  readonly wholeOf?: (file: FileInPipeline, campus: ProfileForFile) => readonly {readonly path: string, readonly text: string}[] | undefined
  /** Gives the text of a file of references that a report names; without it such files are not opened. Not for configurations: a program's own. */
  readonly open?: (path: string, file: FileInPipeline) => ReturnType<OpenFile>
}

/** A campus profile, and the path by which its patterns know the file. */
export interface ProfileForFile {
  readonly profile: ProfileInUse
  readonly path: string | undefined
}

/** VFile knows three grades: `true` stops a pipeline, `false` warns, `null` informs; a hint becomes an info. */
const fatal: Readonly<Record<Severity, boolean | null>> = {error: true, warning: false, info: null, hint: null}

const hazardMessage = {
  id: 'Teks ini memuat {shape}, sehingga tidak diperiksa',
  en: 'The text has {shape}, so it was not checked',
}

/**
 * Runs Peksos within remark. It reads the file's text and parses it by itself, because the tree that remark has made
 * depends on other plugins; the tree is left as it was.
 */
const remarkPeksos: Plugin<[RemarkPeksosOptions?], Root> = (options = {}) => {
  const {settingsBy, kind, pages} = readOptions(options)
  const {open, profileAt, wholeOf} = options
  return (_, file) => {
    const text = String(file).replace(/^\uFEFF/, '')
    const campus = profileAt?.(file)
    const settings = settingsBy(campus?.profile)
    const beside = campus && wholeOf?.(file, campus)
    const joined = beside && joinTexts(beside.map(one => one.path === campus.path ? {...one, text} : one))
    const own = joined?.files.find(({path}) => path === campus?.path)
    const checked = checkText(joined?.text ?? text, settings, kind, open && (path => open(path, file)), campus?.profile.campusAt(campus.path), joined?.files)
    if ('hazard' in checked) {
      const language = settings.language === 'auto' ? 'id' : settings.language
      const {line, code} = checked.hazard
      const reason = renderMessage(hazardMessage, {shape: hazardShapes[code]}, language)
      file.message(reason, {place: {line: own ? 1 : line, column: 1}, source: 'peksos', ruleId: 'too-tangled'}).fatal = true
      return
    }
    const {report} = checked
    const lines = own?.lines ?? report.lines
    const findings = own ? findingsOfFile(checked.findings, own) : checked.findings
    const language = settings.language === 'auto' ? report.language : settings.language
    for (const finding of findings) {
      const message = file.message(finding.message, {place: placeOf(finding.range, {lines}), source: 'peksos', ruleId: finding.rule})
      message.fatal = fatal[finding.severity]
      message.url = `${pages}${finding.rule}${language === 'id' ? '.id' : ''}.md`
      message.note = ruleReasons[finding.rule]?.why[language]
      Object.assign(message, replacement(finding, text))
    }
  }
}

export default remarkPeksos

function readOptions(options: RemarkPeksosOptions): {settingsBy: (profile: ProfileInUse | undefined) => LintSettings, kind: KindId | undefined, pages: string} {
  const ids = rules.map(({id}) => id)
  const option = {language: options.language, severities: options.severities}
  const {problems} = layerSettings({option}, ids)
  const known = ['other', ...kinds.map(({id}) => id)]
  const wrong = problems.map(({key, found, expected}) => ({key, found, expected}))
  if (options.kind !== undefined && !known.includes(options.kind)) wrong.push({key: 'kind', found: options.kind, expected: known})
  // Whoever configures remark reads English errors from all of its plugins.
  if (wrong.length > 0) {
    throw new Error(wrong.map(({key, found, expected}) => `peksos: ${key} is ${found}, expected ${expected.join(', ')}`).join('\n'))
  }
  return {settingsBy: profile => layerSettings({option, profile}, ids).value, kind: options.kind, pages: options.pages ?? new URL('../docs/rules/', import.meta.url).href}
}

function placeOf({start, end}: Range, {lines}: Pick<Report, 'lines'>): Position {
  const point = (offset: number): Point => ({...lines.point(offset), offset})
  return {start: point(start), end: point(end)}
}

/** Editors put `expected` in the place of `actual`: only a fix that stays within the finding's range can be told so. */
function replacement({range, fixes}: Finding, text: string): {actual?: string, expected?: string[]} {
  const fitting = fixes.filter(({edits}) => edits.every((edit) => edit.range.start >= range.start && edit.range.end <= range.end))
  if (fitting.length === 0) return {}
  return {
    actual: text.slice(range.start, range.end),
    expected: fitting.map(({edits}) => [...edits]
      .sort((a, b) => b.range.start - a.range.start)
      .reduce((rest, edit) => rest.slice(0, edit.range.start - range.start) + edit.text + rest.slice(edit.range.end - range.start),
        text.slice(range.start, range.end))),
  }
}
