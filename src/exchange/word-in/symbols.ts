/** Letters of a font from a first one on, in its order. */
function row(from: number, signs: string): (readonly [number, string])[] {
  return [...signs].map((sign, at) => [from + at, sign] as const)
}

/** What fonts of signs show for a byte, as Unicode has it; those that reports are written with. */
const fonts: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: new Map([
    ...row(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'), ...row(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
    [0x22, '∀'], [0x24, '∃'], [0x27, '∋'], [0x2a, '∗'], [0x2d, '−'], [0x40, '≅'], [0x5c, '∴'], [0x5e, '⊥'], [0x7e, '∼'],
    ...row(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'), [0xbf, '↵'], [0xc0, 'ℵ'],
    ...row(0xc4, '⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊'), ...row(0xe2, '®©™∑'), [0xf2, '∫'],
  ]),
  wingdings: new Map([
    ...row(0x28, '☎✆✉'), [0x41, '✌'], [0x43, '👍'], [0x44, '👎'], [0x45, '☜'], [0x46, '☞'], ...row(0x4a, '☺😐☹'),
    ...row(0x6c, '●❍■□'), ...row(0x71, '❑❒⬧⧫◆❖⬥⌧'), ...row(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩'), ...row(0x8b, '⓿❶❷❸❹❺❻❼❽❾❿'),
    [0x9f, '•'], [0xa1, '○'], [0xa4, '◉'], [0xa7, '▪'], [0xa8, '☐'], [0xab, '★'], [0xd8, '➢'], [0xdc, '➲'], ...row(0xdf, '←→↑↓'),
    [0xe8, '➔'], ...row(0xef, '⇦⇨⇧⇩⬄'), ...row(0xfb, '✗✓☒☑'),
  ]),
  'wingdings 2': new Map([...row(0x4f, '✗✓☒☑'), [0x97, '●'], [0xa3, '☐']]),
  webdings: new Map([[0x61, '✔'], [0x63, '☐'], [0x67, '■'], [0x6e, '●'], [0x72, '✖']]),
}

/** Private-use characters of symbol fonts, where the font is not known. */
const anywhere: Readonly<Record<string, string>> = {
  F0FC: '✓', F0FB: '✗', F0FE: '☑', F0A8: '☐', F06F: '☐', F0B7: '•', F0A7: '▪', F0D8: '➢', F0E0: '→', F0B0: '°', F0B3: '≥', F0A3: '≤', F0B1: '±', F06D: 'μ',
}

/** What a sign of a font shows, by its number as a file writes it; undefined where that is not known. */
export function symbolOf(code: string, font: string): string | undefined {
  const value = Number.parseInt(code, 16)
  if (!Number.isFinite(value)) return undefined
  const table = fonts[font.trim().toLowerCase()]
  if (table) return table.get(value & 0xff) ?? (font.trim().toLowerCase() === 'symbol' && (value & 0xff) > 0x1f && (value & 0xff) < 0x7f ? String.fromCharCode(value & 0xff) : undefined)
  // Symbol fonts lie in a private area.
  return anywhere[code.toUpperCase()] ?? (value > 31 && value < 0xfffe && (value < 0xe000 || value > 0xf8ff) ? String.fromCharCode(value) : undefined)
}

/** A text in a font of signs as it shows; any other text stays as it is. */
export function shownIn(text: string, font: string | undefined): string {
  const table = fonts[(font ?? '').trim().toLowerCase()]
  return table ? [...text].map(letter => {
    const code = letter.codePointAt(0) ?? 0
    return code < 0x100 || (code >= 0xf000 && code < 0xf100) ? table.get(code & 0xff) ?? (code >= 0xf020 && code < 0xf07f && font?.trim().toLowerCase() === 'symbol' ? String.fromCharCode(code & 0xff) : letter) : letter
  }).join('') : text
}
