import { createHash, generateKeyPairSync } from 'node:crypto'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'

/** An Ed25519 public key as a JWK (RFC 8037); `x` is 32 bytes in base64url. */
export type PublicJwk = {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
}

/** An Ed25519 private key as a JWK, in the form in which it is stored; `d` is the secret. */
export type SigningKey = PublicJwk & { readonly d: string }

export function makeSigningKey(): SigningKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  if (x === undefined || d === undefined) throw new Error('an Ed25519 JWK has x and d')
  return { kty: 'OKP', crv: 'Ed25519', x, d }
}

export function publicJwk(key: PublicJwk): PublicJwk {
  return { kty: key.kty, crv: key.crv, x: key.x }
}

/** RFC 7638 thumbprint of the public key, SHA-256 in base64url: the `kid` of our signatures. */
export function thumbprint(key: PublicJwk): string {
  return thumbprintBytes(key).toString('base64url')
}

/** The 32 bytes of the thumbprint; what the fingerprint words stand for. */
export function thumbprintBytes(key: PublicJwk): Buffer {
  return createHash('sha256')
    .update(canonicalJson(publicJwk(key)))
    .digest()
}
