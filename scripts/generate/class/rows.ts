import type {KindId, Language} from '../../../src/knowledge/types.ts'

/** How a report writes its headings. */
export type Habit = 'chapters' | 'letters' | 'plain' | 'bold'

/** One report of the class, and everything that `peksos check` is to say of it: the rule, and the part or stage, else the message's id. */
export interface ReportRow {
  readonly file: string
  readonly kind: Exclude<KindId, 'other'>
  readonly language: Language
  readonly habit: Habit
  /** The number of its topic. */
  readonly topic: number
  readonly author?: string
  /** Parts that it lacks, and parts that are a heading only. */
  readonly without?: readonly string[]
  readonly empty?: readonly string[]
  /** Its front matter, where it is not the usual one; empty for none. */
  readonly front?: string
  /** What is replaced in it when it is written. */
  readonly slips?: readonly (readonly [string, string])[]
  /** The part behind which the passage stands that two reports share. */
  readonly shares?: string
  readonly expected: readonly string[]
}

const row = (file: string, kind: ReportRow['kind'], language: Language, habit: Habit, topic: number, more: Partial<ReportRow> = {}): ReportRow => ({file, kind, language, habit, topic, expected: [], ...more})

/** The reports of the class. */
export const rows: readonly ReportRow[] = [
  row('24.01.001.md', 'case-report', 'id', 'chapters', 0, {author: 'A (24.01.001)'}),
  row('24.01.002.md', 'case-report', 'id', 'letters', 1, {author: 'B (24.01.002)', without: ['evaluation', 'termination'], expected: ['stage-missing evaluation', 'stage-missing termination']}),
  row('24.01.003-laporan-kasus.md', 'case-report', 'id', 'bold', 2, {without: ['recommendations'], expected: ['section-missing recommendations']}),
  row('24.01.004.md', 'case-report', 'id', 'plain', 3, {author: 'C (24.01.004)', empty: ['planning'], expected: ['stage-empty planning']}),
  row('24.01.005.md', 'case-report', 'id', 'chapters', 4, {author: 'D (24.01.005)', shares: 'implementation'}),
  row('24.01.006.md', 'case-report', 'id', 'letters', 5, {author: 'E (24.01.006)', shares: 'assessment', without: ['client-profile'], expected: ['section-missing client-profile']}),
  row('24.01.007.md', 'case-report', 'id', 'chapters', 6, {author: 'F (24.01.007)', slips: [['Terminasi', 'Terminasii']], expected: ['stage-spelling termination']}),
  row('24.01.008.md', 'case-report', 'id', 'plain', 9, {front: '---\njenis: laporan-kasus\nbahasa: id\n  penulis: "G\n---', expected: ['front-matter-invalid broken']}),
  row('24.01.009.md', 'paper', 'id', 'chapters', 0, {author: 'H (24.01.009)'}),
  row('24.01.010.md', 'paper', 'id', 'letters', 1, {author: 'I (24.01.010)', without: ['principles'], expected: ['principle-missing none']}),
  row('24.01.011.md', 'paper', 'id', 'chapters', 2, {author: 'J (24.01.011)', without: ['problem-statement', 'references'], expected: ['section-missing problem-statement', 'section-missing references']}),
  row('24.01.012-makalah.md', 'paper', 'id', 'plain', 3, {slips: [['4. Penerimaan\n', ''], ['5. Sikap', '4. Sikap'], ['6. Penentuan', '5. Penentuan'], ['7. Kerahasiaan', '6. Kerahasiaan']], expected: ['principle-missing acceptance']}),
  row('24.01.013.md', 'paper', 'id', 'letters', 4, {author: 'K (24.01.013)', empty: ['recommendations'], expected: ['section-empty empty']}),
  row('24.01.014.md', 'group-report', 'id', 'chapters', 5, {author: 'L (24.01.014)', expected: ['stage-missing optional']}),
  row('24.01.015.md', 'group-report', 'id', 'letters', 6, {author: 'M (24.01.015)', without: ['evaluation'], expected: ['stage-missing evaluation', 'stage-missing optional']}),
  row('24.01.016.md', 'group-report', 'id', 'plain', 8, {author: 'N (24.01.016)', without: ['group-profile', 'objectives'], expected: ['section-missing objectives', 'section-missing client-profile', 'stage-missing optional']}),
  row('24.01.017.md', 'community-report', 'id', 'chapters', 0, {author: 'O (24.01.017)', expected: ['stage-missing optional']}),
  row('24.01.018.md', 'community-report', 'id', 'letters', 1, {author: 'P (24.01.018)', without: ['social-organizing'], expected: ['stage-missing social-organizing', 'stage-missing optional']}),
  row('24.01.019.md', 'community-report', 'id', 'bold', 2, {author: 'Q (24.01.019)', without: ['termination', 'conclusion'], expected: ['stage-missing termination', 'stage-missing optional', 'section-missing conclusion']}),
  row('24.01.020.md', 'process-recording', 'id', 'plain', 0, {author: 'R (24.01.020)'}),
  row('24.01.021.md', 'process-recording', 'id', 'plain', 1, {author: 'S (24.01.021)', without: ['impressions'], expected: ['section-missing impressions']}),
  row('24.02.001.md', 'case-report', 'en', 'chapters', 0, {author: 'T (24.02.001)'}),
  row('24.02.002.md', 'case-report', 'en', 'plain', 1, {author: 'U (24.02.002)', without: ['assessment'], expected: ['stage-missing assessment']}),
  row('24.02.003.md', 'paper', 'en', 'chapters', 2, {author: 'V (24.02.003)', slips: [['(Perlman, 1957)', '(Perlmann, 1967)']], expected: ['citation-unlisted unlisted', 'reference-uncited uncited']}),
  row('24.02.004.md', 'group-report', 'en', 'plain', 3, {author: 'W (24.02.004)', expected: ['stage-missing optional']}),
  row('24.02.005.md', 'community-report', 'en', 'chapters', 0, {author: 'X (24.02.005)', front: '---\nkind: comunity-report\nlanguage: en\nauthor: "X (24.02.005)"\n---', expected: ['front-matter-invalid value', 'stage-missing optional']}),
  row('24.02.006.md', 'process-recording', 'en', 'plain', 4, {author: 'Y (24.02.006)', without: ['next-plan'], expected: ['section-missing plans']}),
  row('Z. A_48127_assignsubmission_file_/laporan.md', 'case-report', 'id', 'chapters', 7, {front: '', without: ['monitoring', 'references'], expected: ['section-missing references', 'stage-missing optional']}),
  row('Z. A_48127_assignsubmission_file_/rekaman.md', 'process-recording', 'id', 'plain', 3, {front: ''}),
]

/** A second hand-in of the same: spaces and letter case apart, with another front matter. */
export const copy = {file: '24.01.022.md', of: '24.01.016.md', front: '---\njenis: laporan-kelompok\nbahasa: id\npenulis: "AA (24.01.022)"\n---'} as const
