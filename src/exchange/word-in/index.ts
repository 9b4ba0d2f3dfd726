export {readPlain} from '../plain/read-plain.ts'
export {readWord} from './read-word.ts'
