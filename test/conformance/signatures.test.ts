import { expect, test } from 'vitest'
import { z } from 'zod'
import { verifyJws } from '../../main/engine/keys/jws.ts'
import { isLowOrder } from '../../main/engine/keys/lowOrder.ts'
import type { PublicJwk } from '../../main/engine/keys/signingKey.ts'
import { refusal } from '../support/refusal.ts'
import verdicts from '../vectors/ed25519-cctv.json' with { type: 'json' }
import { corpusJson, withCorpora } from './corpora.ts'

/** The runtime's own verification as the JOSE library calls it, and our rule about points. */
async function accepts(key: Buffer, message: Buffer, signature: Buffer): Promise<boolean> {
  const jwk: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') }
  if (isLowOrder(key) || isLowOrder(signature.subarray(0, 32))) return false
  try {
    const name = 'Ed25519'
    const imported = await crypto.subtle.importKey('jwk', { ...jwk }, name, false, ['verify'])
    return await crypto.subtle.verify(
      name,
      imported,
      Uint8Array.from(signature),
      Uint8Array.from(message),
    )
  } catch {
    return false
  }
}

const Wycheproof = z.object({
  testGroups: z.array(
    z.object({
      publicKey: z.object({ pk: z.string() }),
      tests: z.array(
        z.object({ tcId: z.int(), msg: z.string(), sig: z.string(), result: z.string() }),
      ),
    }),
  ),
})

test.runIf(withCorpora)('Wycheproof’s 151 Ed25519 verdicts are ours', async () => {
  const { testGroups } = Wycheproof.parse(corpusJson('wycheproof', 'ed25519_test.json'))
  const wrong: number[] = []
  let tried = 0
  for (const { publicKey, tests } of testGroups) {
    for (const { tcId, msg, sig, result } of tests) {
      const [key, message, signature] = [publicKey.pk, msg, sig].map((hex) =>
        Buffer.from(hex, 'hex'),
      )
      if (key === undefined || message === undefined || signature === undefined) continue
      if ((await accepts(key, message, signature)) !== (result === 'valid')) wrong.push(tcId)
      tried += 1
    }
  }
  expect([tried, wrong]).toEqual([151, []])
})

const Cctv = z.array(
  z.object({ number: z.int(), key: z.string(), sig: z.string(), msg: z.string() }),
)

test.runIf(withCorpora)(
  'of CCTV’s 914 edge cases the same are accepted on every platform',
  async () => {
    const vectors = Cctv.parse(corpusJson('ed25519-cctv', 'ed25519vectors.json'))
    const accepted: number[] = []
    for (const { number, key, sig, msg } of vectors) {
      const [bytes, signature] = [Buffer.from(key, 'hex'), Buffer.from(sig, 'hex')]
      if (await accepts(bytes, Buffer.from(msg), signature)) accepted.push(number)
    }
    expect([vectors.length, accepted]).toEqual([914, verdicts.accepted])
  },
)

const Jws = z.object({
  testGroups: z.array(z.object({ tests: z.array(z.object({ jws: z.unknown() })) })),
})

test.runIf(withCorpora)('none of Wycheproof’s 401 JSON Web Signatures is one of ours', async () => {
  const { testGroups } = Jws.parse(corpusJson('wycheproof', 'json_web_signature_test.json'))
  const texts = testGroups.flatMap(({ tests }) =>
    tests.map(({ jws }) => (typeof jws === 'string' ? jws : JSON.stringify(jws))),
  )
  // Whatever kid is asked for, a key is trusted: only the file's own form can refuse it.
  const key: PublicJwk = {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  }
  const typ = 'jurybox-score+jws'
  const said = await Promise.all(
    texts.map((jws) => refusal(verifyJws({ typ, jws, publicKey: () => key }))),
  )
  expect([said.length, new Set(said)]).toEqual([401, new Set(['SIGNATURE_INVALID'])])
})
