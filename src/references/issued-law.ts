import {isOrganisation} from './organisation-names.ts'
import {lawKindAt, readLaw, type ReadLaw} from './law.ts'
import {markAt} from './law-subject.ts'
import type {Mark} from './links.ts'

/** Longer entries say more than the name of a law. */
const longest = 160

const issuer = /^[\s"“*]*((?:Republik |Negara )?Indonesia|\p{Lu}[\p{L} ]{3,60}?)\s?(?:\((?:\p{Ll}|[IVX]{1,4}|\d)\))?[.,]\s/u

/** "Indonesia, Undang-Undang tentang Perlindungan Anak, UU No. 35 …": a law behind the state or office that gave it. */
export function readIssuedLaw(text: string, from: number): {readonly law: ReadLaw, readonly issuer: {readonly start: number, readonly end: number, readonly value: string}} | undefined {
  const match = issuer.exec(text.slice(from, from + 80))
  if (!match?.[1]) return undefined
  const at = from + match[0].length
  if (!lawKindAt(text, at)) return undefined
  const value = match[1]
  if (!/Indonesia$/.test(value) && !isOrganisation(value)) return undefined
  const law = readLaw(text, at)
  const start = from + match[0].indexOf(value)
  return law && {law, issuer: {start, end: start + value.length, value}}
}

/** "Konvensi Hak Anak, Keppres No. 36/1990": what a law is called, with its number behind. */
export function readCalledLaw(text: string, from: number): {readonly law: ReadLaw, readonly title: Mark} | undefined {
  if (text.length > longest) return undefined
  const name = /^[\s"“]*(\p{Lu}[^,.:;()\0]{5,90}),\s/u.exec(text.slice(from, from + 100))
  if (!name?.[1] || /Indonesia$/.test(name[1]) || isOrganisation(name[1])) return undefined
  const law = readLaw(text, from + name[0].length)
  const start = from + name[0].indexOf(name[1])
  return law?.number && law.year && !law.title ? {law, title: markAt(text, start, start + name[1].length)} : undefined
}
