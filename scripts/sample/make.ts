import { join } from 'node:path'
import { projectFolder } from '../project.ts'
import { readEntries } from './entryText.ts'
import { writeTables } from './writeTables.ts'

const folder = join(projectFolder, 'assets/sample')
const entries = await readEntries()
await writeTables(folder, entries)
