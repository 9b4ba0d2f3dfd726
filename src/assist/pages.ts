import {languages, type Language} from '../knowledge/types.ts'
import {rules} from '../lint/rules/index.ts'

/** The file below `docs/rules` that explains a rule: English is `<rule>.md`, Indonesian `<rule>.id.md`. */
export function pageFile(rule: string, language: Language): string {
  return language === 'id' ? `${rule}.id.md` : `${rule}.md`
}

/** What the tables themselves say of the rule that a page's file is about; it stands in where the file cannot be read. */
export function shortPage(file: string): string {
  for (const {id, about, why} of rules) {
    const language = languages.find(one => pageFile(id, one) === file)
    if (language) return `# \`${id}\`\n\n${about[language]}\n\n${why[language]}\n`
  }
  return ''
}
