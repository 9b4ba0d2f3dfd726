import type {Severity} from '../../lint/finding.ts'
import {isUnread} from '../file-result.ts'
import type {Format} from './format.ts'

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {error: 'error', warning: 'warning', info: 'notice', hint: 'notice'}

/** Workflow commands of GitHub Actions: each finding becomes an annotation at its line. */
export const github: Format = () => ({
  begin: '',
  file: result => {
    if (isUnread(result)) return command('error', {file: result.path, title: `peksos ${result.error.code}`}, result.error.message)
    return result.findings.map(({severity, rule, message, path = result.path, line, column, endLine, endColumn}) => {
      // A column counts only within one line.
      const columns: Readonly<Record<string, number>> = line === endLine ? {col: column, endColumn} : {}
      return command(commands[severity], {file: path, line, endLine, ...columns, title: `peksos ${rule}`}, message)
    }).join('')
  },
  end: () => '',
})

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeValue(String(value))}`)
  return `::${name} ${written.join(',')}::${escapeMessage(message)}\n`
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeValue(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
