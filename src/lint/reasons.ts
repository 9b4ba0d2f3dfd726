import type {RuleReasons} from './rule.ts'
import {reasons as citationNearMiss} from './rules/citation-near-miss.ts'
import {reasons as citationUnlisted} from './rules/citation-unlisted.ts'
import {reasons as citationYearMissing} from './rules/citation-year-missing.ts'
import {reasons as frontMatterInvalid} from './rules/front-matter-invalid.ts'
import {reasons as headingLevel} from './rules/heading-level.ts'
import {reasons as headingNumbering} from './rules/heading-numbering.ts'
import {reasons as headingsUnreadable} from './rules/headings-unreadable.ts'
import {reasons as placeholderLeft} from './rules/placeholder-left.ts'
import {reasons as principleMissing} from './rules/principle-missing.ts'
import {reasons as principleSetUnclear} from './rules/principle-set-unclear.ts'
import {reasons as referenceDuplicate} from './rules/reference-duplicate.ts'
import {reasons as referenceIncomplete} from './rules/reference-incomplete.ts'
import {reasons as referenceMalformedLink} from './rules/reference-malformed-link.ts'
import {reasons as referenceOld} from './rules/reference-old.ts'
import {reasons as referenceOrder} from './rules/reference-order.ts'
import {reasons as referenceStyleMixed} from './rules/reference-style-mixed.ts'
import {reasons as referenceUncited} from './rules/reference-uncited.ts'
import {reasons as referenceUnread} from './rules/reference-unread.ts'
import {reasons as referenceYear} from './rules/reference-year.ts'
import {reasons as reportLength} from './rules/report-length.ts'
import {reasons as sectionDuplicate} from './rules/section-duplicate.ts'
import {reasons as sectionEmpty} from './rules/section-empty.ts'
import {reasons as sectionMissing} from './rules/section-missing.ts'
import {reasons as sectionOrder} from './rules/section-order.ts'
import {reasons as sectionThin} from './rules/section-thin.ts'
import {reasons as sectionUncited} from './rules/section-uncited.ts'
import {reasons as stageEmpty} from './rules/stage-empty.ts'
import {reasons as stageMentionedOnly} from './rules/stage-mentioned-only.ts'
import {reasons as stageMissing} from './rules/stage-missing.ts'
import {reasons as stageOrder} from './rules/stage-order.ts'
import {reasons as stageSpelling} from './rules/stage-spelling.ts'
import {reasons as stageUnseen} from './rules/stage-unseen.ts'
import {reasons as supervisorComment} from './rules/supervisor-comment.ts'
import {reasons as suppressionUnused} from './rules/suppression-unused.ts'
import {reasons as termAvoided} from './rules/term-avoided.ts'

/** Why each rule is there, by its id, for its page; the editor reads the page's file instead. */
export const ruleReasons: Readonly<Record<string, RuleReasons>> = {
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
