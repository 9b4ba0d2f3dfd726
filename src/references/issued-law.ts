import {isOrganisation} from './authors.ts'
import {lawKindAt, readLaw, type ReadLaw} from './law.ts'

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
