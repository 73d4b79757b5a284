import { z } from 'zod'
import type { Result } from '../../../shared/calls/call.ts'
import type { AudienceScene } from '../../../shared/calls/audienceScene.ts'
import { Bytes, ByteRange } from '../../../shared/calls/commonInputs.ts'
import { EntryCode } from '../../../shared/model/ids.ts'

const Wanted = z.strictObject({ entryCode: EntryCode, file: z.string().max(500), ...ByteRange })
type Wanted = z.infer<typeof Wanted>

export type ReadDocument = (wanted: Wanted) => Promise<Result<unknown>>

/**
 * A part of the document that is being shown, and of nothing else: asked anew after the engine has answered,
 * since meanwhile something else may be shown, or nothing.
 */
export async function readShown(
  scene: () => AudienceScene | null,
  read: ReadDocument,
  asked: unknown,
): Promise<Uint8Array> {
  const wanted = Wanted.parse(asked)
  if (!isShown(scene(), wanted)) throw new Error('not a document that is shown')
  const answer = await read(wanted)
  if (!answer.ok || !isShown(scene(), wanted)) throw new Error('the document cannot be read')
  return Bytes.parse(answer.value)
}

function isShown(scene: AudienceScene | null, { entryCode, file }: Wanted): boolean {
  if (scene?.kind !== 'document') return false
  return scene.document.entryCode === entryCode && scene.document.file === file
}
