export {annotateWord} from '../annotate/annotate-word.ts'
export {notesOf} from '../annotate/notes-of.ts'
export {readPlain} from '../plain/read-plain.ts'
export {readWord} from './read-word.ts'
