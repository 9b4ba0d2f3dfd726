import type {HandedIn} from './handed-in.ts'
import {moodleAt} from './submission.ts'

/** Files that hold the same: their bytes, or their words but for letter case, spaces and marks. A fact, not a judgement. */
export interface SameContent {
  readonly how: 'bytes' | 'text'
  readonly files: readonly string[]
}

/** Several files of one student, or of students who wrote all of them together. */
export interface SeveralFiles {
  readonly students: HandedIn['students']
  readonly files: readonly string[]
}

/** The files that hold the same, in the order in which they came. */
export function sameContent(all: readonly HandedIn[]): readonly SameContent[] {
  const groups = new Map<string, {readonly files: string[], readonly bytes: Set<string>}>()
  for (const {path, content} of all) {
    if (content === undefined || content.text === null) continue
    const group = groups.get(content.text) ?? {files: [], bytes: new Set<string>()}
    group.files.push(path)
    group.bytes.add(content.bytes)
    groups.set(content.text, group)
  }
  return [...groups.values()].filter(({files}) => files.length > 1).map(({files, bytes}) => ({how: bytes.size === 1 ? 'bytes' : 'text', files}))
}

/** The students of whom there is more than one file, with these files. */
export function severalFiles(all: readonly HandedIn[]): readonly SeveralFiles[] {
  const numbers = numbersByName(all)
  const byStudent = new Map<string, {readonly student: HandedIn['students'][number], readonly files: Set<string>}>()
  for (const {path, students} of all) {
    // Whose folder it is Moodle knows for certain, whatever a report says of its authors.
    const from = moodleAt(path)
    const owners = from ? [{student: {name: from.name, number: null}, key: from.folder}] : students.map(student => ({student, key: keyOf(student, numbers)}))
    for (const {student, key} of owners) {
      if (key === undefined) continue
      const known = byStudent.get(key) ?? {student, files: new Set<string>()}
      known.files.add(path)
      byStudent.set(key, student.number !== null && student.name !== null && (known.student.number === null || known.student.name === null) ? {...known, student} : known)
    }
  }
  const together = new Map<string, SeveralFiles>()
  for (const {student, files} of byStudent.values()) {
    if (files.size < 2) continue
    const key = [...files].join('\n')
    together.set(key, {students: [...together.get(key)?.students ?? [], student], files: [...files]})
  }
  return [...together.values()]
}

/** The number tells who somebody is; a name does where it is a whole one, and where no two students bear it. */
function keyOf({name, number}: HandedIn['students'][number], numbers: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  if (number !== null) return digitsOf(number)
  const folded = name === null ? undefined : wholeName(name)
  if (folded === undefined) return undefined
  const known = [...numbers.get(folded) ?? []]
  return known.length > 1 ? undefined : known[0] ?? folded
}

function numbersByName(all: readonly HandedIn[]): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>()
  for (const {name, number} of all.flatMap(({students}) => students)) {
    const folded = name === null ? undefined : wholeName(name)
    if (folded !== undefined && number !== null) numbers.set(folded, (numbers.get(folded) ?? new Set()).add(digitsOf(number)))
  }
  return numbers
}

/** `R. A.` and `Rani` may be anybody. */
function wholeName(name: string): string | undefined {
  const words = name.toLowerCase().split(/[^\p{L}\p{M}'’]+/u).filter(Boolean)
  return words.filter(({length}) => length > 2).length >= 2 ? words.join(' ') : undefined
}

function digitsOf(number: string): string {
  return number.replace(/[^\p{L}\d]/gu, '').toLowerCase()
}
