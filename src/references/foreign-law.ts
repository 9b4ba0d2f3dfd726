import {markAt} from './law-subject.ts'
import type {Mark} from './links.ts'

const foreignPattern = /\bAct(?:,| of)? \(?(?:1[6-9]|20)\d{2}\b|\bU\.?S\.?C\.?\b|\bPub(?:lic)?\.? L(?:aw)?\.?|\bC\.?F\.?R\.?\b|§/

/** An act of another country: "Children Act 1989", "…, 34 U.S.C. §§ 20101 (1984)". */
export function readForeignLaw(text: string): {readonly titleEnd: number, readonly number: Mark | undefined} | undefined {
  if (!/Act|U\.?S\.?C|Pub|C\.?F\.?R|§/.test(text.slice(0, 240))) return undefined
  const sign = foreignPattern.exec(text.slice(0, 240))
  if (!sign || sign.index > 160) return undefined
  const before = text.slice(0, sign.index)
  if (/[.?!]\s|\bjournal\b/i.test(before) || !/^\p{Lu}/u.test(text)) return undefined
  const act = /\bAct\b(?:,| of)?(?: \(?(?:1[6-9]|20)\d{2}\)?)?/.exec(text.slice(0, 240))
  const numberAt = /\b(?:\d{1,3} U\.?S\.?C\.?[^.(\0]{0,40}(?:§{1,2}\s?[\w–-]+)?|Pub(?:lic)?\.? L(?:aw)?\.?\s?(?:No\.\s?)?[\d–-]+|\d{1,3} C\.?F\.?R\.?\s?[§\w.–-]*)/.exec(text.slice(0, 400))
  const titleEnd = act ? act.index + act[0].length : numberAt?.index ?? sign.index
  return {titleEnd, number: numberAt ? markAt(text, numberAt.index, numberAt.index + numberAt[0].length) : undefined}
}
