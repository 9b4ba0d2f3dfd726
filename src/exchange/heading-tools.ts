import {isKnownLabel, knownNameOf} from '../markdown/known-names.ts'
import {readNumbering} from '../markdown/numbering.ts'
import {isCapitals, isContentsLine, readPseudoHeading} from '../markdown/pseudo-heading.ts'

/** What tells headings from text; handed to the readers of other formats, so that their bundles need not hold the tables behind it. */
export const headingTools = {isCapitals, isContentsLine, isKnownLabel, knownNameOf, readNumbering, readPseudoHeading}

/** What tells headings from text. */
export type HeadingTools = typeof headingTools
