import { Sha256 } from '../../../../shared/model/ids.ts'
import type { OpenBundle, SealedMember } from '../../bundle/openBundle.ts'
import { openMember } from '../../bundle/tarReader.ts'
import { readAhead } from '../../files/readAhead.ts'
import { damagedEarlier, EarlierBundleDamaged } from './earlierBundle.ts'
import type { FileWriter } from './fileWriter.ts'
import type { SealedEarlier } from './plan.ts'

/**
 * Copies a sealed member of the bundle before as it is, and answers its digest, which is the signed one.
 * @throws EarlierBundleDamaged
 */
export async function copySealed(
  { bundle }: Pick<SealedEarlier, 'bundle'>,
  member: SealedMember,
  writer: FileWriter,
  onPiece: (bytes: number) => void,
): Promise<Sha256> {
  const copied = await writer.member(member.name, member.size, pieces(bundle, member, onPiece))
  if (copied !== member.sha256) throw new EarlierBundleDamaged(member.name)
  return copied
}

async function* pieces(
  bundle: OpenBundle,
  member: SealedMember,
  onPiece: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const source = readAhead(openMember(bundle.file, member))[Symbol.asyncIterator]()
  try {
    for (let next = await ask(source); next.done !== true; next = await ask(source)) {
      onPiece(next.value.length)
      yield next.value
    }
  } finally {
    await source.return(undefined)
  }
}

function ask(source: AsyncGenerator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  return source.next().catch(damagedEarlier)
}
