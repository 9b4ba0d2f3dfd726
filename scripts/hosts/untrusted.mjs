// Starts the editor named first, with all arguments but the one by which runTests trusts every folder.
import {spawn} from 'node:child_process'

const [editor, ...args] = process.argv.slice(2)
const kept = args.filter(arg => arg !== '--disable-workspace-trust')
const child = spawn(editor, kept, {stdio: 'inherit'})
child.on('error', error => {
  console.error(error.message)
  process.exitCode = 1
})
child.on('exit', code => { process.exitCode = code ?? 1 })
