import { expect, test } from 'vitest'
import { seededRandom } from '../../shared/scoring/random.ts'
import { missedMutations } from '../main/engine/publication/mutations.ts'
import { publishIn, readFolder } from '../main/engine/publication/publishedFolder.ts'
import { scoredOffice } from '../main/engine/office/results/scoredOffice.ts'

test(
  'ten thousand changes of one byte in any file of a publication are all found in that file',
  { timeout: 1_800_000 },
  async () => {
    const files = await readFolder(await publishIn(await scoredOffice(), 'published'))
    expect(await missedMutations(files, 10_000, seededRandom(2026))).toEqual([])
  },
)
