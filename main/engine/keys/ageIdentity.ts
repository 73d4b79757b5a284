import { generateX25519Identity, identityToRecipient } from 'age-encryption'

/** An age X25519 key pair: `identity` is the secret (AGE-SECRET-KEY-1…), `recipient` is public (age1…). */
export type AgeKeyPair = { readonly identity: string; readonly recipient: string }

export async function makeAgeIdentity(): Promise<AgeKeyPair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}
