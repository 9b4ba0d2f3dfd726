import {outputVersion} from '../exchange/file-result.ts'
import type {Format} from '../exchange/formats/format.ts'
import {sameContent, severalFiles} from './groups.ts'
import {handedInOf, type HandedIn} from './handed-in.ts'

/** The contract itself (design section 6; `schemas/check-output.schema.json`). */
export const json: Format = () => {
  const all: HandedIn[] = []
  let separator = ''
  return {
    begin: `{"version": ${outputVersion}, "files": [`,
    file: result => {
      all.push(handedInOf(result))
      const written = `${separator}\n${JSON.stringify(result, null, 1)}`
      separator = ','
      return written
    },
    end: () => `\n], "sameContent": ${JSON.stringify(sameContent(all))}, "severalFiles": ${JSON.stringify(severalFiles(all))}}\n`,
  }
}
