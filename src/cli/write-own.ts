import {isTrouble, type FileTrouble, type Host, type Sink} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {notWritten} from './not-written.ts'
import {renderMessage} from '../lint/message.ts'
import type {FormatName} from './options.ts'
import {beginnings, outputWriter, type OutputContext, type OutputWriter} from './outputs.ts'
import {absolute} from './paths.ts'
import {writeErrors} from './texts.ts'
import type {ToldFile} from './told.ts'

/** An output beside the usual one. */
export interface FileOutput {
  readonly path: string
  readonly writer: OutputWriter
  write(text: string): Promise<void>
  /** Leaves a report alone that was read: `--force` too is no leave to write over the class. */
  spare(file: ToldFile): void
  /** Puts the file in its place, or says why it could not be written; then it is false. */
  finish(): Promise<boolean>
}

/** Begins an output in a file, which is written while reports are checked and stands in its place only when it is whole; `wrong` where somebody else's file is there. */
export async function fileOutput(format: FormatName, path: string, context: OutputContext, force: boolean, host: Host): Promise<FileOutput | 'wrong'> {
  const mine = await isOurs(path, beginnings(format), host)
  if (!mine && !force) {
    await notWritten(path, {trouble: 'exists'}, context.language, host)
    return 'wrong'
  }
  const own = absolute(path)
  let spared = false
  const plain = (text: string): string => text
  const writer = await outputWriter(format, {...context, paint: {path: plain, faint: plain, severity: (_, text) => text}})
  // Begun with the first words: a run that ends before them leaves nothing behind.
  let sink: Sink | FileTrouble | undefined
  let trouble: FileTrouble | undefined
  const write = async (text: string): Promise<void> => {
    if (text === '' || trouble) return
    sink ??= await host.files.create(path)
    trouble = isTrouble(sink) ? sink : await sink.write(text)
  }
  return {
    path, writer, write,
    spare: (file) => {
      const read = 'result' in file ? [file.path, ...file.result.files ?? [], ...file.named] : [file.path]
      // An archive is the file that what it holds was read from.
      spared ||= !mine && read.some((one) => `${absolute(one)}/`.startsWith(`${own}/`))
    },
    finish: async () => {
      if (sink && !isTrouble(sink)) {
        if (trouble || spared) await sink.drop()
        else trouble = await sink.finish()
      }
      if (spared) await host.err.write(`peksos: ${renderMessage(writeErrors.same, {path}, context.language)}\n`)
      else if (trouble) await notWritten(path, trouble, context.language, host)
      return trouble === undefined && !spared
    },
  }
}

/** Whether a path is free, or holds what an earlier run wrote. */
async function isOurs(path: string, starts: readonly string[], host: Host): Promise<boolean> {
  const state = await host.files.state(path)
  if (isTrouble(state)) return state.trouble === 'missing'
  const bytes = state.type === 'file' ? await host.files.start(path, 200) : undefined
  if (bytes === undefined || isTrouble(bytes)) return false
  const head = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  return bytes.length === 0 || starts.some((start) => head.startsWith(start))
}

/** Writes a small file of ours, or says why it could not be written: it `exists` as somebody else's, or writing `failed`. */
export async function writeOwn(path: string, text: string, starts: readonly string[], force: boolean, language: Language, host: Host): Promise<'written' | 'exists' | 'failed'> {
  const mine = force || await isOurs(path, starts, host)
  const trouble = mine ? await host.files.write(path, new TextEncoder().encode(text), true) : {trouble: 'exists' as const}
  if (trouble) await notWritten(path, trouble, language, host)
  return trouble === undefined ? 'written' : trouble.trouble === 'exists' ? 'exists' : 'failed'
}
