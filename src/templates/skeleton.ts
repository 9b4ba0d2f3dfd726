import {isChapter, isStageSlot, type ChapterSpec, type PartSpec, type ReportKind, type StageSlot} from '../knowledge/kinds/kind.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {principleSets} from '../knowledge/principle-sets.ts'
import {principles} from '../knowledge/principles.ts'
import {stageSets, type StageSet, type StageStep} from '../knowledge/stage-sets.ts'
import {stages} from '../knowledge/stages.ts'
import type {Bilingual, KindId, Language, PrincipleSetId} from '../knowledge/types.ts'
import type {CampusDemands} from '../report/campus-model.ts'
import {sectionIn} from '../report/campus.ts'
import {frontMatter, type SkeletonOptions} from './front-matter.ts'
import {chapterHeading, guidance, heading} from './writing-form.ts'
import {placeholder} from './placeholder.ts'

/** A new report of a kind: front matter, every required and recommended part in order, every stage of the set. */
export function skeleton(options: SkeletonOptions): string {
  const kind = options.campus?.schema ?? kinds.find(({id}) => id === options.kind)
  if (!kind) throw new Error(`No template for the kind ${options.kind}`)
  const plan = planOf(kind, options)
  return [frontMatter({...options, stageSet: plan.stages?.id, principleSet: plan.principles}), ...bodyOf(kind, plan)].join('\n\n') + '\n'
}

export type {SkeletonOptions}

/** What is written, with the defaults filled in. */
interface Plan {
  readonly kind: KindId
  readonly campus: CampusDemands | undefined
  readonly language: Language
  readonly stages: StageSet | undefined
  readonly principles: PrincipleSetId | undefined
  readonly title: string | undefined
}

function planOf(kind: ReportKind, {language, stageSet, principleSet, title, campus}: SkeletonOptions): Plan {
  const usual = kind.stages === 'case' ? stageSets.find(({id}) => id === campus?.stageSet) ?? stageSets.find(({defaultFor}) => defaultFor.includes(kind.id)) : undefined
  return {
    kind: kind.id,
    campus,
    language,
    title,
    stages: kind.stages === 'none' ? undefined : stageSets.find(({id}) => id === stageSet) ?? usual,
    principles: principleSet ?? campus?.principleSets[0] ?? (kind.principles !== 'none' ? 'biestek' : undefined),
  }
}

function bodyOf(kind: ReportKind, plan: Plan): readonly string[] {
  const chapters = kind.layout.filter(isChapter)
  if (chapters.length === 0) {
    return [`# ${plainText(plan.title ?? kind.label[plan.language])}`, ...kind.layout.flatMap(item => isChapter(item) || !isWritten(item, plan) ? [] : part(item, plan, 2, []))]
  }
  return kind.layout.flatMap(item => {
    if (isChapter(item)) return chapter(item, plan, chapters.indexOf(item) + 1)
    return isWritten(item, plan) ? part(item, plan, 1, []) : []
  })
}

function chapter(spec: ChapterSpec, plan: Plan, number: number): readonly string[] {
  const {language} = plan
  const items = spec.items.filter(item => isStageSlot(item) || isWritten(item, plan))
  const only = items.length === 1 && items[0] && !isStageSlot(items[0]) ? items[0] : undefined
  const head = chapterHeading(language, number, spec.label[language])
  // A chapter whose one part bears its own name is that part.
  if (only && sectionIn(plan, only.section).label[language] === spec.label[language]) return [head, ...partText(only, plan, 2, [number])]
  let count = 0
  const next = (): readonly number[] => [number, ++count]
  return [head, ...items.flatMap(item => isStageSlot(item) ? stageParts(item, plan, 2, next) : part(item, plan, 2, next()))]
}

/** A part is written when it is asked for; what only a text's own announcement asks for needs that announcement. */
function isWritten({need, section, announced, parts}: PartSpec, plan: Plan): boolean {
  if (section === 'principles') return plan.principles !== undefined
  if (section === 'case-study' && (announced || need === 'optional')) return plan.stages !== undefined
  return need !== 'optional' || (parts ?? []).some(inner => inner.need !== 'optional' && !inner.announced && inner.section !== 'principles')
}

function part(spec: PartSpec, plan: Plan, depth: number, numbers: readonly number[]): readonly string[] {
  return [heading(depth, numbers, topCase(sectionIn(plan, spec.section).label[plan.language], depth, plan.language)), ...partText(spec, plan, depth + 1, numbers)]
}

/** A part's guidance and what stands under it: its own parts, the principles, the stages of its case, or a placeholder. */
function partText(spec: PartSpec, plan: Plan, depth: number, numbers: readonly number[]): readonly string[] {
  const {language} = plan
  const {label, questions} = sectionIn(plan, spec.section)
  const parts = (spec.parts ?? []).filter(inner => isWritten(inner, plan))
  let count = 0
  const next = (): readonly number[] => [...numbers, ++count]
  const own = spec.section === 'principles' && plan.principles
    ? [principleList(plan.principles, language), placeholder(language, principlesNote[language])]
    : [placeholder(language, label[language])]
  const inner = spec.section === 'case-study'
    ? stageParts({stages: true, between: [{after: 'assessment', part: {section: 'problem-formulation', need: 'required'}}]}, plan, depth, next)
    : parts.flatMap(one => part(one, plan, depth, next()))
  return [guidance(questions[language]), ...own, ...inner]
}

function stageParts(slot: StageSlot, plan: Plan, depth: number, next: () => readonly number[]): readonly string[] {
  return (plan.stages?.steps ?? []).flatMap(step => [
    ...stagePart(step, plan, depth, next()),
    ...(slot.between ?? []).filter(({after}) => after === step.stage).flatMap(({part: spec}) => isWritten(spec, plan) ? part(spec, plan, depth, next()) : []),
  ])
}

function stagePart(step: StageStep, {language}: Plan, depth: number, numbers: readonly number[]): readonly string[] {
  const stage = stages.find(({id}) => id === step.stage)
  if (!stage) throw new Error(`No stage ${step.stage}`)
  const name = (step.called ?? stage.label)[language]
  const asks = step.need === 'optional' ? [optionalNote[language], ...stage.questions[language]] : stage.questions[language]
  return [heading(depth, numbers, name), guidance(asks), placeholder(language, name)]
}

function principleList(id: PrincipleSetId, language: Language): string {
  const members = principleSets.find(set => set.id === id)?.members ?? []
  return members.map((member, at) => `${at + 1}. ${principles.find(principle => principle.id === member)?.statement[language] ?? member}`).join('\n')
}

/** Words of a writer as Markdown that shows just these words, on one line. */
function plainText(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().replace(/[\\`*_[\]<>#&~$]/gu, '\\$&')
}

/** Indonesian reports write the parts that stand beside the chapters in capitals, like the chapters. */
function topCase(label: string, depth: number, language: Language): string {
  return depth === 1 && language === 'id' ? label.toUpperCase() : label
}

const optionalNote: Bilingual = {
  id: 'Opsional: hapus bagian ini bila tahapnya tidak dilakukan.',
  en: 'Optional: delete this part where the stage was not carried out.',
}

const principlesNote: Bilingual = {
  id: 'Sumber prinsip-prinsip ini dan penerapannya',
  en: 'The source of these principles and how they were applied',
}
