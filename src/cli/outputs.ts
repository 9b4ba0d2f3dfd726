import type {Delta} from '../class/delta.ts'
import {groupsAsText} from '../class/group-text.ts'
import {handedInOf, type HandedIn} from '../class/handed-in.ts'
import {classTexts} from '../class/texts.ts'
import type {FileResult} from '../exchange/file-result.ts'
import type {FormatContext} from '../exchange/formats/format.ts'
import type {ShownPassages} from '../exchange/shared-passages.ts'
import type {Language} from '../knowledge/types.ts'
import type {FormatName} from './options.ts'
import type {Paint} from './style.ts'
import {deltaAsText, fileAsText, totalsAsText, type Totals} from './text.ts'
import type {ToldFile} from './told.ts'

/** Something that is written while files are checked. */
export interface OutputWriter {
  readonly begin: string
  file(file: ToldFile, result: FileResult, delta: Delta | undefined): string
  /** `shared` are the passages that reports share, where they were compared. */
  end(totals: Totals, language: Language, shared?: ShownPassages): string
}

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

/** The writer of a form of output; all forms but text are loaded when one is asked for. */
export async function outputWriter(name: FormatName, context: OutputContext): Promise<OutputWriter> {
  if (name !== 'text') {
    const writer = (await import('./formats.ts')).formats[name](context)
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
