import type {Bilingual} from '../types.ts'

/** A way in which addresses are written wrongly, and how it is mended where that is certain. */
export interface LinkFault {
  readonly id: string
  readonly label: Bilingual
  /** Matches the wrong words; the first group, if there is one, is what must be followed up. */
  readonly pattern: RegExp
  /** Looked for first: a cheap sign that the pattern could match at all. */
  readonly sign: RegExp
  readonly mend?: (words: string) => string
}

/** Faults of DOIs and web addresses, as met in students' lists; an address is never opened. */
export const linkFaults: readonly LinkFault[] = [
  {
    id: 'doubled-doi',
    label: {id: 'alamat DOI ditulis dua kali', en: 'the address of the DOI is doubled'},
    sign: /doi/iu,
    pattern: /(?:https?:\/\/(?:dx\.)?doi\.org\/){1,2}(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)(?=10\.)/giu,
    mend: () => 'https://doi.org/',
  },
  {
    id: 'scheme',
    label: {id: 'awal alamat salah tulis', en: 'the beginning of the address is misspelt'},
    sign: /h[tp]{2,5}s?(?:[:;]|\/\/)/iu,
    pattern: /(?<![\p{L}\d/])(?!https?:\/\/(?!\/))h[tp]{2,5}s?(?:[:;]\/{0,3}|\/{2,3})(?=[\p{L}\d])/giu,
    mend: words => /s[:;/]/iu.test(words) ? 'https://' : 'http://',
  },
  {
    id: 'space',
    label: {id: 'ada spasi dalam alamat', en: 'there is a space in the address'},
    sign: /(?:https?:|doi\.(?:org\/(?:10\.(?:\d{4,9}\/)?)?)?)[ \t]|\/\/[ \t]|www\.[ \t]/iu,
    pattern: /https?:[ \t]{1,3}\/\/[ \t]{0,3}(?=[\p{L}\d])|https?:\/\/[ \t]{1,3}(?=[\p{L}\d])|doi\.[ \t]{1,3}org\/(?=10\.)|doi\.org\/(?:10\.(?:\d{4,9}\/)?)?[ \t]{1,3}(?=10\.|(?<=10\.[ \t]{1,3})\d{4}|(?<=\/[ \t]{1,3})[\w.-]{0,20}\d)|\bwww\.[ \t]{1,3}(?=[\p{L}\d-]{2,40}\.[a-z]{2})/giu,
    mend: words => words.replace(/[ \t]/gu, ''),
  },
  {
    id: 'comma',
    label: {id: 'koma sebagai ganti titik', en: 'a comma stands for a full stop'},
    sign: /www[,;]|\/\/[^\s/]{1,60},[a-z]/iu,
    pattern: /\bwww[,;](?=[a-z\d-]{2})|https?:\/\/[a-z\d.-]{2,60},[a-z]{2,20}(?=[\s/.,)]|$)/giu,
    mend: words => words.replace(/[,;]/gu, '.'),
  },
  {
    id: 'doi',
    label: {id: 'DOI tidak berbentuk `10.nomor/nama`', en: 'the DOI does not have the form `10.number/name`'},
    sign: /doi/iu,
    pattern: /(?:\bdoi\.org\/|\bdoi\s?:\s?)(?!10\.(?:\d{4,9}\/\S|(?:\d{4,9}\/)?\n))[\d.][^\s<>\])]{2,60}/giu,
  },
  {
    id: 'host',
    label: {id: 'alamat tanpa nama situs yang lengkap', en: 'the address lacks a whole site name'},
    sign: /:\/\//u,
    pattern: /https?:\/\/(?!localhost)[a-z\d-]{1,60}(?=[\s)\]>/]|$)/giu,
  },
]
