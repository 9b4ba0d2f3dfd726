import type {RawCitation} from './parenthetical.ts'
import {matchesOf} from './matches.ts'

const key = /(?<![\p{L}\p{N}@._+/-])-?@(?:\{([^{}\s]{1,80})\}|([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,80}))/gu

/** Quarto's marks for figures, tables, sections and the like: they look like keys and cite nothing. */
const crossReference = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|nte|tip|wrn|imp|cau)-/i

/** Pandoc's citations: `[@adi2008, hlm. 49; @payne2014]`, `@payne2014 [p. 3]`, `[-@payne2014]`. Addresses of e-mail are none. */
export function readPandoc(text: string): RawCitation[] {
  return matchesOf(key, text).filter(match => !crossReference.test(match[1] ?? match[2] ?? '')).map((match): RawCitation => {
    const name = (match[1] ?? match[2] ?? '').replace(/[:.#$%&+?<>~/-]+$/, '')
    const cut = match[1] === undefined ? (match[2] ?? '').length - name.length : 0
    const end = match.index + match[0].length - cut
    const open = text.lastIndexOf('[', match.index)
    const inBrackets = open >= 0 && !text.slice(open, match.index).includes(']')
    const behind = text.slice(end, end + 80)
    const locator = inBrackets ? /^,\s?([^;\]]{1,60})/.exec(behind)?.[1] : /^\s?\[([^\]@]{1,60})\]/.exec(behind)?.[1]
    return {start: match.index, end, form: 'key', names: undefined, year: undefined, suffix: undefined, locator: locator?.trim(), mustBeListed: true, key: name}
  })
}
