import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {rules} from '../lint/rules/index.ts'
import {unknownRule, type Wanted} from './parse.ts'
import {reportTexts, usageErrors} from './texts.ts'

/** `peksos rules`: a line for each rule, with its severity and what it asks for. */
export async function listRules(language: Language, host: Host): Promise<0> {
  const width = Math.max(...rules.map(({id}) => id.length))
  const words = Math.max(...rules.map(({severity}) => reportTexts[severity][language].length))
  await host.out.write(rules.map(({id, severity, about}) => `${id.padEnd(width)}  ${reportTexts[severity][language].padEnd(words)}  ${about[language]}\n`).join(''))
  return 0
}

/** `peksos explain`: the page of a rule as the documentation has it, else what the rule says of itself. */
export async function explain({inputs: [wanted = '']}: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const rule = rules.find(({id}) => id === wanted.toLowerCase())
  if (!rule) {
    const {message, data} = unknownRule(wanted, rules.map(({id}) => id))
    await host.err.write(`peksos: ${renderMessage(usageErrors[message], data, language)}\n`)
    return 2
  }
  const page = await host.page?.(`${rule.id}${language === 'id' ? '.id' : ''}.md`)
  await host.out.write(page ?? `# ${rule.id}\n\n${rule.about[language]}\n`)
  return 0
}
