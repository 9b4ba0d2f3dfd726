import {styleNames} from '../../knowledge/references/styles.ts'
import type {WrittenStyle} from '../../references/format.ts'
import type {ReferenceEntry, ReferenceList} from '../../references/model.ts'
import type {Report} from '../../report/model.ts'
import {rewriteEntry} from '../../templates/rewrite.ts'
import type {Edit} from '../finding.ts'
import {nameOf} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A reference list whose entries follow different styles, or another one than is asked for. */
export default defineRule({
  id: 'reference-style-mixed',
  severity: 'hint',
  about: {
    id: 'Semua entri daftar pustaka memakai satu gaya penulisan.',
    en: 'All entries of the reference list follow one style.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    mixed: {
      id: '`{entry}` bergaya {other}, sedangkan daftar ini kebanyakan bergaya {style}, diharapkan satu gaya',
      en: '`{entry}` is in {other} style while most of this list is in {style} style, expected one style',
    },
    demanded: {
      id: 'Daftar ini bergaya {style}, diharapkan gaya {other} seperti diminta pengaturan',
      en: 'This list is in {style} style, expected {other} style as the settings ask',
    },
    apa: {id: 'Tulis ulang dalam gaya APA 7', en: 'Rewrite in APA 7 style'},
    harvard: {id: 'Tulis ulang dalam gaya Harvard Indonesia', en: 'Rewrite in Indonesian Harvard style'},
  },
  fixTitles: ['apa', 'harvard'],
  check(report, found, {references, demands}) {
    const {list} = references()
    if (!list || list.style === 'unknown') return
    const entries = list.groups.flat()
    const rewrites = (preferred: WrittenStyle) => (['apa', 'harvard-id'] as const).map(style => ({
      title: style === 'apa' ? 'apa' as const : 'harvard' as const, edits: () => rewritten(report, entries, style), preferred: style === preferred, safe: false,
    }))
    const own = ownStyle(list)
    const asked = demands.referenceStyle
    if (asked !== 'auto' && list.style !== asked) {
      found('demanded', {
        range: list.section.heading?.range ?? list.range, anchor: 'list', evidence: [list.range],
        data: {style: styleNames[list.style], other: styleNames[asked]}, fixes: rewrites(asked),
      })
      return
    }
    if (!list.mixed) return
    const others = entries.filter(({style}) => style !== 'unknown' && style !== list.style)
    const [first] = others
    if (!first) return
    found('mixed', {
      range: first.fields.issued?.range ?? first.range, anchor: 'list',
      data: {entry: nameOf(first), other: styleNames[first.style], style: styleNames[list.style], count: others.length},
      evidence: others.map(({range}) => range), fixes: rewrites(own),
    })
  },
})

function ownStyle({style, section}: ReferenceList): WrittenStyle {
  return style === 'apa' || style === 'harvard-id' ? style : section.heading && /pustaka|rujukan|sumber/iu.test(section.heading.text) ? 'harvard-id' : 'apa'
}

/** Every entry anew in a style; what could not be read and what is still to be filled in stays as it is. */
function rewritten({language}: Report, entries: readonly ReferenceEntry[], style: WrittenStyle): readonly Edit[] {
  return entries.flatMap(entry => (entry.style === style ? undefined : rewriteEntry(entry, style, language)) ?? [])
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Daftar yang bercampur gaya tampak disalin dari banyak tempat, dan pembaca harus mencari tahun dan judul di tempat yang berbeda-beda.',
    en: 'A list of mixed styles looks copied together, and readers have to look for year and title in a different place each time.',
  },
  note: {
    id: 'Gaya dinilai dari letak dan bentuk tahunnya; spasi yang kurang atau miring yang hilang bukan gaya lain. Perbaikannya menulis ulang entri dalam APA 7 atau Harvard Indonesia; periksa hasilnya, sebab keterangan yang tidak dikenal gaya itu tidak ikut ditulis.',
    en: 'The style is judged by where the year stands and how; missing spaces or italics are no other style. The fixes rewrite entries in APA 7 or Indonesian Harvard; look them over, for what that style does not know is not written.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Satu gaya', en: 'One style'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPerlman, H. H. (1957). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
  },
  {
    name: {id: 'Dua gaya', en: 'Two styles'}, language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Loyola University Press.\n\nHollis, F. ⟦1964⟧mixed. *Casework: A psychosocial therapy*. New York: Random House.\n\nPerlman, H. H. (1957). *Social casework: A problem-solving process*. University of Chicago Press.'}),
    fixed: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Loyola University Press.\n\nHollis, F. (1964). *Casework: A psychosocial therapy*. Random House.\n\nPerlman, H. H. (1957). *Social casework: A problem-solving process*. University of Chicago Press.'}),
  },
  {
    name: {id: 'Spasi yang kurang bukan gaya lain', en: 'A missing space is no other style'}, language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPerlman, H. H.(1957).*Social casework: A problem-solving process*. University of Chicago Press.'}),
  },
  {
    name: {id: 'Gaya yang diminta kampus', en: 'The style that the campus asks for'}, language: 'id', settings: {referenceStyle: 'harvard-id'},
    text: makalah({references: '⟦# DAFTAR PUSTAKA⟧demanded\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.'}),
    fixed: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.'}),
  },
]
