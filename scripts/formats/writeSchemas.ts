import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../project.ts'
import { schemaFiles } from './schemas.ts'

const folder = join(projectFolder, 'docs', 'schemas')
await mkdir(folder, { recursive: true })
for (const [name, text] of await schemaFiles()) await writeFile(join(folder, name), text)
