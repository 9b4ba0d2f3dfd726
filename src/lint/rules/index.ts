import type {Rule} from '../rule.ts'
import citationNearMiss from './citation-near-miss.ts'
import citationUnlisted from './citation-unlisted.ts'
import citationYearMissing from './citation-year-missing.ts'
import frontMatterInvalid from './front-matter-invalid.ts'
import headingLevel from './heading-level.ts'
import headingNumbering from './heading-numbering.ts'
import headingsUnreadable from './headings-unreadable.ts'
import placeholderLeft from './placeholder-left.ts'
import principleMissing from './principle-missing.ts'
import principleSetUnclear from './principle-set-unclear.ts'
import referenceDuplicate from './reference-duplicate.ts'
import referenceIncomplete from './reference-incomplete.ts'
import referenceMalformedLink from './reference-malformed-link.ts'
import referenceOld from './reference-old.ts'
import referenceOrder from './reference-order.ts'
import referenceStyleMixed from './reference-style-mixed.ts'
import referenceUncited from './reference-uncited.ts'
import referenceUnread from './reference-unread.ts'
import referenceYear from './reference-year.ts'
import reportLength from './report-length.ts'
import sectionDuplicate from './section-duplicate.ts'
import sectionEmpty from './section-empty.ts'
import sectionMissing from './section-missing.ts'
import sectionOrder from './section-order.ts'
import sectionThin from './section-thin.ts'
import sectionUncited from './section-uncited.ts'
import stageEmpty from './stage-empty.ts'
import stageMentionedOnly from './stage-mentioned-only.ts'
import stageMissing from './stage-missing.ts'
import stageOrder from './stage-order.ts'
import stageSpelling from './stage-spelling.ts'
import stageUnseen from './stage-unseen.ts'
import supervisorComment from './supervisor-comment.ts'
import suppressionUnused from './suppression-unused.ts'
import termAvoided from './term-avoided.ts'

/** Every rule, in the order of the documentation: structure, stages, principles, references, headings, and what stands around them. */
export const rules: readonly Rule[] = [
  sectionMissing, sectionEmpty, sectionThin, sectionOrder, sectionDuplicate, reportLength,
  stageMissing, stageUnseen, stageOrder, stageEmpty, stageMentionedOnly, stageSpelling,
  principleMissing, principleSetUnclear,
  referenceIncomplete, referenceUnread, referenceDuplicate, referenceOrder, referenceStyleMixed, referenceYear, referenceMalformedLink, referenceOld,
  referenceUncited, citationUnlisted, citationNearMiss, citationYearMissing, sectionUncited,
  headingsUnreadable, headingNumbering, headingLevel,
  termAvoided,
  placeholderLeft, frontMatterInvalid, supervisorComment, suppressionUnused,
]
