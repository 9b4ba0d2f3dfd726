import {childOf, childrenOf, textOf, type XmlElement} from '../package/xml.ts'

/** A formula of Word as one line that a reader understands: `(a+b)/2`, `x^2`, `√(b-4)`, `∑_(i=1)^n x_i`. */
export function formulaText(element: XmlElement): string {
  return partsOf(element).replace(/\s+/gu, ' ')
}

function partsOf(element: XmlElement | undefined): string {
  return childrenOf(element).map(partOf).join('')
}

function partOf(element: XmlElement): string {
  const inner = (name: string): string => partsOf(childOf(element, `m:${name}`))
  const property = (name: string): string | undefined => valueOfMath(childOf(element, `${element.name}Pr`), name)
  switch (element.name) {
    case 'm:r': case 'w:r': return childrenOf(element).map(child => child.name === 'm:t' || child.name === 'w:t' ? textOf(child) : '').join('')
    case 'm:f': return property('type') === 'noBar' ? `(${inner('num')} ${inner('den')})` : `${grouped(inner('num'))}/${grouped(inner('den'))}`
    case 'm:sSup': return `${inner('e')}^${grouped(inner('sup'))}`
    case 'm:sSub': return `${inner('e')}_${grouped(inner('sub'))}`
    case 'm:sSubSup': return `${inner('e')}_${grouped(inner('sub'))}^${grouped(inner('sup'))}`
    case 'm:sPre': return `_${grouped(inner('sub'))}^${grouped(inner('sup'))} ${inner('e')}`
    case 'm:rad': {
      const degree = inner('deg')
      return `${degree === '' ? '√' : degree === '3' ? '∛' : degree === '4' ? '∜' : `${grouped(degree)}√`}${grouped(inner('e'))}`
    }
    case 'm:nary': {
      const [low, high] = [inner('sub'), inner('sup')]
      return `${property('chr') ?? '∫'}${low === '' ? '' : `_${grouped(low)}`}${high === '' ? '' : `^${grouped(high)}`} ${inner('e')}`
    }
    case 'm:d': {
      const parts = childrenOf(element, 'm:e').map(partsOf).join(property('sepChr') ?? '|')
      return `${property('begChr') ?? '('}${parts}${property('endChr') ?? ')'}`
    }
    case 'm:func': return `${inner('fName')} ${inner('e')}`
    case 'm:limLow': return `${inner('e')}_${grouped(inner('lim'))}`
    case 'm:limUpp': return `${inner('e')}^${grouped(inner('lim'))}`
    case 'm:acc': return `${inner('e')}${property('chr') ?? '\u0302'}`
    case 'm:bar': return `${inner('e')}\u0305`
    case 'm:m': return `[${childrenOf(element, 'm:mr').map(row => childrenOf(row, 'm:e').map(partsOf).join(', ')).join('; ')}]`
    case 'm:eqArr': return childrenOf(element, 'm:e').map(partsOf).join('; ')
    // Deleted in a tracked change.
    case 'w:del': return ''
    default: return element.name.endsWith('Pr') ? '' : partsOf(element)
  }
}

/** The value of a property, whose attribute has the prefix of formulas. */
function valueOfMath(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, `m:${name}`)?.attributes['m:val']
}

/** More than one sign in brackets, where something stands before or behind it. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}]|\d+(?:[.,]\d+)?|\([^()]*\))$/u.test(text) ? text : `(${text})`
}
