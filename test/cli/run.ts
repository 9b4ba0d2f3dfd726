import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {main} from '../../src/cli/main.ts'
import {nodeFiles} from '../../src/cli/node-files.ts'
import type {Host, Output} from '../../src/host.ts'

/** What a run printed and gave back. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A file of the JSON output, as far as tests look into it. */
export interface JsonFile {
  readonly path: string
  readonly error?: {readonly code: string, readonly message: string}
  readonly kind?: string
  readonly encoding?: string
  readonly findings?: readonly {readonly rule: string, readonly severity: string, readonly message: string, readonly line: number, readonly column: number, readonly paragraph?: number, readonly words?: string}[]
  readonly document?: {readonly format: string}
}

/** Runs the command line in this process: real files, everything else given. */
export async function run(argv: readonly string[], given: Partial<Host> & {readonly stdin?: string | Uint8Array, readonly terminal?: boolean} = {}): Promise<Run> {
  const printed = {out: '', err: ''}
  const output = (to: 'out' | 'err'): Output => ({
    terminal: given.terminal ?? false,
    write: (text) => {
      printed[to] += text
      return Promise.resolve(true)
    },
  })
  const code = await main(argv, {
    files: nodeFiles,
    input: {read: () => Promise.resolve(Buffer.from(given.stdin ?? ''))},
    out: output('out'),
    err: output('err'),
    env: {LANG: 'en_US.UTF-8'},
    locale: undefined,
    ...given,
  })
  return {code, ...printed}
}

/** The files of a JSON run. */
export function filesOf({out}: Run): readonly JsonFile[] {
  return (JSON.parse(out) as {files: JsonFile[]}).files
}

/** Makes a folder with files (path → content), hands it over, and takes it away again. */
export async function withFolder(
  files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => Promise<void> | void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'peksos-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(join(folder, name), content)
    }
    await use(folder)
  } finally {
    chmodSync(folder, 0o755)
    rmSync(folder, {recursive: true, force: true})
  }
}

/** A short case report without a termination: one warning at least. */
export const lacking = `---
jenis: laporan-kasus
---

# BAB III KASUS

## Asesmen

Klien R, 12 tahun, tinggal bersama neneknya dan dua bulan tidak masuk sekolah.

## Rencana Intervensi

Pekerja sosial dan keluarga menyusun rencana agar klien kembali ke sekolah.
`

/** A text that is no report. */
export const readme = '# Resep\n\nTumis bawang sampai harum, lalu masukkan sayur.\n'

/** Checks the folder `kelas` with a cache beside it; `written` counts how many texts were read anew, by the files written into the cache. */
export async function checkKept(folder: string, ...more: string[]): Promise<Run & {readonly written: number}> {
  let written = 0
  const files = {...nodeFiles, write: (path: string, bytes: Uint8Array, replace: boolean) => {
    if (path.endsWith('.json')) written++
    return nodeFiles.write(path, bytes, replace)
  }}
  return {...await run(['check', join(folder, 'kelas'), '--cache', join(folder, 'cache'), ...more], {files}), written}
}
