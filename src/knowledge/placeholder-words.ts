import type {Bilingual} from './types.ts'

/** The word that opens a placeholder of ours; the whole form is `[Lengkapi: …]` or `[To fill: …]`. */
export const placeholderWords: Bilingual = {id: 'Lengkapi', en: 'To fill'}
