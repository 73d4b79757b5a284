import { AppError } from '../../../shared/errors.ts'
import { SignedHead, logHeadType } from '../../../shared/format/receipt.ts'
import type { TreeHead } from '../../../shared/format/treeHead.ts'
import type { PublicJwk } from '../../../shared/format/publicJwk.ts'
import { instant } from '../../../shared/model/ids.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { signJws, verifyJws } from '../keys/jws.ts'
import { type SigningKey, thumbprint } from '../keys/signingKey.ts'
import { rubricDigest } from '../scorefile/rubricDigest.ts'
import { ruleDigest } from '../scorefile/ruleDigest.ts'

/** What the office signs of its log and of the prize as its jurors were given it. */
export function logHeadOf(prize: Prize, { size, root }: TreeHead, now: number): SignedHead {
  return SignedHead.parse({
    format: 1,
    prizeId: prize.id,
    edition: prize.edition,
    round: prize.round.number,
    created: instant(now),
    size,
    root,
    rubricDigest: rubricDigest(prize),
    ruleDigest: ruleDigest(prize),
  })
}

export async function signLogHead(head: SignedHead, key: SigningKey): Promise<string> {
  return signJws({ typ: logHeadType, key, payload: head })
}

/**
 * What a signed head says, when it is this office's.
 * @throws AppError SIGNATURE_INVALID
 */
export async function readLogHead(jws: string, office: PublicJwk): Promise<SignedHead> {
  const kid = thumbprint(office)
  const publicKey = (named: string): PublicJwk | undefined => (named === kid ? office : undefined)
  const { payload } = await verifyJws({ typ: logHeadType, jws, publicKey })
  const head = SignedHead.safeParse(payload)
  if (!head.success) throw new AppError('SIGNATURE_INVALID', {}, { cause: head.error })
  return head.data
}
