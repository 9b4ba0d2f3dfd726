import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'

/** A pattern that stands in a source file. */
export interface FoundPattern { readonly file: string, readonly source: string, readonly flags: string }

/** Every regular expression written out below some folders, and every place that makes one from text. */
export function patternsIn(folders: readonly string[]): {readonly patterns: readonly FoundPattern[], readonly made: readonly string[]} {
  const patterns: FoundPattern[] = []
  const made: string[] = []
  for (const folder of folders) {
    for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts'))) {
      const file = join(folder, name).replaceAll('\\', '/')
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/')
          patterns.push({file, source: node.text.slice(1, end), flags: node.text.slice(end + 1)})
        } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp') made.push(file)
        ts.forEachChild(node, visit)
      }
      visit(source)
    }
  }
  return {patterns, made}
}
