import {SaxesParser} from 'saxes'
import {strFromU8, unzipSync} from 'fflate'

/** An element of a part, as far as the rules look at it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Its own text, without that of its children. */
  readonly text: string
}

/** The files of a document by their path. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)))
}

/** Reads a part; throws where it is not well-formed. */
export function readXml(text: string): Element {
  type Open = {name: string, attributes: Record<string, string>, children: Open[], text: string}
  const root: Open = {name: '', attributes: {}, children: [], text: ''}
  const open: Open[] = [root]
  const parser = new SaxesParser()
  parser.on('error', error => { throw error })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: attributes as Record<string, string>, children: [], text: ''}
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', value => { open.at(-1)!.text += value })
  parser.on('closetag', () => { open.pop() })
  parser.write(text).close()
  return root.children[0]!
}

/** Every element of a tree by its name, in document order. */
export function allOf(element: Element, ...names: readonly string[]): readonly Element[] {
  return [...(names.includes(element.name) ? [element] : []), ...element.children.flatMap(child => allOf(child, ...names))]
}

/** All text within an element. */
export function wordsIn(element: Element): string {
  if (element.name === 'w:p') return `${element.children.map(wordsIn).join('')}\n`
  if (element.name === 'w:tab' || element.name === 'w:br') return ' '
  if (element.name === 'w:t') return element.text
  return element.name === 'w:instrText' ? '' : element.children.map(wordsIn).join('')
}

/** The order that the schema of WordprocessingML gives to the children of some elements. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr': 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr': 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:sectPr': 'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:tblPr': 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:style': 'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:settings': 'writeProtection view zoom removePersonalInformation mirrorMargins bordersDoNotSurroundHeader proofState trackRevisions documentProtection autoFormatOverride defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl updateFields footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  'w:document': 'background body',
}

/** What Word would refuse or repair in a document; empty for a sound one. */
export function complaintsAbout(bytes: Uint8Array): readonly string[] {
  const files = unpack(bytes)
  const complaints: string[] = []
  const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array())
  const trees = new Map<string, Element>()
  for (const path of files.keys()) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue
    try {
      trees.set(path, readXml(text(path)))
    } catch (error) {
      complaints.push(`${path}: ${String(error)}`)
    }
  }
  complaints.push(...typeFaults(files, trees), ...relationFaults(files, trees))
  for (const [path, tree] of trees) complaints.push(...orderFaults(path, tree))
  complaints.push(...idFaults(trees), ...bodyFaults(trees))
  return complaints
}

function typeFaults(files: ReadonlyMap<string, Uint8Array>, trees: ReadonlyMap<string, Element>): string[] {
  const types = trees.get('[Content_Types].xml')
  if (!types) return ['no content types']
  if ([...files.keys()][0] !== '[Content_Types].xml') return ['the content types are not the first file']
  const endings = new Set(types.children.filter(({name}) => name === 'Default').map(({attributes}) => attributes['Extension']))
  const overrides = types.children.filter(({name}) => name === 'Override').map(({attributes}) => attributes['PartName'] ?? '')
  return [
    ...[...files.keys()].filter(path => path !== '[Content_Types].xml' && !overrides.includes(`/${path}`) && !endings.has(path.slice(path.lastIndexOf('.') + 1))).map(path => `${path} has no content type`),
    ...overrides.filter(path => !files.has(path.slice(1))).map(path => `${path} has a content type and is not there`),
    ...repeated(overrides).map(path => `${path} has two content types`),
    // A part of ours that is only "some XML" says nothing to Word.
    ...[...files.keys()].filter(path => path.startsWith('word/') && path.endsWith('.xml') && !overrides.includes(`/${path}`)).map(path => `${path} has no content type of its own`),
  ]
}

function relationFaults(files: ReadonlyMap<string, Uint8Array>, trees: ReadonlyMap<string, Element>): string[] {
  const faults: string[] = []
  const reached = new Set<string>()
  for (const [path, tree] of trees) {
    if (!path.endsWith('.rels')) continue
    const owner = path.replace(/_rels\/([^/]*)\.rels$/u, '$1')
    if (owner !== '' && !files.has(owner)) faults.push(`${path} belongs to nothing`)
    const ids = tree.children.map(({attributes}) => attributes['Id'] ?? '')
    faults.push(...repeated(ids).map(id => `${path}: ${id} twice`))
    for (const {attributes} of tree.children) {
      if (attributes['TargetMode'] === 'External') continue
      const target = owner.replace(/[^/]*$/u, '') + (attributes['Target'] ?? '')
      reached.add(target)
      if (!files.has(target)) faults.push(`${path}: ${target} is not there`)
    }
    const used = [...(files.has(owner) ? new TextDecoder().decode(files.get(owner)).matchAll(/r:(?:id|embed)="([^"]*)"/gu) : [])].map(match => match[1] ?? '')
    faults.push(...used.filter(id => !ids.includes(id)).map(id => `${owner} refers to ${id}, which is not there`))
  }
  const lonely = [...files.keys()].filter(path => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !reached.has(path))
  return [...faults, ...lonely.map(path => `nothing refers to ${path}`)]
}

function orderFaults(path: string, tree: Element): string[] {
  const order = orders[tree.name]?.split(' ')
  const faults = tree.children.flatMap(child => orderFaults(path, child))
  if (!order) return faults
  const places = tree.children.map(({name}) => order.indexOf(name.replace(/^w:/u, '')))
  const names = tree.children.map(({name}) => name).join(' ')
  if (places.includes(-1)) return [...faults, `${path}: ${tree.name} holds what it may not: ${names}`]
  if (places.some((place, at) => at > 0 && place < places[at - 1]!)) return [...faults, `${path}: ${tree.name} in a wrong order: ${names}`]
  // Each property stands once; only lists of things may repeat.
  const twice = repeated(tree.children.map(({name}) => name)).filter(name => !['w:tr', 'w:p', 'w:lvl', 'w:abstractNum', 'w:num', 'w:footerReference', 'w:headerReference'].includes(name))
  return [...faults, ...twice.map(name => `${path}: ${tree.name} has ${name} twice`)]
}

function idFaults(trees: ReadonlyMap<string, Element>): string[] {
  const parts = ['word/document.xml', 'word/footnotes.xml'].flatMap(path => trees.get(path) ?? [])
  const all = (...names: readonly string[]): readonly Element[] => parts.flatMap(part => allOf(part, ...names))
  const values = (elements: readonly Element[], name: string): string[] => elements.flatMap(({attributes}) => attributes[name] ?? [])
  const bookmarks = values(all('w:bookmarkStart'), 'w:name')
  const styles = trees.get('word/styles.xml')!
  const known = values(allOf(styles, 'w:style'), 'w:styleId')
  const numbering = trees.get('word/numbering.xml')
  const nums = numbering ? values(allOf(numbering, 'w:num'), 'w:numId') : []
  const abstracts = numbering ? values(allOf(numbering, 'w:abstractNum'), 'w:abstractNumId') : []
  const notes = trees.has('word/footnotes.xml') ? values(allOf(trees.get('word/footnotes.xml')!, 'w:footnote'), 'w:id') : []
  const missing = (what: string, used: readonly string[], there: readonly string[]): string[] => [...new Set(used)].filter(one => !there.includes(one)).map(one => `${what} ${one} is not there`)
  const jumps = [...values(all('w:hyperlink'), 'w:anchor'), ...all('w:instrText').flatMap(({text}) => /PAGEREF (\S+)/u.exec(text)?.[1] ?? [])]
  return [
    ...repeated(values(all('w:bookmarkStart'), 'w:id')).map(id => `bookmark ${id} twice`),
    ...repeated(bookmarks).map(name => `bookmark ${name} twice`),
    ...bookmarks.filter(name => name.length > 40 || !/^[\p{L}_]\w*$/u.test(name)).map(name => `bookmark ${name} has no name for Word`),
    ...missing('the end of bookmark', values(all('w:bookmarkStart'), 'w:id'), values(all('w:bookmarkEnd'), 'w:id')),
    ...repeated(values(all('wp:docPr'), 'id')).map(id => `picture ${id} twice`),
    ...missing('bookmark', jumps, bookmarks),
    ...missing('style', [...values([...all('w:pStyle', 'w:rStyle', 'w:tblStyle'), ...allOf(styles, 'w:basedOn', 'w:next')], 'w:val'), ...(numbering ? values(allOf(numbering, 'w:pStyle'), 'w:val') : [])], known),
    ...repeated(known).map(id => `style ${id} twice`),
    ...repeated([...allOf(styles, 'w:name')].map(({attributes}) => (attributes['w:val'] ?? '').toLowerCase())).map(name => `style name ${name} twice`),
    ...missing('list', values([...all('w:numId'), ...allOf(styles, 'w:numId')], 'w:val').filter(num => num !== '0'), nums),
    ...missing('definition of lists', numbering ? values(allOf(numbering, 'w:abstractNumId'), 'w:val') : [], abstracts),
    ...repeated([...nums]).map(num => `list ${num} twice`),
    ...(numbering ? repeated(values(allOf(numbering, 'w:nsid'), 'w:val')).map(sign => `nsid ${sign} twice`) : []),
    ...missing('note', values(all('w:footnoteReference'), 'w:id'), notes),
    ...missing('reference to note', notes.filter(id => Number(id) > 0), values(all('w:footnoteReference'), 'w:id')),
    ...repeated(notes).map(id => `note ${id} twice`),
  ]
}

function bodyFaults(trees: ReadonlyMap<string, Element>): string[] {
  const document = trees.get('word/document.xml')
  const body = document?.children[0]
  if (!body) return ['no body']
  const faults: string[] = []
  if (body.children.at(-1)?.name !== 'w:sectPr') faults.push('the body does not end with its pages')
  if (body.children.filter(({name}) => name === 'w:sectPr').length !== 1) faults.push('pages within the body')
  for (const table of allOf(body, 'w:tbl')) {
    const columns = allOf(table.children.find(({name}) => name === 'w:tblGrid')!, 'w:gridCol').length
    for (const row of table.children.filter(({name}) => name === 'w:tr')) {
      const cells = row.children.filter(({name}) => name === 'w:tc')
      if (cells.length !== columns) faults.push(`a row of ${cells.length} cells in a table of ${columns} columns`)
      if (cells.some(cell => cell.children.at(-1)?.name !== 'w:p')) faults.push('a cell that does not end with a paragraph')
    }
  }
  if (body.children.some((child, at) => child.name === 'w:tbl' && body.children[at + 1]?.name === 'w:tbl')) faults.push('two tables that touch')
  if (allOf(body, 'w:hyperlink').some(link => link.children.some(child => allOf(child, 'w:hyperlink').length > 0))) faults.push('a link within a link')
  let open = 0
  for (const mark of allOf(document, 'w:fldChar')) {
    open += mark.attributes['w:fldCharType'] === 'begin' ? 1 : mark.attributes['w:fldCharType'] === 'end' ? -1 : 0
    if (open < 0) faults.push('a field ends that never began')
  }
  if (open !== 0) faults.push('a field that never ends')
  for (const inner of allOf(body, 'w:p')) if (inner.children.some(child => allOf(child, 'w:p').length > 0)) faults.push('a paragraph within a paragraph')
  return faults
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
