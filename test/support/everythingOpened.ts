import { readFile } from 'node:fs/promises'
import { decryptSmall } from '../../main/engine/keys/ageFile.ts'
import { membersByTarStream } from './tarMembers.ts'

/**
 * All bytes that a passphrase, and whatever identities come to light with it, open in a bundle, by the names
 * of the members; and what lies there in clear.
 */
export async function everythingOpened(
  path: string,
  passphrase: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const members = await membersByTarStream(await readFile(path))
  const opened = new Map<string, Buffer>()
  const identities = new Set<string>()
  for (const { name, bytes } of members) {
    const clear = name === 'index.jws' ? indexText(bytes) : null
    const keyring = name.startsWith('keyrings/') ? await open(bytes, { passphrase }) : null
    const found = clear ?? keyring
    if (found !== null) note(name, found, opened, identities)
  }
  for (let before = -1; before !== opened.size;) {
    before = opened.size
    for (const { name, bytes } of members.filter((member) => !opened.has(member.name)))
      for (const identity of [...identities]) {
        const plain = opened.has(name) ? null : await open(bytes, { identity })
        if (plain !== null) note(name, plain, opened, identities)
      }
  }
  return opened
}

function note(
  name: string,
  plain: Buffer,
  opened: Map<string, Buffer>,
  identities: Set<string>,
): void {
  opened.set(name, plain)
  const found = plain.toString('latin1').match(/AGE-SECRET-KEY-1[0-9A-Z]+/g) ?? []
  for (const identity of found) identities.add(identity)
}

function indexText(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').split('.')[1] ?? '', 'base64url')
}

async function open(
  bytes: Buffer,
  unlock: Parameters<typeof decryptSmall>[1],
): Promise<Buffer | null> {
  return decryptSmall(bytes, unlock).then(
    (plain) => Buffer.from(plain),
    () => null,
  )
}
