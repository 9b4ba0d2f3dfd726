import {csv} from '../class/csv.ts'
import {groupsAsText} from '../class/group-text.ts'
import {handedInOf, type HandedIn} from '../class/groups.ts'
import {html} from '../class/html.ts'
import {markdown} from '../class/markdown.ts'
import {classTexts} from '../class/texts.ts'
import type {FileResult} from '../exchange/file-result.ts'
import type {Format, FormatContext} from '../exchange/formats/format.ts'
import {github} from '../exchange/formats/github.ts'
import {json} from '../class/json.ts'
import {junit} from '../exchange/formats/junit.ts'
import {sarif} from '../exchange/formats/sarif.ts'
import type {ShownPassages} from '../exchange/shared-passages.ts'
import type {Language} from '../knowledge/types.ts'
import type {Delta} from '../class/delta.ts'
import type {FormatName} from './options.ts'
import type {Paint} from './style.ts'
import type {ToldFile} from './told.ts'
import {deltaAsText, fileAsText, totalsAsText, type Totals} from './text.ts'

/** Something that is written while files are checked. */
export interface OutputWriter {
  readonly begin: string
  file(file: ToldFile, result: FileResult, delta: Delta | undefined): string
  /** `shared` are the passages that reports share, where they were compared. */
  end(totals: Totals, language: Language, shared?: ShownPassages): string
}

const formats: Readonly<Record<Exclude<FormatName, 'text'>, Format>> = {json, sarif, junit, github, csv, html, markdown}

/** Whether an output shows the passages that reports share. */
export function showsPassages(name: FormatName): boolean {
  return name === 'html'
}

/** What an output needs to know. */
export interface OutputContext extends FormatContext {
  readonly paint: Paint
  /** The language of findings. */
  readonly wanted: Language | 'auto'
  /** Whether reports without findings are left out of the text. */
  readonly quiet: boolean
}

/** The writer of a form of output. */
export function outputWriter(name: FormatName, context: OutputContext): OutputWriter {
  if (name !== 'text') {
    const writer = formats[name](context)
    return {begin: writer.begin, file: (_, result) => writer.file(result), end: (_totals, _language, shared) => writer.end(shared)}
  }
  const {paint, wanted, quiet} = context
  const all: HandedIn[] = []
  const asText = (file: ToldFile, delta: Delta | undefined): string => 'result' in file && quiet && file.result.findings.length === 0 && (delta?.fixed.length ?? 0) === 0 ? ''
    : fileAsText(file, wanted, paint) + (delta ? deltaAsText(delta, wanted === 'auto' && 'result' in file ? file.result.language : context.language, paint) : '')
  return {
    begin: '',
    file: (file, result, delta) => {
      all.push(handedInOf(result))
      return asText(file, delta)
    },
    end: (totals, language) => groupsAsText(all, language) + totalsAsText(totals, language),
  }
}

/** How a file that such an output wrote begins: one that begins otherwise is somebody's own, and is not replaced. */
export function beginnings(name: FormatName): readonly string[] {
  const both = (write: (language: Language) => string): string[] => [write('id'), write('en')]
  switch (name) {
    case 'json': return ['{"version": 1']
    case 'sarif': return ['{"version": "2.1.0"']
    case 'junit': return ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Peksos">']
    case 'github': return ['::']
    case 'csv': return both(language => `\uFEFF${classTexts.file[language]},`)
    case 'html': return ['<!doctype html>']
    case 'markdown': return both(language => `# ${classTexts.title[language]}\n`)
    case 'text': return []
  }
}
