/** What stands at a path, links followed. `identity` is the same for two paths that lead to the same file. */
export interface FileState {
  readonly type: 'file' | 'folder' | 'pipe' | 'other'
  /** Bytes; 0 for a pipe. */
  readonly size: number
  /** When it was last written, in milliseconds. */
  readonly modified: number
  readonly identity: string
}

/** Why a file or folder could not be read; `system` is the operating system's code, for what has no word of its own. */
export interface FileTrouble {
  readonly trouble: 'missing' | 'forbidden' | 'too-large' | 'unreadable' | 'exists'
  readonly system?: string
}

/** Reading and writing of files, asked for and never taken, so that the same code runs in a terminal and in a test. */
export interface Files {
  state(path: string): Promise<FileState | FileTrouble>
  /** The names in a folder, unsorted. */
  list(folder: string): Promise<readonly string[] | FileTrouble>
  /** The bytes of a file; reading stops with `too-large` beyond `most` bytes. */
  read(path: string, most: number): Promise<Uint8Array | FileTrouble>
  /** The first bytes of a file, as many as are wanted. */
  start(path: string, length: number): Promise<Uint8Array | FileTrouble>
  /** Writes a whole file or none, with the folders above it; what is there already stays (`exists`) unless it may be replaced. */
  write(path: string, bytes: Uint8Array, replace: boolean): Promise<FileTrouble | undefined>
  /** Begins a file that is written piece by piece, with the folders above it; it replaces what is there when it is finished, and not before. */
  create(path: string): Promise<Sink | FileTrouble>
  /** Gives a file another path on the same disk, with the folders above it; what stands there gives way. */
  move(from: string, to: string): Promise<FileTrouble | undefined>
  /** Takes away a file, or a folder that is empty. */
  remove(path: string): Promise<FileTrouble | undefined>
}

/** A file that is being written. */
export interface Sink {
  write(text: string): Promise<FileTrouble | undefined>
  /** Puts it in its place; after a trouble there is nothing to be put there. */
  finish(): Promise<FileTrouble | undefined>
  /** Leaves everything as it was. */
  drop(): Promise<void>
}

/** Another thread, which answers one question after the other; questions and answers are plain values. */
export interface Thread {
  /** The answer, or why there will be none any more: the thread has ended. */
  ask(question: unknown): Promise<{readonly answer: unknown} | ThreadEnd>
  /** Says something that has no answer. */
  tell(message: unknown): void
  /** Lets it come to its end by itself. */
  finish(): void
  /** Ends it at once, whatever it does. */
  end(): void
}

/** Why a thread ended by itself. */
export interface ThreadEnd {
  readonly ended: 'memory' | 'error'
  readonly detail: string
}

/** Where text goes. */
export interface Output {
  /** Whether a person looks at it, rather than a file or another program. */
  readonly terminal: boolean
  /** False when nobody reads any longer (a closed pipe): the caller may stop. */
  write(text: string): Promise<boolean>
  /** The system's code when text was lost, e.g. `ENOSPC` on a full disk; a reader that has seen enough is no loss. */
  failure?(): string | undefined
}

/** Everything that a command-line program gets from outside. */
export interface Host {
  readonly files: Files
  readonly input: {read(most: number): Promise<Uint8Array | FileTrouble>}
  readonly out: Output
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** A page of the rules' documentation by its file name, where it is at hand. */
  readonly page?: (name: string) => Promise<string | undefined>
  /** The threads that may run at once, and how one of so many is started; where there are none, all is done in this one. */
  readonly threads?: {readonly most: number, start(threads: number): Promise<Thread>}
  /** Where what was found in reports may be kept for later runs. */
  readonly cache?: {readonly folder: string}
  /** Waits so many milliseconds; false when the user wants an end. */
  readonly pause?: (milliseconds: number) => Promise<boolean>
  /** The language that the operating system is set to, e.g. `id-ID`, where the environment does not say. */
  readonly locale: string | undefined
}

/** Whether a file could not be read. */
export function isTrouble(result: object): result is FileTrouble {
  return 'trouble' in result
}
