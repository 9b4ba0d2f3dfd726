import * as vscode from 'vscode'
import type * as wordIn from '../exchange/word-in/index.ts'
import type * as wordOut from '../exchange/word-out/index.ts'
import type * as wordEditor from './word/index.ts'

/** The parts of Peksos that are loaded when they are first needed, by the name of their file below `dist`. */
interface Bundles {
  readonly 'word-in': typeof wordIn
  readonly 'word-out': typeof wordOut
  readonly 'word-editor': typeof wordEditor
}

/** Loads each part once; fails where its file is missing or broken, and tries anew the next time. */
export interface LazyBundles {
  load<Name extends keyof Bundles>(name: Name): Promise<Bundles[Name]>
}

/**
 * One way for the desktop and the browser, where no `require` finds files: the file is read through VS Code's file systems
 * and run as a CommonJS module, as VS Code itself runs a web extension.
 */
export function createLazyBundles({extensionUri}: vscode.ExtensionContext): LazyBundles {
  const loaded = new Map<string, Promise<unknown>>()
  const read = async (name: string): Promise<unknown> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`))
    const module = {exports: {}}
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own packaged file
    const run = new Function('module', 'exports', 'require', `${new TextDecoder().decode(bytes)}\n//# sourceURL=peksos/${name}.js`) as (module: object, exports: object, require: (name: string) => unknown) => void
    // The editor is all that such a part asks for.
    run(module, module.exports, () => vscode)
    return module.exports
  }
  return {
    load: name => {
      const known = loaded.get(name)
      const promise = known ?? read(name)
      loaded.set(name, promise)
      if (!known) promise.catch(() => loaded.delete(name))
      return promise as Promise<Bundles[typeof name]>
    },
  }
}
