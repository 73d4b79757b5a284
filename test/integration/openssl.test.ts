import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signJws } from '../../main/engine/keys/jws.ts'
import { makeSigningKey } from '../../main/engine/keys/signingKey.ts'
import { hasProgram, program } from '../support/program.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

/** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
const SPKI_PREFIX = '302a300506032b6570032100'

test.runIf(hasProgram('openssl'))('openssl verifies what we sign', async () => {
  const folder = await temporaryFolder()
  const [publicKey, input, signature] = ['key.der', 'input', 'signature'].map((name) =>
    join(folder, name),
  ) as [string, string, string] // Three names in, three paths out.
  const key = makeSigningKey()
  const jws = await signJws({ typ: 'jurybox-test+jws', key, payload: { juror: 'J07' } })
  const lastDot = jws.lastIndexOf('.')
  const x = Buffer.from(key.x, 'base64url')
  await writeFile(publicKey, Buffer.concat([Buffer.from(SPKI_PREFIX, 'hex'), x]))
  await writeFile(input, jws.slice(0, lastDot))
  await writeFile(signature, Buffer.from(jws.slice(lastDot + 1), 'base64url'))

  const verify = ['pkeyutl', '-verify', '-pubin', '-keyform', 'DER', '-inkey', publicKey]
  const said = await program('openssl', ...verify, '-rawin', '-in', input, '-sigfile', signature)
  expect(said.toString()).toContain('Signature Verified Successfully')
})
