import {outputVersion} from '../file-result.ts'
import type {Format} from './format.ts'

/** The contract itself (design section 6; `schemas/check-output.schema.json`). */
export const json: Format = () => {
  let separator = ''
  return {
    begin: `{"version": ${outputVersion}, "files": [`,
    file: result => {
      const written = `${separator}\n${JSON.stringify(result, null, 1)}`
      separator = ','
      return written
    },
    end: () => '\n]}\n',
  }
}
