import {campusOf} from '../report/campus.ts'
import type {Report} from '../report/model.ts'
import {readReport} from '../report/read.ts'
import type {RuleExample} from './rule.ts'
import {examples as citationNearMiss} from './rules/citation-near-miss.ts'
import {examples as citationUnlisted} from './rules/citation-unlisted.ts'
import {examples as citationYearMissing} from './rules/citation-year-missing.ts'
import {examples as frontMatterInvalid} from './rules/front-matter-invalid.ts'
import {examples as headingLevel} from './rules/heading-level.ts'
import {examples as headingNumbering} from './rules/heading-numbering.ts'
import {examples as headingsUnreadable} from './rules/headings-unreadable.ts'
import {examples as placeholderLeft} from './rules/placeholder-left.ts'
import {examples as principleMissing} from './rules/principle-missing.ts'
import {examples as principleSetUnclear} from './rules/principle-set-unclear.ts'
import {examples as referenceDuplicate} from './rules/reference-duplicate.ts'
import {examples as referenceIncomplete} from './rules/reference-incomplete.ts'
import {examples as referenceMalformedLink} from './rules/reference-malformed-link.ts'
import {examples as referenceOld} from './rules/reference-old.ts'
import {examples as referenceOrder} from './rules/reference-order.ts'
import {examples as referenceStyleMixed} from './rules/reference-style-mixed.ts'
import {examples as referenceUncited} from './rules/reference-uncited.ts'
import {examples as referenceUnread} from './rules/reference-unread.ts'
import {examples as referenceYear} from './rules/reference-year.ts'
import {examples as reportLength} from './rules/report-length.ts'
import {examples as sectionDuplicate} from './rules/section-duplicate.ts'
import {examples as sectionEmpty} from './rules/section-empty.ts'
import {examples as sectionMissing} from './rules/section-missing.ts'
import {examples as sectionOrder} from './rules/section-order.ts'
import {examples as sectionThin} from './rules/section-thin.ts'
import {examples as sectionUncited} from './rules/section-uncited.ts'
import {examples as stageEmpty} from './rules/stage-empty.ts'
import {examples as stageMentionedOnly} from './rules/stage-mentioned-only.ts'
import {examples as stageMissing} from './rules/stage-missing.ts'
import {examples as stageOrder} from './rules/stage-order.ts'
import {examples as stageSpelling} from './rules/stage-spelling.ts'
import {examples as stageUnseen} from './rules/stage-unseen.ts'
import {examples as supervisorComment} from './rules/supervisor-comment.ts'
import {examples as suppressionUnused} from './rules/suppression-unused.ts'
import {examples as termAvoided} from './rules/term-avoided.ts'

/** The examples of every rule by its id, for its page and for the tests; nothing that runs in the editor reads them. */
export const ruleExamples: Readonly<Record<string, readonly RuleExample[]>> = {
  'citation-near-miss': citationNearMiss(),
  'citation-unlisted': citationUnlisted(),
  'citation-year-missing': citationYearMissing(),
  'front-matter-invalid': frontMatterInvalid(),
  'heading-level': headingLevel(),
  'heading-numbering': headingNumbering(),
  'headings-unreadable': headingsUnreadable(),
  'placeholder-left': placeholderLeft(),
  'principle-missing': principleMissing(),
  'principle-set-unclear': principleSetUnclear(),
  'reference-duplicate': referenceDuplicate(),
  'reference-incomplete': referenceIncomplete(),
  'reference-malformed-link': referenceMalformedLink(),
  'reference-old': referenceOld(),
  'reference-order': referenceOrder(),
  'reference-style-mixed': referenceStyleMixed(),
  'reference-uncited': referenceUncited(),
  'reference-unread': referenceUnread(),
  'reference-year': referenceYear(),
  'report-length': reportLength(),
  'section-duplicate': sectionDuplicate(),
  'section-empty': sectionEmpty(),
  'section-missing': sectionMissing(),
  'section-order': sectionOrder(),
  'section-thin': sectionThin(),
  'section-uncited': sectionUncited(),
  'stage-empty': stageEmpty(),
  'stage-mentioned-only': stageMentionedOnly(),
  'stage-missing': stageMissing(),
  'stage-order': stageOrder(),
  'stage-spelling': stageSpelling(),
  'stage-unseen': stageUnseen(),
  'supervisor-comment': supervisorComment(),
  'suppression-unused': suppressionUnused(),
  'term-avoided': termAvoided(),
}

/** Reads an example's text, with what a campus asks where the example says so. */
export function readExample(text: string, {kinds, terms}: NonNullable<RuleExample['settings']> = {}): Report {
  return readReport(text, kinds || terms ? {campus: {...campusOf(kinds ?? {}, terms ?? []), kind: undefined}} : {})
}
