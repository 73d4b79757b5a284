import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../../scripts/project.ts'
import { schemaFiles } from '../../../scripts/formats/schemas.ts'

test('docs/schemas holds what node scripts/formats/writeSchemas.ts writes', async () => {
  const folder = join(projectFolder, 'docs', 'schemas')
  const found = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
  )
  expect(new Map(found)).toEqual(await schemaFiles())
})
