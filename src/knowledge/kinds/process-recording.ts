import type {ReportKind} from './kind.ts'

/** The record of one session (domain sections 17, 22). */
export const processRecording: ReportKind = {
  id: 'process-recording',
  label: {id: 'Rekaman Proses', en: 'Process Recording'},
  value: {id: 'rekaman-proses', en: 'process-recording'},
  about: {
    id: 'Catatan rinci satu sesi: isi, kesan, penggunaan diri, dan rencana berikutnya.',
    en: 'The detailed record of one session: content, impressions, use of self and plans.',
  },
  aliases: ['rekaman proses', 'process recording', 'process record', 'proses rekaman'],
  layout: [
    {section: 'cover', need: 'optional'},
    {section: 'client-profile', need: 'required'},
    {section: 'objectives', need: 'optional'},
    {section: 'content-record', need: 'required', words: 30},
    {section: 'impressions', need: 'required', words: 15},
    {section: 'use-of-self', need: 'required', words: 15},
    {section: 'plans', need: 'required', words: 6},
    {section: 'reflection', need: 'optional'},
    {section: 'references', need: 'optional'},
    {section: 'appendix', need: 'optional'},
  ],
  principles: 'none',
  stages: 'none',
  source: [{id: 'process-recording-guides'}],
  scope: 'international',
}
