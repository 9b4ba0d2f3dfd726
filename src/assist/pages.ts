import type {Language} from '../knowledge/types.ts'

/** The file below `docs/rules` that explains a rule: English is `<rule>.md`, Indonesian `<rule>.id.md`. */
export function pageFile(rule: string, language: Language): string {
  return language === 'id' ? `${rule}.id.md` : `${rule}.md`
}
