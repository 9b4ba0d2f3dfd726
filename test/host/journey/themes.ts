import type {Language} from '../../../src/knowledge/types.ts'

/** The themes of the editor and the language of the reader in each. */
export const themes: Readonly<Record<string, {readonly name: string, readonly language: Language}>> = {
  light: {name: 'Light 2026', language: 'id'},
  dark: {name: 'Dark 2026', language: 'en'},
  'high-contrast': {name: 'Default High Contrast', language: 'id'},
  'high-contrast-light': {name: 'Default High Contrast Light', language: 'en'},
}
