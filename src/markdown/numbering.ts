import {fromRoman} from '../text/roman.ts'
import type {Numbering} from './model.ts'

const ordinals: Readonly<Record<string, number>> = {
  satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7,
  pertama: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5,
}

/** A heading's line split into number and title; offsets count from the start of the line. */
export interface NumberedLine {
  readonly numbering: Omit<Numbering, 'range'>
  /** Where the number ends (without the white space behind it), and where the title begins. */
  readonly numberStart: number
  readonly numberEnd: number
  readonly titleStart: number
}

const chapterLine = /^(\s*)((?:bab|chapter|bagian|part)\s{1,4}([ivxlc]{1,7}|\d{1,2}|\p{L}{3,9})(?![\p{L}\p{N}]))\s{0,4}[.:–—-]?\s{0,16}/iu
// Word processors that write Markdown put a backslash before the stop: `1\. Pendahuluan`.
const decimalLine = /^(\s*)(\d{1,2}(?:\\?\.\d{1,2}){1,4})(?!\d|[.,]\d)((?:\\?\.)?)\)?\s{0,16}(?=["“‘(*_]?\p{L}|$)/u
// Chapters counted in Roman letters hand them down where nobody told Word otherwise: `I.1`, `II.3.1`.
const mixedLine = /^(\s*)([IVX]{1,5}(?:\.\d{1,2}){1,3}\.?)\s{1,16}(?=["“‘(*_]?\p{L}|$)/u
const romanLine = /^(\s*)([IVXL]{1,6})(\\?[.)])\s{0,16}(?=["“‘(*_]?\p{L}|$)/u
// `H.B. Trecker outlined …` begins with a name.
const letterLine = /^(\s*)\(?([A-Za-z])\\?[.)](?!\p{Lu}\.\s\p{Lu}\p{Ll})\s{0,16}(?=["“‘(*_]?\p{L})/u
const arabicLine = /^(\s*)\(?(\d{1,2})\\?[.)]\s{0,16}(?=["“‘(*_]?\p{L})/u

/** Reads the number in front of a heading's title. `roman` says whether `I.` may be roman (else it is a letter). */
export function readNumbering(line: string): NumberedLine | undefined {
  const chapter = chapterLine.exec(line)
  if (chapter) {
    const word = (chapter[3] ?? '').toLowerCase()
    const number = /^\d+$/.test(word) ? Number(word) : fromRoman(word) ?? ordinals[word]
    if (number !== undefined) return numbered('chapter', [number], chapter[2] ?? '', chapter[1] ?? '', chapter[0])
  }
  const decimal = decimalLine.exec(line)
  if (decimal) {
    const number = (decimal[2] ?? '').replaceAll('\\', '')
    const parts = number.split('.').map(Number)
    // `3.0 Objectives` opens a unit; `08.30` and `13.00` are times.
    const wellFormed = !/^0|\.0\d/.test(number)
    if (wellFormed) return numbered('decimal', parts, (decimal[2] ?? '') + (decimal[3] ?? ''), decimal[1] ?? '', decimal[0])
  }
  const mixed = mixedLine.exec(line)
  if (mixed) {
    const [chapterPart = '', ...rest] = (mixed[2] ?? '').replace(/\.$/u, '').split('.')
    const number = fromRoman(chapterPart)
    if (number !== undefined && number < 40 && rest.every(part => !part.startsWith('0'))) return numbered('decimal', [number, ...rest.map(Number)], mixed[2] ?? '', mixed[1] ?? '', mixed[0])
  }
  const roman = romanLine.exec(line)
  if (roman) {
    const number = fromRoman(roman[2] ?? '')
    if (number !== undefined && number < 40) return numbered('roman', [number], (roman[2] ?? '') + (roman[3] ?? ''), roman[1] ?? '', roman[0])
  }
  const letter = letterLine.exec(line)
  if (letter) {
    const number = (letter[2] ?? 'a').toLowerCase().charCodeAt(0) - 96
    return numbered('letter', [number], line.slice((letter[1] ?? '').length, letter[0].trimEnd().length), letter[1] ?? '', letter[0])
  }
  const arabic = arabicLine.exec(line)
  if (arabic) return numbered('arabic', [Number(arabic[2])], line.slice((arabic[1] ?? '').length, arabic[0].trimEnd().length), arabic[1] ?? '', arabic[0])
  return undefined
}

function numbered(style: Numbering['style'], parts: number[], raw: string, indent: string, whole: string): NumberedLine {
  return {numbering: {style, parts, raw}, numberStart: indent.length, numberEnd: indent.length + raw.length, titleStart: whole.length}
}
