import {rules} from '../../src/lint/rules/index.ts'
import {configurationOf} from '../../src/settings/manifest.ts'
import {languages} from '../../src/knowledge/types.ts'
import {grammars} from './grammars.ts'
import {walkthroughs} from './walkthrough.ts'

/** package.json with the contributions that follow from the tables: snippets, grammars, settings, walkthrough. */
export function manifestText(current: string): string {
  const manifest = JSON.parse(current) as {contributes?: Record<string, unknown>}
  const contributes = {
    ...manifest.contributes,
    snippets: languages.map(language => ({language: 'markdown', path: `./${snippetFile(language)}`})),
    grammars: grammars.map(({file, scopeName}) => ({scopeName, path: `./${file}`, injectTo: ['text.html.markdown']})),
    configuration: configurationOf(rules),
    walkthroughs: walkthroughs(),
  }
  return JSON.stringify({...manifest, contributes}, null, 2) + '\n'
}

/** The snippet file of a language, below the extension's folder. */
export function snippetFile(language: string): string {
  return `snippets/peksos.${language}.json`
}
