import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { Sha256 } from '../../../shared/model/ids.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { sha256 } from '../files/sha256.ts'

/**
 * What a juror scored by: SHA-256 of the canonical JSON of the categories' ids and rubrics, in the
 * prize's order. Any change of a scale, weight or guiding text is another digest.
 */
export function rubricDigest(prize: Pick<Prize, 'categories'>): Sha256 {
  const rubrics = prize.categories.map(({ id, rubric }) => ({ id, rubric }))
  return Sha256.parse(sha256(canonicalJson(rubrics)).toString('hex'))
}
