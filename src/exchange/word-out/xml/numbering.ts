import type {CampusFormat} from '../../../knowledge/types.ts'
import {deepest, type Abstract, type ListForm, type ListInstance, type Lists} from '../lists.ts'
import {escapeValue, twips, wordNamespaces, xmlHead} from './escape.ts'

const bullets = ['•', '◦', '▪']

/** The lists of a document; undefined where it has none. */
export function numberingXml({abstracts, instances}: Pick<Lists, 'abstracts' | 'instances'>, format: CampusFormat): string | undefined {
  if (instances.length === 0) return undefined
  return `${xmlHead}<w:numbering ${wordNamespaces}>${abstracts.map(one => abstractXml(one, format)).join('')}${instances.map(instanceXml).join('')}</w:numbering>`
}

function instanceXml({num, abstract, start}: ListInstance): string {
  return `<w:num w:numId="${num}"><w:abstractNumId w:val="${abstract}"/>${start ? `<w:lvlOverride w:ilvl="${start.level}"><w:startOverride w:val="${start.value}"/></w:lvlOverride>` : ''}</w:num>`
}

function abstractXml(abstract: Abstract, format: CampusFormat): string {
  const levels = Array.from({length: deepest + 1}, (_, level) => abstract.type === 'items' ? itemLevel(abstract.form, level, format) : headingLevel(abstract.levels, level))
  // The number by which Word tells definitions apart.
  const sign = (0x50450000 + abstract.id).toString(16).toUpperCase()
  return `<w:abstractNum w:abstractNumId="${abstract.id}"><w:nsid w:val="${sign}"/><w:multiLevelType w:val="${abstract.type === 'items' ? 'hybridMultilevel' : 'multilevel'}"/>${levels.join('')}</w:abstractNum>`
}

function itemLevel({count, before, after}: ListForm, level: number, {listIndent}: CampusFormat): string {
  const text = count === 'bullet' ? bullets[level % bullets.length] ?? '•' : `${before}%${level + 1}${after}`
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${count}"/><w:lvlText w:val="${escapeValue(text)}"/><w:lvlJc w:val="left"/>`
    + `<w:pPr><w:ind w:left="${twips(listIndent * (level + 1))}" w:hanging="${twips(listIndent)}"/></w:pPr></w:lvl>`
}

function headingLevel(levels: Extract<Abstract, {type: 'headings'}>['levels'], level: number): string {
  const own = levels.get(level)
  if (!own) return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>`
  const deep = level > 0
  const hanging = twips(level < 2 ? 1 : 1.25)
  return `<w:lvl w:ilvl="${level}"><w:start w:val="${own.start}"/><w:numFmt w:val="${own.count}"/>${own.style ? `<w:pStyle w:val="${own.style}"/>` : ''}${deep ? '' : `<w:suff w:val="${own.alone ? 'nothing' : 'space'}"/>`}`
    + `<w:lvlText w:val="${escapeValue(own.text)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${deep ? hanging : 0}" w:${deep ? 'hanging' : 'firstLine'}="${deep ? hanging : 0}"/></w:pPr></w:lvl>`
}
