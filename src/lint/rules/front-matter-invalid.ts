import type {Bilingual} from '../../knowledge/types.ts'
import type {FrontMatter, MetaField} from '../../markdown/model.ts'
import {metaKeyOf, metaKeys, metaValueOf, type MetaKey} from '../../report/meta-keys.ts'
import type {Language} from '../../knowledge/types.ts'
import type {FileTrouble} from '../../references/model.ts'
import {indexLines} from '../../text/range.ts'
import {closest} from '../closest.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A line of the front matter that Peksos cannot use. */
export default defineRule({
  id: 'front-matter-invalid',
  severity: 'warning',
  about: {
    id: 'Kunci di bagian awal laporan bernilai yang dikenal.',
    en: 'Keys in the front matter have values that are known.',
  },
  basis: [],
  evenIdle: true,
  messages: {
    broken: {
      id: 'Bagian awal ini tidak terbaca sebagai YAML ({reason}), diharapkan baris berbentuk `kunci: nilai`',
      en: 'This front matter cannot be read as YAML ({reason}), expected lines of the form `key: value`',
    },
    value: {
      id: '`{key}` bernilai `{found}`, diharapkan salah satu dari {values}',
      en: '`{key}` has the value `{found}`, expected one of {values}',
    },
    shape: {
      id: '`{key}` tidak berisi teks, diharapkan teks atau daftar teks',
      en: '`{key}` holds no text, expected a text or a list of texts',
    },
    repeated: {
      id: '`{key}` disebut dua kali, diharapkan satu kali',
      en: '`{key}` is given twice, expected once',
    },
    key: {
      id: '`{found}` bukan kunci yang dikenal, diharapkan mungkin `{near}`',
      en: '`{found}` is no known key, expected perhaps `{near}`',
    },
    file: {
      id: 'Berkas `{path}` {trouble}, diharapkan berkas `.bib` atau CSL-JSON, dilihat dari folder laporan ini',
      en: 'The file `{path}` {trouble}, expected a `.bib` or CSL-JSON file, seen from the folder of this report',
    },
    fileBroken: {
      id: 'Berkas `{path}` memuat entri yang rusak pada baris {lines}, diharapkan entri yang kurungnya ditutup dan bidangnya dipisahkan koma',
      en: 'The file `{path}` has a broken entry at line {lines}, expected entries with closed braces and commas between fields',
    },
    fileRepeated: {
      id: 'Berkas `{path}` memakai kunci yang sama untuk beberapa entri (baris {lines}), diharapkan kunci yang berbeda',
      en: 'The file `{path}` gives one key to several entries (line {lines}), expected a key of its own for each',
    },
    replace: {id: 'Ganti dengan {near}', en: 'Replace with {near}'},
  },
  fixTitles: ['replace'],
  check(report, found, {references}) {
    const {frontMatter, text} = report
    // One cause, one finding: what follows a break is often only its consequence.
    const [broken] = frontMatter.errors
    if (broken) {
      found('broken', {range: broken.range, anchor: broken.reason, data: {code: broken.reason, reason: yamlReasons[broken.reason] ?? malformed}})
      return
    }
    const known = frontMatter.fields.flatMap(field => {
      const key = metaKeyOf(field.key)
      return key ? [{field, key}] : []
    })
    for (const field of typingErrors(frontMatter)) {
      found('key', {
        range: field.keyRange, anchor: field.key, data: {found: field.key, near: field.near},
        fixes: [{title: 'replace', edits: [{range: field.keyRange, text: field.near}], safe: false}],
      })
    }
    known.forEach(({field, key}, at) => {
      if (known.slice(0, at).some(other => other.key === key)) {
        found('repeated', {range: field.keyRange, anchor: field.key, data: {key: field.key}})
        return
      }
      const fault = faultOf(key, field)
      if (fault === undefined) return
      if (fault === 'shape') {
        found('shape', {range: field.keyRange, anchor: field.key, data: {key: field.key}})
        return
      }
      const values = writtenValues(key)
      const near = closest(fault, languageOf(key, field.key).flatMap(language => key.values.map(({written}) => written[language])))
      const plain = text.slice(field.valueRange.start, field.valueRange.end).trim() === fault
      found('value', {
        range: field.valueRange, anchor: `${field.key} ${fault}`, data: {key: field.key, found: fault, values, ...(near && {near})},
        fixes: near && plain ? [{title: 'replace', edits: [{range: field.valueRange, text: near}], safe: false}] : [],
      })
    })
    if (!known.some(({key}) => key.id === 'bibliography')) return
    for (const {path, range: value, opened, trouble} of references().files) {
      const at = text.slice(value.start, value.end).indexOf(path)
      const range = at < 0 ? value : {start: value.start + at, end: value.start + at + path.length}
      if (trouble) found('file', {range, anchor: path, data: {path, code: trouble, trouble: troubles[trouble]}})
      if (!opened) continue
      const lines = indexLines(opened.text)
      const linesOf = (places: readonly {readonly start: number}[]): readonly string[] => places.slice(0, mostLines).map(({start}) => String(lines.point(start).line))
      const {errors, repeated} = opened.reading
      if (errors.length > 0) found('fileBroken', {range, anchor: path, data: {path, count: errors.length, lines: linesOf(errors)}, severity: 'hint'})
      if (repeated.length > 0) found('fileRepeated', {range, anchor: path, data: {path, count: repeated.length, lines: linesOf(repeated.map(entry => entry.range))}, severity: 'hint'})
    }
  },
})

/** More lines than these tell nobody more. */
const mostLines = 12

const troubles: Readonly<Record<FileTrouble, Bilingual>> = {
  missing: {id: 'tidak ada', en: 'is not there'},
  unreadable: {id: 'tidak dapat dibaca', en: 'cannot be read'},
}

/** What the YAML reader's codes mean to who writes front matter. */
const yamlReasons: Readonly<Record<string, Bilingual>> = {
  BAD_INDENT: {id: 'lekukan baris keliru atau kurung tidak ditutup', en: 'wrong indentation, or a bracket that is not closed'},
  TAB_AS_INDENT: {id: 'lekukan dengan tab', en: 'indented with a tab'},
  DUPLICATE_KEY: {id: 'kunci yang sama dua kali', en: 'the same key twice'},
  MISSING_CHAR: {id: 'tanda kutip, kurung, atau titik dua tidak ditutup', en: 'a quote, bracket or colon is missing'},
  MULTILINE_IMPLICIT_KEY: {id: 'titik dua tidak ada', en: 'a colon is missing'},
  BLOCK_AS_IMPLICIT_KEY: {id: 'dua titik dua dalam satu baris', en: 'two colons in one line'},
  UNEXPECTED_TOKEN: {id: 'tanda yang tidak terduga', en: 'an unexpected sign'},
  NOT_A_MAP: {id: 'bukan baris kunci dan nilai', en: 'no lines of keys and values'},
}
const malformed: Bilingual = {id: 'bentuknya keliru', en: 'malformed'}

/** The value that is not known, `shape` where it is no text at all, undefined where all is well. An empty value is none. */
function faultOf(key: MetaKey, {value}: MetaField): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  const many = key.takes !== 'choice' && key.takes !== 'text'
  const values: readonly unknown[] = many && Array.isArray(value) ? value : [value]
  if (key.values.length === 0) {
    const fits = values.every(one => isText(one) || (key.takes === 'person' && typeof one === 'object' && one !== null && !Array.isArray(one)))
    return fits ? undefined : 'shape'
  }
  const listed = values.flatMap(one => many && typeof one === 'string' ? one.split(/\s*[,;]\s*/u) : [one])
  const wrong = listed.find(one => metaValueOf(key, one) === undefined)
  if (wrong === undefined) return undefined
  return isText(wrong) ? String(wrong) : 'shape'
}

function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function writtenValues(key: MetaKey): Bilingual {
  const list = (language: Language): string => key.values.map(({written}) => `\`${written[language]}\``).join(', ')
  return {id: list('id'), en: list('en')}
}

/** The languages that a key may be written in: both, where its name is the same in both. */
function languageOf(key: MetaKey, written: string): readonly Language[] {
  if (key.names.id === key.names.en) return ['id', 'en']
  return metaKeyOf(written)?.names.en === written.trim().toLowerCase() ? ['en'] : ['id']
}

/** Unknown keys that differ from one known key by a letter and stand where that key is not given. */
function typingErrors({fields}: FrontMatter): readonly (MetaField & {readonly near: string})[] {
  const given = new Set(fields.map(({key}) => metaKeyOf(key)))
  const open = metaKeys.filter(key => !given.has(key)).flatMap(({names}) => [names.id, names.en]).filter(name => name.length >= 5)
  return fields.flatMap(field => {
    if (metaKeyOf(field.key) || field.key.length < 5) return []
    const near = closest(field.key, open)
    return near && Math.abs(near.length - field.key.length) <= 1 && !otherKeys.includes(field.key.toLowerCase()) ? [{...field, near}] : []
  })
}

/** Keys of other tools that look like a typing error of ours. */
const otherKeys: readonly string[] = ['authors', 'titles', 'subtitle', 'levels', 'clients', 'stage', 'penulisan', 'states', 'kinds', 'languages']

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Jenis, status, dan tahapan di bagian awal menentukan apa yang dituntut dari laporan. Nilai yang salah eja tidak terbaca, dan laporan dinilai dengan ukuran lain.',
    en: 'Kind, status and stages in the front matter decide what is asked of the report. A misspelt value is not read, and the report is judged by another measure.',
  },
  note: {
    id: 'Kunci lain dibiarkan, sebab banyak alat memakai bagian awal yang sama; hanya salah ketik yang jelas dari kunci Peksos yang disebut. YAML yang rusak dilaporkan di tempat kerusakannya. Berkas pustaka yang disebut tetapi tidak ada adalah peringatan; entri yang rusak atau berulang di dalamnya adalah petunjuk, dan entri lainnya tetap terbaca.',
    en: 'Other keys are left alone, for many tools share the front matter; only an obvious typing error of one of Peksos’s keys is named. Broken YAML is reported where it breaks. A file of references that is named and not there is a warning; broken or repeated entries in it are hints, and the others are read all the same.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Kunci yang dikenal dan kunci alat lain', en: 'Known keys and keys of other tools'},
    language: 'id', text: makalah({front: '---\njenis: makalah\nstatus: draf\ntingkat: [mikro, mezzo]\ngeometry: margin=3cm\n---'}),
  },
  {
    name: {id: 'Status yang salah eja', en: 'A misspelt status'},
    language: 'id', text: makalah({front: '---\njenis: makalah\nstatus: ⟦fnal⟧value\n---'}),
    fixed: makalah({front: '---\njenis: makalah\nstatus: final\n---'}),
  },
  {
    name: {id: 'Beberapa penulis', en: 'Several authors'},
    language: 'en', text: paper({front: '---\nkind: paper\nauthor:\n  - name: R\n    number: 12\n  - S\n---'}),
  },
  {
    name: {id: 'Rangkaian tahap yang tidak ada dan kunci salah ketik', en: 'An unknown stage set and a mistyped key'},
    language: 'en', text: paper({front: '---\nkind: paper\nstages: ⟦circle-9⟧value\n⟦superviser⟧key: T\n---'}),
  },
]
