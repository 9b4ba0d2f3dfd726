import type {ClassRow} from './row.ts'

/** The names and the numbers of a report's students, each joined. */
export function studentText({students}: Pick<ClassRow, 'students'>): {readonly names: string, readonly numbers: string} {
  const joined = (each: readonly (string | null)[]): string => each.filter(one => one !== null).join('; ')
  return {names: joined(students.map(({name}) => name)), numbers: joined(students.map(({number}) => number))}
}
