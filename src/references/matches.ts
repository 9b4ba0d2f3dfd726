export {matchesOf} from '../text/matches.ts'
