import {version} from '../../package.json'
import type {Host} from '../host.ts'
import {annotate} from './annotate.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {check, type ExitCode} from './check-command.ts'
import {compare} from './compare.ts'
import {showConfig} from './config-command.ts'
import {convert} from './convert.ts'
import {explain, listRules} from './explain.ts'
import {exportWord} from './export.ts'
import {helpText} from './help.ts'
import {writeNew} from './new-report.ts'
import {parseCommand} from './parse.ts'
import {testProfile} from './profile-command.ts'
import {usageErrors} from './texts.ts'
import {watch} from './watch.ts'

/** Runs a command; `argv` is what stands behind `peksos`. Never throws for what a user or a file did. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const {value: wanted, problems} = parseCommand(argv)
  const language = wanted.language === 'auto' ? languageOf(host) : wanted.language
  if (wanted.task === 'version') {
    await host.out.write(`${version}\n`)
    return 0
  }
  if (wanted.task === 'help') {
    await host.out.write(helpText(language ? [language] : ['id', 'en']))
    return 0
  }
  if (problems.length > 0) {
    for (const {message, data} of problems) {
      await host.err.write(`peksos: ${renderMessage(usageErrors[message], data, language ?? 'id')}\n`)
    }
    return 2
  }
  switch (wanted.task) {
    case 'annotate': return await annotate(wanted, language ?? 'id', host)
    case 'check': return wanted.watch ? await watch(wanted, language ?? 'id', host) : await check(wanted, language, host)
    case 'compare': return await compare(wanted, language ?? 'id', host)
    case 'convert': return await convert(wanted, language ?? 'id', host)
    case 'export': return await exportWord(wanted, language ?? 'id', host)
    case 'new': return await writeNew(wanted, language ?? 'id', host)
    case 'config': return await showConfig(wanted, language ?? 'id', host)
    case 'profile': return await testProfile(wanted, language ?? 'id', host)
    case 'rules': return await listRules(language ?? 'id', host)
    case 'explain': return await explain(wanted, language ?? 'id', host)
  }
}

/** The language of the terminal, if it is one of ours; the first variable that is set decides, as in POSIX. */
function languageOf({env, locale}: Host): Language | undefined {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale || ''
  const code = set.slice(0, 2).toLowerCase()
  // `in` was the code of Indonesian until 1989, and old systems still have it.
  return code === 'id' || /^in[_-]/.test(set) ? 'id' : code === 'en' ? 'en' : undefined
}
