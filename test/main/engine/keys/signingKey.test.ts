import { expect, test } from 'vitest'
import {
  makeSigningKey,
  publicJwk,
  thumbprint,
  thumbprintBytes,
  type PublicJwk,
} from '../../../../main/engine/keys/signingKey.ts'

test('the thumbprint is that of RFC 8037, A.3', () => {
  const key: PublicJwk = {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  }
  expect(thumbprint(key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  expect(thumbprintBytes(key).toString('base64url')).toBe(thumbprint(key))
})

test('the public half of a key has no secret in it', () => {
  const key = makeSigningKey()
  expect(publicJwk(key)).toEqual({ kty: 'OKP', crv: 'Ed25519', x: key.x })
  expect(thumbprint(key)).toBe(thumbprint(publicJwk(key)))
})

test('no two keys are alike', () => {
  const secrets = new Set(Array.from({ length: 20 }, () => makeSigningKey().d))
  expect(secrets.size).toBe(20)
})
