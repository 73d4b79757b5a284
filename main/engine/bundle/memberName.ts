import { ScoresId } from '../../../shared/format/deliberationBundle.ts'
import { DocumentId, JurorId } from '../../../shared/model/ids.ts'

export const INDEX_MEMBER = 'index.jws'
export const PRIZE_MEMBER = 'prize.age'

export function keyringMember(jurorId: JurorId): string {
  return `keyrings/${jurorId}.age`
}

export function scoresMember(scoresId: ScoresId): string {
  return `scores/${scoresId}.age`
}

export function documentMember(documentId: DocumentId): string {
  return `documents/${documentId}.age`
}

export function textMember(documentId: DocumentId): string {
  return `text/${documentId}.age`
}

/** What a member is, told by its name; null for a name that is not ours. */
export type MemberKind = 'index' | 'prize' | 'keyring' | 'scores' | 'document' | 'text'

export function memberKind(name: string): MemberKind | null {
  if (name === INDEX_MEMBER) return 'index'
  if (name === PRIZE_MEMBER) return 'prize'
  const [, folder, id] = /^(keyrings|scores|documents|text)\/([^/]*)\.age$/.exec(name) ?? []
  if (folder === 'keyrings') return JurorId.safeParse(id).success ? 'keyring' : null
  if (folder === 'scores') return ScoresId.safeParse(id).success ? 'scores' : null
  if (!DocumentId.safeParse(id).success) return null
  return folder === 'documents' ? 'document' : 'text'
}
