import {closest} from '../closest.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A comment that turns a rule off where it has nothing to say, or a rule that there is not. */
export default defineRule({
  id: 'suppression-unused',
  severity: 'info',
  about: {
    id: 'Setiap komentar yang mematikan aturan ada gunanya.',
    en: 'Every comment that turns a rule off is of use.',
  },
  basis: [],
  afterOthers: true,
  messages: {
    unused: {
      id: 'Komentar ini tidak menyembunyikan temuan `{rule}`, diharapkan komentar yang berguna saja',
      en: 'This comment hides no finding of `{rule}`, expected only comments that are of use',
    },
    unusedAll: {
      id: 'Komentar ini tidak menyembunyikan temuan apa pun, diharapkan komentar yang berguna saja',
      en: 'This comment hides no finding, expected only comments that are of use',
    },
    unknown: {
      id: '`{rule}` bukan aturan Peksos, diharapkan id sebuah aturan',
      en: '`{rule}` is no rule of Peksos, expected the id of a rule',
    },
    misspelt: {
      id: '`{rule}` bukan aturan Peksos, diharapkan mungkin `{near}`',
      en: '`{rule}` is no rule of Peksos, expected perhaps `{near}`',
    },
    remove: {id: 'Hapus yang tidak berguna', en: 'Remove what is of no use'},
    rename: {id: 'Ganti dengan {near}', en: 'Replace with {near}'},
  },
  fixTitles: ['remove', 'rename'],
  check(_, found, {idleSuppressions, ruleIds}) {
    for (const {at, rule, known, removal} of idleSuppressions) {
      const near = rule === undefined || known ? undefined : closest(rule, ruleIds)
      const message = rule === undefined ? 'unusedAll' : known ? 'unused' : near ? 'misspelt' : 'unknown'
      found(message, {
        range: at,
        anchor: rule ?? '',
        data: {...(rule !== undefined && {rule}), ...(near !== undefined && {near})},
        fixes: [
          {title: 'remove', edits: removal},
          ...(near ? [{title: 'rename' as const, edits: [{range: at, text: near}], preferred: false, safe: false}] : []),
        ],
      })
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Komentar yang tersisa setelah masalahnya diperbaiki, atau yang salah eja, diam-diam menutupi temuan berikutnya.',
    en: 'A comment left after its cause was mended, or a misspelt one, quietly hides the next finding.',
  },
  note: {
    id: 'Diam bila aturan yang disebut dimatikan dalam pengaturan. Setelah ` -- ` boleh ada alasan. Perbaikannya menghapus nama aturan yang tidak berguna, atau seluruh komentarnya.',
    en: 'Silent where the rule it names is turned off in the settings. A reason may follow after ` -- `. The fix takes the useless id away, or the whole comment.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Komentar yang menyembunyikan temuan', en: 'A comment that hides a finding'},
    language: 'id', text: makalah({objectives: '<!-- peksos-disable-next-line section-empty -- ditulis minggu depan -->\n\n## 1.3 Tujuan'}),
  },
  {
    name: {id: 'Komentar yang tersisa', en: 'A comment that was left'},
    language: 'id', text: makalah({problem: '<!-- peksos-disable-next-line ⟦section-empty⟧unused -->\n\n## 1.2 Rumusan Masalah\n\nBagaimana intervensi membantu lansia?'}),
    fixed: makalah({problem: '## 1.2 Rumusan Masalah\n\nBagaimana intervensi membantu lansia?'}),
  },
  {
    name: {id: 'Dari sini sampai sana', en: 'From here to there'},
    language: 'en', text: paper({objectives: '<!-- peksos-disable section-empty -->\n\n## Objectives\n\n<!-- peksos-enable section-empty -->'}),
  },
  {
    name: {id: 'Aturan yang salah eja', en: 'A misspelt rule'},
    language: 'en', text: paper({front: '---\nkind: paper\n---\n\n<!-- peksos-disable-file ⟦section-emty⟧misspelt -->'}),
    fixed: paper({front: '---\nkind: paper\n---'}),
  },
]
