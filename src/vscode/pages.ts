import {env, UIKind, Uri} from 'vscode'
import {pageFile} from '../assist/pages.ts'
import type {Language} from '../knowledge/types.ts'

/** The scheme of the rule pages: they come out of the extension itself, so they open offline, on the desktop and in a browser. */
export const pageScheme = 'peksos-rule'

/** The addresses of the rule pages. */
export interface Pages {
  of(rule: string, language: Language): Uri
}

/**
 * Decides how pages open. What stands below `preview` opens in the Markdown preview (an editor association in
 * package.json says so). A browser that blocks third-party cookies shows a blank preview: there the page is text.
 */
export function createPages(): Pages {
  const desktop = env.uiKind === UIKind.Desktop
  let preview = desktop || isHosted(env.appHost)
  if (preview && !desktop) void mayStore().then(may => { preview = may })
  return {of: (rule, language) => Uri.from({scheme: pageScheme, path: `/${preview ? 'preview' : 'text'}/${pageFile(rule, language)}`})}
}

/** A bare server of VS Code for the Web (`npm start`, the tests) runs extensions beside its page, where nothing tells what a preview may do. */
function isHosted(appHost: string): boolean {
  return appHost !== 'web' && appHost !== ''
}

/** vscode.dev and its like run extensions in a frame from elsewhere, as they do previews: what the one may store, so may the other. */
async function mayStore(): Promise<boolean> {
  const {caches} = globalThis as {caches?: {open(name: string): Promise<unknown>}}
  try {
    await caches?.open('peksos')
    return true
  } catch {
    return false
  }
}
