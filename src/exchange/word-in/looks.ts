import {childOf, switchOf, valueOf, type XmlElement} from '../package/xml.ts'
import type {TextLook} from './model.ts'
import {verticalOf, type WordStyle} from './styles.ts'

/** Half points by which signs moved by hand read as raised or lowered: less only mends a look, but for signs in a size of their own. */
const leastShift = (properties: XmlElement | undefined): number => childOf(properties, 'w:sz') ? 2 : 4

/** How a run looks: what its own properties say, else its style, else its paragraph's style. */
export function lookOf(properties: XmlElement | undefined, style: WordStyle, character: WordStyle | undefined): TextLook & {readonly hidden: boolean, readonly capitals: boolean} {
  const shift = Number(valueOf(properties, 'w:position') ?? 0)
  const vertical = verticalOf(properties) ?? (shift >= leastShift(properties) ? 'raised' : shift <= -leastShift(properties) ? 'lowered' : character?.vertical)
  return {
    bold: switchOf(properties, 'w:b') ?? (character?.bold === true || style.bold),
    italic: switchOf(properties, 'w:i') ?? (character?.italic === true || style.italic),
    strike: switchOf(properties, 'w:strike') ?? switchOf(properties, 'w:dstrike') ?? false,
    hidden: switchOf(properties, 'w:vanish') ?? (character?.hidden === true || style.hidden),
    // Only what somebody set by hand: headings and covers have their capitals by their style.
    capitals: switchOf(properties, 'w:caps') ?? character?.capitals === true,
    // A style that underlines is mostly that of links and headings.
    ...(underlineOf(properties) === true && {underline: true}),
    ...(vertical === 'raised' && {raised: true}),
    ...(vertical === 'lowered' && {lowered: true}),
    ...(character?.role === 'code' && {code: true}),
  }
}

function underlineOf(properties: XmlElement | undefined): boolean | undefined {
  return childOf(properties, 'w:u') && valueOf(properties, 'w:u') !== undefined ? switchOf(properties, 'w:u') : undefined
}
