import type {Mark} from './links.ts'
import {matchesOf} from './matches.ts'

/** "Edisi kedua", "cet. 2", "Cetakan ke-3", "Edisi Revisi". */
const indonesian = /[([]?(?<![\p{L}\p{N}])(?:edisi|cetakan|cet|ed(?!\p{L}))\.?\s?(?:ke[\s-]?)?\s?(\d{1,3}|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kesatu|revisi(?:\s\p{L}{1,10})?|rev(?!\p{L})\.?|terbaru|khusus|indonesia|bahasa indonesia|internasional|[IVX]{1,5}(?!\p{L}))(?:\s?,?\s?(?:cetakan|cet)\.?\s?(?:ke[\s-]?)?\s?(?:\d{1,3}|\p{L}{5,12}))?\s?[)\]]?/giu
/** "2nd ed.", "Sixth Edition", "Rev. ed.". */
const english = /[([]?(?<![\p{L}\p{N}])(\d{1,3}\s?(?:st|nd|rd|th)\.?|\d{1,2}(?=e\b)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised|rev\.?|new|international|expanded|abridged|updated)\s?(?:anniversary |revised |us |uk |international |student |global )?(?:ed|edn|edition|e)(?!\p{L})\.?\s?[)\]]?/giu

/** Finds the edition in `[from, …)` of a clean text. */
export function readEdition(text: string, from: number): Mark | undefined {
  const tail = text.slice(from).toLowerCase()
  for (const pattern of [english, indonesian]) {
    if (!(pattern === english ? /\bedn?\b|edition|\de\b/ : /edisi|cet|\bed\b/).test(tail)) continue
    for (const match of matchesOf(pattern, text)) {
      if (match.index < from) continue
      const value = match[1] ?? ''
      if (Number(value) > 60) continue
      // Within a title the word is part of it: "Gender trouble: Tenth anniversary edition".
      if (pattern === english && !/(?:^|[.,;([\0”"])\s?$/.test(text.slice(Math.max(from, match.index - 2), match.index)) && !/^[([]/.test(match[0]) && !/^\d/.test(value)) continue
      const start = match.index + match[0].indexOf(value)
      // An "edisi" of a newspaper or journal stands before a date or an issue: "edisi 12 Maret 2019".
      if (/^\s?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)/i.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))) continue
      const open = /^[([]/.test(match[0])
      const closed = /[)\]]$/.test(match[0])
      const end = match.index + match[0].length
      return {start: match.index + (open && !closed && !keepsInside(text, end) ? 1 : 0), end, value, valueStart: start, valueEnd: start + value.length}
    }
  }
  return undefined
}

/** "(6th ed., pp. 640–689)": pages follow in the same brackets. */
function keepsInside(text: string, end: number): boolean {
  return /^\s?[,;]\s?(?:pp?|hlm|hal|vol)/i.test(text.slice(end, end + 8))
}
