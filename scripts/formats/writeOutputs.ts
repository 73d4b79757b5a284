import { writeFile } from 'node:fs/promises'
import { formatsPage, pageWithOutputs } from './workedExample.ts'

await writeFile(formatsPage, await pageWithOutputs())
