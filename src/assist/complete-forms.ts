import {sections} from '../knowledge/sections.ts'
import {stages} from '../knowledge/stages.ts'
import type {Section} from '../markdown/model.ts'
import type {Report} from '../report/model.ts'
import {partGroups, type PartGroup} from '../knowledge/part-groups.ts'
import {insertableParts} from '../templates/parts.ts'
import {placeholder} from '../templates/placeholder.ts'
import {guidance} from '../templates/writing-form.ts'
import type {Completer, Completion, CompletionRequest} from './completer.ts'
import {fitPart} from './fit.ts'
import {isInFence} from './in-fence.ts'
import {stageLabel} from './labels.ts'
import {snippetOf} from './snippet.ts'
import {say} from './texts.ts'

/** Drawers of forms that a stage is worked with. */
const drawers: readonly PartGroup[] = ['tools', 'inquiry', 'influence', 'records', 'individual', 'group', 'community']

/** `<` on a line of its own: guiding questions of the section as comments, what it must show, and forms. */
export const completeForms: Completer = {
  triggers: ['<'],
  opens: (before, asked) => asked ? /^ {0,3}<[\p{L} -]*$/u.test(before) : /^ {0,3}<$/u.test(before),
  complete(request) {
    const {report, moved, line, behind, text} = request
    // Where editors close pairs, `<` brings its `>`.
    if (!report || !['', '>'].includes(behind.trim()) || isInFence(text, line.start)) return []
    const at = moved.toBefore(line.start)
    const section = report.outline.sections.findLast(({range, heading}) => heading && range.start < at && at <= range.end)
    return section ? [...own(request, report, section), ...forms(request, report, at)] : []
  },
}

/** What the section itself asks for: its stages, else its part. */
function own(request: CompletionRequest, report: Report, section: Section): readonly Completion[] {
  const {language} = report
  const ids = [...report.stages, ...report.cases.flatMap(one => one.stages)]
    .filter(({spots}) => spots.some(spot => spot.section === section)).map(({id}) => id)
  const asked = stages.filter(({id}) => ids.includes(id))
  if (asked.length > 0) {
    return asked.flatMap(({id, questions, shows}, nth) => {
      const name = stageLabel(id, report.stageSet)[language]
      return [
        completion(request, `0${nth}0`, say('formQuestions', request.language, {name}), `!-- ${name}`, `${snippetOf(guidance(questions[language]))}\n\n$0`),
        completion(request, `0${nth}1`, say('formShows', request.language, {name}), name, snippetOf(shows[language].map(show => placeholder(language, show)).join('\n\n'))),
      ]
    })
  }
  const parts = report.parts.filter(part => part.sections.includes(section))
  return sections.filter(({id}) => parts.some(part => part.id === id)).map(({label, questions}, nth) =>
    completion(request, `0${nth}0`, say('formQuestions', request.language, {name: label[language]}), `!-- ${label[language]}`, `${snippetOf(guidance(questions[language]))}\n\n$0`))
}

function forms(request: CompletionRequest, report: Report, at: number): readonly Completion[] {
  const groups = drawers.map(drawer => partGroups[drawer])
  return insertableParts().filter(({group}) => groups.some(one => one.id === group.id)).map((part, nth) => ({
    ...completion(
      request, `1${String(nth).padStart(3, '0')}`, part.label[request.language], `${part.label.id} ${part.label.en}`,
      fitPart(part.body(report.language), report, at).body,
    ),
    description: part.group[request.language],
    explain: () => part.detail[request.language],
  }))
}

function completion({line, before, behind, offset}: CompletionRequest, order: string, label: string, words: string, snippet: string): Completion {
  const indent = before.length - before.trimStart().length
  return {
    kind: 'form', label, filter: `<${words}`, order, snippet,
    range: {start: line.start + indent, end: offset + behind.length},
  }
}
