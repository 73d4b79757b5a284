import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { Sha256 } from '../../../shared/model/ids.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { sha256 } from '../files/sha256.ts'

/** How scores become a ranking: SHA-256 of the canonical JSON of the prize's rule. */
export function ruleDigest({ rule }: Pick<Prize, 'rule'>): Sha256 {
  return Sha256.parse(sha256(canonicalJson(rule)).toString('hex'))
}
