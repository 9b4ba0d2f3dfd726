export {pack} from './package.ts'
