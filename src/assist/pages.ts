import {languages, type Language} from '../knowledge/types.ts'
import {rules} from '../lint/rules/index.ts'

/** The file below `docs/rules` that explains a rule: English is `<rule>.md`, Indonesian `<rule>.id.md`. */
export function pageFile(rule: string, language: Language): string {
  return language === 'id' ? `${rule}.id.md` : `${rule}.md`
}

/** What a rule says of itself, for the page's file that is about it; it stands in where the file cannot be read. */
export function shortPage(file: string): string {
  for (const {id, about} of rules) {
    const language = languages.find(one => pageFile(id, one) === file)
    if (language) return `# \`${id}\`\n\n${about[language]}\n`
  }
  return ''
}
