import {version} from '../../package.json'
import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {check, type ExitCode} from './check-command.ts'
import {helpText} from './help.ts'
import {parseCommand} from './parse.ts'
import {usageErrors} from './texts.ts'

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
  const own = language ?? 'id'
  // What a check does not need is loaded by who asks for it.
  switch (wanted.task) {
    case 'annotate': return await (await import('./annotate.ts')).annotate(wanted, own, host)
    case 'check': return wanted.watch ? await (await import('./watch.ts')).watch(wanted, own, host) : await check(wanted, language, host)
    case 'compare': return await (await import('./compare.ts')).compare(wanted, own, host)
    case 'convert': return await (await import('./convert.ts')).convert(wanted, own, host)
    case 'export': return await (await import('./export.ts')).exportWord(wanted, own, host)
    case 'new': return await (await import('./new-report.ts')).writeNew(wanted, own, host)
    case 'config': return await (await import('./config-command.ts')).showConfig(wanted, own, host)
    case 'profile': return await (await import('./profile-command.ts')).testProfile(wanted, own, host)
    case 'rules': return await (await import('./explain.ts')).listRules(own, host)
    case 'explain': return await (await import('./explain.ts')).explain(wanted, own, host)
  }
}

/** The language of the terminal, if it is one of ours; the first variable that is set decides, as in POSIX. */
function languageOf({env, locale}: Host): Language | undefined {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale || ''
  const code = set.slice(0, 2).toLowerCase()
  // `in` was the code of Indonesian until 1989, and old systems still have it.
  return code === 'id' || /^in[_-]/.test(set) ? 'id' : code === 'en' ? 'en' : undefined
}
