import {bpss} from './bpss.ts'
import {consent} from './consent.ts'
import {dialogue} from './dialogue.ts'
import {ecomap} from './ecomap.ts'
import {evaluationTable} from './evaluation-table.ts'
import {genogram} from './genogram.ts'
import {individualForm} from './individual-form.ts'
import {planTable} from './plan-table.ts'
import {referral} from './referral.ts'
import {session} from './session.ts'
import type {Form} from './form.ts'

/** Forms that no other table gives: tools of assessment, records, consent; in the order of their drawers. */
export const forms: readonly Form[] = [
  genogram,
  ecomap,
  bpss,
  planTable,
  evaluationTable,
  individualForm,
  consent,
  session,
  dialogue,
  referral,
]
