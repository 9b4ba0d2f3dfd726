import {principles} from '../knowledge/principles.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import {placeText} from './place.ts'
import type {RubricEvidence} from './rubric.ts'
import {columnLabel} from './table.ts'
import {classTexts} from './texts.ts'

const states: Readonly<Record<string, Bilingual>> = {
  present: classTexts.present, section: classTexts.present, stated: classTexts.present, empty: classTexts.empty,
  mentioned: classTexts.mentioned, waived: classTexts.waived, absent: classTexts.notThere,
}

/** What a row of a rubric looks at, in words: `Latar Belakang: ada, baris 12`. */
export function evidenceTexts({evidence}: RubricEvidence, language: Language): readonly string[] {
  return evidence.map(({of, id, state, ...place}) => {
    const label = of === 'principle' ? principles.find(one => one.id === id)?.label ?? {id, en: id} : columnLabel(`${of}:${id}`)
    return `${label[language]}: ${[(states[state] ?? classTexts.notThere)[language], ...placeText(place, language)].join(', ')}`
  })
}

/** Where the findings of a row are: `temuan pada baris 5, baris 9`; nothing where there is none. */
export function findingsText({findings}: RubricEvidence, language: Language): string {
  return findings.length === 0 ? '' : `${classTexts.foundAt[language]} ${findings.flatMap(place => placeText(place, language)).join(', ')}`
}
