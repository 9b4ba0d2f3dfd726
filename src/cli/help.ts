import type {Bilingual, Language} from '../knowledge/types.ts'
import {commands, exitCodes} from './commands.ts'
import {kindNames, options, type OptionRow} from './options.ts'

/** The words of the help that stand in no other table. */
const words = {
  about: {
    id: 'Peksos memeriksa laporan pekerjaan sosial yang ditulis dalam Markdown atau Word.',
    en: 'Peksos checks social-work reports written in Markdown or Word.',
  },
  usage: {id: 'Cara pakai', en: 'Usage'},
  options: {id: 'Opsi', en: 'Options'},
  option: {id: 'Opsi', en: 'Option'},
  values: {id: 'Nilai', en: 'Values'},
  initial: {id: 'Bawaan', en: 'Default'},
  meaning: {id: 'Arti', en: 'Meaning'},
  code: {id: 'Kode', en: 'Code'},
  codes: {id: 'Kode keluar', en: 'Exit codes'},
  kinds: {id: 'Jenis laporan (K)', en: 'Kinds of report (K)'},
  input: {
    id: 'Pada folder, semua berkas .md, .markdown, dan .docx di bawahnya diperiksa; yang disebut .gitignore, folder node_modules, '
      + 'dan nama yang berawalan titik dilewati. Tanda - berarti masukan standar.',
    en: 'In a folder every .md, .markdown and .docx file below it is checked; what .gitignore names, node_modules and names that '
      + 'begin with a dot are passed over. A - stands for standard input.',
  },
} as const satisfies Record<string, Bilingual>

/** What `peksos --help` prints, in each of the languages. */
export function helpText(languages: readonly Language[]): string {
  return languages.map(helpIn).join('\n')
}

function helpIn(language: Language): string {
  const rows = options.map((row: OptionRow) => [
    `${row.short ? `-${row.short}, ` : '    '}--${row.long}${row.value ? ` ${row.value}` : ''}`,
    `${row.of && row.of.length < commands.length ? `${row.of.join(', ')}: ` : ''}${row.about[language]}${row.initial ? ` (${words.initial[language].toLowerCase()}: ${row.initial})` : ''}`,
  ] as const)
  return [
    words.about[language],
    '',
    `${words.usage[language]}:`,
    ...columns(commands.map(({name, inputs, about}) => [`peksos ${name} ${inputs[language]} [${words.options[language].toLowerCase()}]`, about[language]] as const)),
    '',
    ...wrap(words.input[language], 78),
    '',
    `${words.options[language]}:`,
    ...columns(rows),
    '',
    `${words.kinds[language]}:`,
    ...wrap(kindNames.map(({id, indonesian}) => `${id} (${indonesian})`).join(', '), 76).map((line) => `  ${line}`),
    '',
    `${words.codes[language]}:`,
    ...columns(exitCodes.map(({code, about}) => [String(code), about[language]] as const)),
    '',
  ].join('\n').replaceAll('`', '')
}

/** The table of options, as the documentation shows it. */
export function optionTable(language: Language): string {
  const rows = options.map((row: OptionRow) => [
    [`--${row.long}`, ...(row.short ? [`-${row.short}`] : [])].map(code).join(', '),
    (row.long === 'kind' ? kindNames.map(({id}) => id) : row.choices ?? []).map(code).join(', '),
    row.initial ? code(row.initial) : '',
    `${row.of && row.of.length < commands.length ? `${row.of.map(code).join(', ')}: ` : ''}${row.about[language]}`,
  ])
  return tableOf([words.option, words.values, words.initial, words.meaning].map((word) => word[language]), rows)
}

/** The table of exit codes, as the documentation shows it. */
export function exitCodeTable(language: Language): string {
  return tableOf([words.code[language], words.meaning[language]], exitCodes.map((row) => [String(row.code), row.about[language]]))
}

/** Two columns; the second is wrapped, and begins on its own line where the first is long. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(24, Math.max(...rows.map(([first]) => first.length)))
  const indent = ' '.repeat(width + 4)
  return rows.flatMap(([first, second]) => {
    const lines = wrap(second, 78 - indent.length).map((line) => `${indent}${line}`)
    if (first.length > width) return [`  ${first}`, ...lines]
    return [`  ${first.padEnd(width)}  ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)]
  })
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
