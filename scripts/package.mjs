// Makes the .vsix and checks what is in it: npm run package. With --check it goes into out/ and is removed again.
import {mkdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {createVSIX, listFiles} from '@vscode/vsce'
import {temporaryFolder} from './bundle.mjs'
import {buildAll} from '../esbuild.mjs'
