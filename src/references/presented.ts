import type {Range} from '../text/range.ts'
import {matchesOf} from './matches.ts'
import {beginsWith, phrases} from './tables.ts'

/** "Makalah disampaikan pada", "paper presented at the", also with a full stop behind the kind. */
const withKind = /(?:makalah|paper|poster|naskah|pidato|ceramah|orasi|presentasi|materi)(?:[\p{L}\s]{0,30}?|\.)\s(?:disampaikan|disajikan|dipresentasikan|dibawakan|dipaparkan|diseminarkan|presented|delivered|read|given)\s(?:pada|dalam|di|untuk|at|in|to|for|before)\s(?:(?:the|an?|acara)\s)?/iu
/** "disampaikan pada" behind the title. */
const verbAlone = /(?<=[.,;?(”"]\s?)(?:yang\s)?(?:disampaikan|disajikan|dipresentasikan|dibawakan|dipaparkan|diseminarkan|presented|delivered)\s(?:pada|dalam|di|at|in|to)\s(?:(?:the|an?|acara)\s)?/giu
/** "Makalah Seminar …", "paper for the conference …": only where a meeting follows. */
const kindAlone = /(?<=[.,;?(”"]\s?)(?:makalah|(?:conference\s)?paper|poster|materi|presentasi)\s(?:(?:pada|dalam|di|untuk|at|for)\s)?(?:(?:the|an?|acara)\s)?(?=\p{L})/giu

/** Where an entry says that its work was read at a meeting; what follows names the meeting. */
export function readPresented(text: string, from: number): Range | undefined {
  const kind = withKind.exec(text.slice(from))
  if (kind) return {start: from + kind.index, end: from + kind.index + kind[0].length}
  const alone = matchesOf(verbAlone, text).find(match => match.index > from + 4)
    ?? matchesOf(kindAlone, text).find(match => match.index > from + 4 && beginsWith(text.slice(match.index + match[0].length, match.index + match[0].length + 60), phrases.occasion) > 0)
  return alone && {start: alone.index, end: alone.index + alone[0].length}
}
