import {isChapter, isStageSlot, type PartSpec, type ReportKind} from '../../src/knowledge/kinds/kind.ts'
import {kinds} from '../../src/knowledge/kinds/index.ts'
import {principleSets} from '../../src/knowledge/principle-sets.ts'
import {principles} from '../../src/knowledge/principles.ts'
import {sections} from '../../src/knowledge/sections.ts'
import {sources} from '../../src/knowledge/sources.ts'
import {stageSets} from '../../src/knowledge/stage-sets.ts'
import {stages} from '../../src/knowledge/stages.ts'
import type {Bilingual, Entry, Language} from '../../src/knowledge/types.ts'
import {metaKeys} from '../../src/report/meta-keys.ts'
import {table} from './markers.ts'

/** The page that shows what Peksos knows of reports: kinds and parts, stages and sets, principles, front matter. */
export function knowledgePage(language: Language): string {
  const say = (key: keyof typeof words): string => words[key][language]
  const sourceNames = ({source}: Pick<Entry, 'source'>): string => source.map(({id, part}) => {
    const {authors, title, year} = sources[id] ?? {authors: [], title: id}
    const author = authors.length > 0 ? authors.map(name => name.split(',', 1)[0]).join(', ') : title
    return [author, year !== undefined && authors.length > 0 ? String(year) : '', part ?? ''].filter(Boolean).join(' ')
  }).join('; ')
  const stageName = (id: string): string => stages.find(stage => stage.id === id)?.label[language] ?? id
  return [
    `# ${say('title')}`,
    say('intro'),
    `## ${say('kinds')}`,
    table(
      [say('part'), ...kinds.map(({label}) => label[language])],
      sections.map(({id, label}) => [`${label[language]} (\`${id}\`)`, ...kinds.map(kind => needOf(kind, id, language))]),
    ),
    say('needs'),
    `## ${say('stages')}`,
    table(
      [say('stage'), say('aliases'), say('shows')],
      stages.map(({id, label, aliases, shows}) => [`${label[language]} (\`${id}\`)`, aliases.slice(0, 6).join(', '), shows[language].join('; ')]),
    ),
    `## ${say('sets')}`,
    table(
      [say('set'), say('steps'), say('usual'), say('source')],
      stageSets.map(set => [
        `${set.label[language]} (\`${set.id}\`)`,
        set.steps.map(({stage, need, called}) => (called?.[language] ?? stageName(stage)) + (need === 'optional' ? '*' : '')).join(' → '),
        set.defaultFor.map(kind => kinds.find(({id}) => id === kind)?.label[language] ?? kind).join(', '),
        sourceNames(set),
      ]),
    ),
    say('optional'),
    `## ${say('principles')}`,
    ...principleSets.flatMap(set => [
      `### ${set.label[language]} (\`${set.id}\`)`,
      `${set.about[language]} ${say('source')}: ${sourceNames(set)}.`,
      [...set.members, ...set.optional ?? []].map(member => {
        const principle = principles.find(({id}) => id === member)
        return `- ${principle?.statement[language] ?? member} (\`${member}\`)`
      }).join('\n'),
    ]),
    `## ${say('frontMatter')}`,
    table([say('key'), say('values')], metaKeys.map(({names, values}) => [
      `\`${names.id}\` / \`${names.en}\``,
      values.map(({written}) => written.id === written.en ? `\`${written.id}\`` : `\`${written.id}\` / \`${written.en}\``).join(', ') || say('free'),
    ])),
  ].join('\n\n') + '\n'
}

function needOf(kind: ReportKind, section: string, language: Language): string {
  const all: readonly PartSpec[] = kind.layout.flatMap(item => isChapter(item) ? item.items.flatMap(one => isStageSlot(one) ? (one.between ?? []).map(({part}) => part) : [one]) : [item])
    .flatMap(part => [part, ...part.parts ?? []])
  const found = all.find(part => part.section === section)
  if (!found) return ''
  return needs[found.need][language] + (found.announced ? '†' : '')
}

const needs = {
  required: {id: 'wajib', en: 'required'},
  recommended: {id: 'dianjurkan', en: 'recommended'},
  optional: {id: 'boleh', en: 'optional'},
} as const satisfies Readonly<Record<string, Bilingual>>

const words = {
  title: {id: 'Yang diketahui Peksos', en: 'What Peksos knows'},
  intro: {
    id: 'Halaman ini dibuat dari tabel di `src/knowledge`; jangan disunting langsung. Jalankan `npm run generate` setelah mengubah tabel.',
    en: 'This page is made from the tables in `src/knowledge`; do not edit it. Run `npm run generate` after a change of the tables.',
  },
  kinds: {id: 'Jenis laporan dan bagiannya', en: 'Kinds of report and their parts'},
  part: {id: 'Bagian', en: 'Part'},
  needs: {
    id: 'Bagian wajib yang tidak ada menjadi peringatan, bagian yang dianjurkan menjadi informasi. † hanya diminta bila teksnya mengumumkannya.',
    en: 'A missing required part is a warning, a missing recommended one an info. † asked for only when the text announces it.',
  },
  stages: {id: 'Tahap pertolongan', en: 'Stages of helping'},
  stage: {id: 'Tahap', en: 'Stage'},
  aliases: {id: 'Nama lain (sebagian)', en: 'Other names (some)'},
  shows: {id: 'Yang dicari pembimbing', en: 'What a supervisor looks for'},
  sets: {id: 'Rangkaian tahap', en: 'Stage sets'},
  set: {id: 'Rangkaian', en: 'Set'},
  steps: {id: 'Tahap berurutan', en: 'Stages in order'},
  usual: {id: 'Bawaan untuk', en: 'Default for'},
  source: {id: 'Sumber', en: 'Source'},
  optional: {id: '\\* tidak wajib: ketiadaannya paling jauh menjadi informasi.', en: '\\* not required: its absence is at most an info.'},
  principles: {id: 'Daftar prinsip', en: 'Principle sets'},
  frontMatter: {id: 'Kunci bagian awal (front matter)', en: 'Front matter keys'},
  key: {id: 'Kunci (id / en)', en: 'Key (id / en)'},
  values: {id: 'Nilai', en: 'Values'},
  free: {id: 'teks bebas', en: 'free text'},
} as const satisfies Readonly<Record<string, Bilingual>>
