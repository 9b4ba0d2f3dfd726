import {walkthroughSteps, type WalkthroughStep} from '../../src/assist/walkthrough.ts'
import {texts} from '../../src/assist/texts.ts'
import {kinds} from '../../src/knowledge/kinds/index.ts'

/** The themes that VS Code asks pictures for. */
const palettes = {
  dark: {
    page: '#1f1f1f', panel: '#252526', border: '#454545', text: '#cccccc', muted: '#9d9d9d', heading: '#569cd6', accent: '#0078d4',
    chosen: '#04395e', chosenText: '#ffffff', chosenEdge: 'none', warning: '#cca700', info: '#3794ff', good: '#89d185', mark: '#613214', comment: '#6a9955',
  },
  light: {
    page: '#ffffff', panel: '#f8f8f8', border: '#d4d4d4', text: '#3b3b3b', muted: '#6b6b6b', heading: '#0451a5', accent: '#005fb8',
    chosen: '#0060c0', chosenText: '#ffffff', chosenEdge: 'none', warning: '#9a6700', info: '#1a5fb4', good: '#2c7a3f', mark: '#ffe8b8', comment: '#008000',
  },
  hc: {
    page: '#000000', panel: '#000000', border: '#6fc3df', text: '#ffffff', muted: '#ffffff', heading: '#6fc3df', accent: '#f38518',
    chosen: '#000000', chosenText: '#ffffff', chosenEdge: '#f38518', warning: '#ffd370', info: '#3794ff', good: '#89d185', mark: '#000000', comment: '#7ca668',
  },
  'hc-light': {
    page: '#ffffff', panel: '#ffffff', border: '#0f4a85', text: '#292929', muted: '#292929', heading: '#0f4a85', accent: '#0f4a85',
    chosen: '#ffffff', chosenText: '#292929', chosenEdge: '#006bbd', warning: '#895503', info: '#1a5fb4', good: '#2c7a3f', mark: '#ffffff', comment: '#515151',
  },
} as const

type Theme = keyof typeof palettes
type Palette = Readonly<Record<keyof (typeof palettes)['dark'], string>>
type Step = WalkthroughStep['id']

const width = 560
const height = 400
const font = 'system-ui, -apple-system, \'Segoe UI\', Ubuntu, sans-serif'
const mono = 'Consolas, Menlo, \'DejaVu Sans Mono\', monospace'

/** The file of a step's picture in a theme, below the extension's folder. */
export function pictureFile(step: Step, theme: Theme): string {
  return `media/walkthrough/${step}-${theme}.svg`
}

/** The pictures of every step in every theme: what the editor shows then, drawn small enough to be read at a glance. */
export function pictures(): readonly {readonly path: string, readonly text: string}[] {
  return walkthroughSteps.flatMap(({id}) => (Object.keys(palettes) as Theme[]).map(theme => {
    const palette = palettes[theme]
    const frame = box(4, 4, width - 8, height - 8, {fill: palette.page, stroke: palette.border, radius: 8})
    return {
      path: pictureFile(id, theme),
      text: [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${font}" font-size="14">`,
        frame, ...drawings[id](palette), '</svg>', '',
      ].join('\n'),
    }
  }))
}

const drawings: Readonly<Record<Step, (palette: Palette) => readonly string[]>> = {
  start: palette => [
    ...lines(24, 322, palette, ['judul: "Pendampingan Klien R"', 'jenis: laporan-kasus', '# BAB I PENDAHULUAN']),
    ...picker(palette, 20, `${texts.newTitle.id} (${texts.newTitle.en})  (1/10)`, texts.pickKind.id,
      kinds.slice(0, 4).map(({label, about}) => ({label: label.id, description: label.en, detail: shortened(about.id)})), 1),
  ],
  gaps: palette => [
    ...lines(24, 42, palette, ['# BAB II PELAKSANAAN PRAKTIK', '## 2.4 Perencanaan', 'Bersama klien disepakati dua tujuan.', '## 2.5 Implementasi', 'Klien ikut empat pertemuan.']),
    wave(24, 49, 216, palette.warning),
    box(5, 196, width - 10, 168, {fill: palette.panel, stroke: palette.border}),
    words(24, 222, 'PROBLEMS', {fill: palette.text, size: 12, weight: 600}),
    box(24, 230, 74, 1, {fill: palette.accent}),
    box(106, 209, 22, 18, {fill: palette.accent, radius: 9}),
    words(117, 222, '3', {fill: palette.page, size: 11, weight: 600, anchor: 'middle'}),
    ...[
      ['warning', 'Laporan belum memuat Evaluasi'],
      ['warning', 'Laporan belum memuat Terminasi'],
      ['info', 'Saran belum ada di BAB III PENUTUP'],
    ].flatMap(([kind, message], at) => [
      sign(34, 257 + at * 32, kind === 'warning' ? palette.warning : palette.info, kind === 'warning'),
      words(52, 262 + at * 32, message!, {fill: palette.text}),
      words(528, 262 + at * 32, 'Peksos', {fill: palette.muted, size: 12, anchor: 'end'}),
    ]),
    box(5, 364, width - 10, 31, {fill: palette.chosenEdge === 'none' ? palette.accent : palette.page, stroke: palette.border, radius: 4}),
    words(536, 385, '☑ Laporan kasus · 4/6 tahap', {fill: palette.chosenText, size: 13, anchor: 'end'}),
  ],
  insert: palette => [
    ...picker(palette, 24, texts.insertTitle.id, 'evaluasi, evaluation, before and after …', [
      {label: 'Evaluasi', description: 'Evaluation', detail: 'Belum ada; tempatnya setelah “Implementasi”', group: texts.groupMissing.id},
      {label: 'Tabel evaluasi', description: 'Evaluation table', detail: 'Keadaan sebelum dan sesudah, dengan bukti', group: 'Alat asesmen'},
      {label: 'Lembar observasi', description: 'Observation sheet', detail: 'Yang diamati dan catatannya', group: 'Wawancara dan observasi'},
    ], 0, 40),
    ...lines(24, 312, palette, ['## 2.6 Evaluasi', '<!-- Tujuan mana yang tercapai? -->']),
    box(22, 346, 262, 24, {fill: palette.mark, stroke: palette.accent, radius: 3}),
    words(30, 363, '[Lengkapi: hasil menurut indikator]', {fill: palette.text, family: mono, size: 12}),
    words(296, 363, 'Tab →', {fill: palette.muted, size: 12}),
  ],
  repair: palette => [
    ...lines(52, 50, palette, ['# BAB II PELAKSANAAN PRAKTIK', '## 2.5 Implementasi', 'Klien ikut empat pertemuan kelompok.']),
    wave(52, 57, 216, palette.warning),
    bulb(30, 44, palette.warning),
    ...menu(palette, 52, 148, ['Sisipkan tahap Evaluasi', 'Perbaiki semua `stage-missing` di berkas ini', 'Buka halaman aturan `stage-missing`', 'Abaikan di tempat ini']),
    words(52, 344, 'Ctrl+.', {fill: palette.text, family: mono, size: 13}),
    box(44, 327, 66, 26, {fill: 'none', stroke: palette.border, radius: 5}),
  ],
  cite: palette => [
    ...lines(24, 46, palette, ['## 2.1 Pengertian Intervensi', 'Intervensi komunitas ialah upaya bersama warga', 'untuk mengatasi masalah mereka sendiri']),
    box(22, 112, 132, 26, {fill: palette.mark, stroke: palette.accent, radius: 4}),
    words(30, 130, '(Adi, 2008: 49).', {fill: palette.text, family: mono, size: 13}),
    `<path d="M88 140 C88 200 300 160 300 236" fill="none" stroke="${palette.accent}" stroke-width="2"/>`,
    `<path d="M294 228 l6 10 l6 -10" fill="none" stroke="${palette.accent}" stroke-width="2"/>`,
    ...lines(24, 226, palette, ['# DAFTAR PUSTAKA']),
    box(22, 244, 516, 58, {fill: palette.panel, stroke: palette.accent, radius: 4}),
    words(32, 268, 'Adi, Isbandi Rukminto. 2008. Intervensi Komunitas:', {fill: palette.text, family: mono, size: 13}),
    words(32, 290, '  Pengembangan Masyarakat. Jakarta: Rajagrafindo Persada.', {fill: palette.text, family: mono, size: 13}),
    `<circle cx="40" cy="344" r="11" fill="none" stroke="${palette.good}" stroke-width="2"/>`,
    `<path d="M34.5 344 l4 4.5 l7.5 -9" fill="none" stroke="${palette.good}" stroke-width="2"/>`,
    words(62, 349, 'Kutipan dan entrinya cocok · citation and entry match', {fill: palette.text}),
  ],
}

interface Row {
  readonly label: string
  readonly description: string
  readonly detail: string
  readonly group?: string
}

function picker(palette: Palette, top: number, title: string, typed: string, rows: readonly Row[], chosen: number, left = 40): readonly string[] {
  const wide = width - 2 * left
  const first = top + 72
  const rowHeight = 46
  return [
    box(left, top, wide, 78 + rows.length * rowHeight, {fill: palette.panel, stroke: palette.border, radius: 6}),
    words(width / 2, top + 22, title, {fill: palette.text, size: 13, anchor: 'middle'}),
    box(left + 8, top + 34, wide - 16, 28, {fill: palette.page, stroke: palette.accent, radius: 3}),
    words(left + 18, top + 53, typed, {fill: palette.muted, size: 13}),
    ...rows.flatMap(({label, description, detail, group}, at) => {
      const y = first + at * rowHeight
      const [main, lesser] = at === chosen ? [palette.chosenText, palette.chosenText] : [palette.text, palette.muted]
      return [
        ...(at === chosen ? [box(left + 8, y, wide - 16, rowHeight - 2, {fill: palette.chosen, stroke: palette.chosenEdge, radius: 3})] : []),
        `<text x="${left + 18}" y="${y + 19}" fill="${main}">${escaped(label)} <tspan dx="6" fill="${lesser}" font-size="12">${escaped(description)}</tspan></text>`,
        words(left + 18, y + 37, detail, {fill: lesser, size: 12}),
        ...(group === undefined ? [] : [words(left + wide - 18, y + 19, group, {fill: at === chosen ? main : palette.accent, size: 12, anchor: 'end'})]),
      ]
    }),
  ]
}

function menu(palette: Palette, left: number, top: number, rows: readonly string[]): readonly string[] {
  const wide = 380
  return [
    box(left, top, wide, 12 + rows.length * 36, {fill: palette.panel, stroke: palette.border, radius: 6}),
    ...rows.flatMap((row, at) => [
      ...(at === 0 ? [box(left + 6, top + 6, wide - 12, 34, {fill: palette.chosen, stroke: palette.chosenEdge, radius: 3})] : []),
      words(left + 44, top + 28 + at * 36, row, {fill: at === 0 ? palette.chosenText : palette.text}),
      ...(at < 2 ? [bulb(left + 24, top + 22 + at * 36, palette.warning)] : []),
    ]),
  ]
}

/** Lines of a report, coloured as Markdown is. */
function lines(x: number, y: number, palette: Palette, texts: readonly string[]): readonly string[] {
  const colourOf = (line: string): string => line.startsWith('#') ? palette.heading : line.startsWith('<!--') || line === '---' ? palette.comment : palette.text
  return texts.map((line, at) => words(x, y + at * 28, line, {fill: colourOf(line), family: mono, size: 13, weight: line.startsWith('#') ? 700 : 400}))
}

function words(
  x: number, y: number, text: string, {fill, size = 14, weight = 400, anchor = 'start', family}: {fill: string, size?: number, weight?: number, anchor?: string, family?: string},
): string {
  const style = [
    `x="${x}" y="${y}" fill="${fill}" font-size="${size}"`, ...(weight === 400 ? [] : [`font-weight="${weight}"`]),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]), ...(family ? [`font-family="${family}" xml:space="preserve"`] : []),
  ].join(' ')
  return `<text ${style}>${escaped(text)}</text>`
}

function box(x: number, y: number, wide: number, high: number, {fill, stroke = 'none', radius = 0}: {fill: string, stroke?: string, radius?: number}): string {
  return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="${radius}" fill="${fill}"${stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="1.5"`}/>`
}

function wave(x: number, y: number, wide: number, colour: string): string {
  const steps = Array.from({length: Math.floor(wide / 6)}, (_, at) => `q1.5 ${at % 2 === 0 ? -3 : 3} 3 0 t3 0`)
  return `<path d="M${x} ${y} ${steps.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>`
}

function sign(x: number, y: number, colour: string, isWarning: boolean): string {
  const shape = isWarning ? `<path d="M${x} ${y - 8} l9 16 h-18 z" fill="none" stroke="${colour}" stroke-width="1.5"/>` : `<circle cx="${x}" cy="${y}" r="8" fill="none" stroke="${colour}" stroke-width="1.5"/>`
  return `${shape}<path d="M${x} ${y - 3} v5 m0 2 v1.5" stroke="${colour}" stroke-width="1.5"/>`
}

function bulb(x: number, y: number, colour: string): string {
  return `<path d="M${x - 3} ${y + 5} c0 -3 -4 -4 -4 -8 a7 7 0 0 1 14 0 c0 4 -4 5 -4 8 z m0 3 h6 m-5 3 h4" fill="none" stroke="${colour}" stroke-width="1.5"/>`
}

function shortened(sentence: string): string {
  return sentence.length > 66 ? `${sentence.slice(0, 64).replace(/\s+\S*$/u, '')} …` : sentence
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
