import { CompactSign, compactVerify } from 'jose'
import { AppError } from '../../../shared/errors.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { isLowOrder } from './lowOrder.ts'
import { publicJwk, thumbprint, type PublicJwk, type SigningKey } from './signingKey.ts'

/** The largest index of a bundle; nothing that we sign is larger. */
export const MAX_JWS_BYTES = 16 * 1024 * 1024

export type VerifiedJws = {
  readonly payload: unknown
  readonly payloadBytes: Uint8Array
  /** Thumbprint of the key that signed. */
  readonly kid: string
}

type Signed = { readonly typ: string; readonly jws: string; readonly maxBytes?: number }

/** Finds the key that a `kid` names; undefined when no such key is trusted. */
type KeyLookup = (kid: string) => PublicJwk | undefined | Promise<PublicJwk | undefined>

/** Signs as a compact JWS (RFC 7515, EdDSA of RFC 8037); the payload is its canonical JSON. */
export async function signJws(what: {
  readonly typ: string
  readonly key: SigningKey
  readonly payload: object
}): Promise<string> {
  const header = { alg: 'EdDSA', kid: thumbprint(what.key), typ: what.typ }
  return new CompactSign(Buffer.from(canonicalJson(what.payload)))
    .setProtectedHeader(header)
    .sign({ ...what.key })
}

/**
 * Accepts exactly the spelling that `signJws` writes: the header has the members alg, kid and typ and
 * no other, each part is byte-identical to its base64url re-encoding, header and payload are
 * byte-identical to the canonical JSON of what they parse to. The payload is parsed last, after its
 * signature was found good.
 * @throws AppError SIGNATURE_INVALID; what `publicKey` throws.
 */
export async function verifyJws(
  signed: Signed & { readonly publicKey: KeyLookup },
): Promise<VerifiedJws> {
  const parts = split(signed)
  return verifyParts(parts, await signed.publicKey(parts.kid))
}

/**
 * Verifies a JWS whose payload itself holds the signer's public key. It proves that nothing was
 * changed since the holder of `key` signed, and nothing about who that is: compare `key` with a pinned
 * one before trusting it.
 * @throws AppError SIGNATURE_INVALID
 */
export async function verifySelfSignedJws(
  signed: Signed,
): Promise<VerifiedJws & { readonly key: PublicJwk }> {
  const parts = split(signed)
  const key = signerInside(parts.payloadBytes, parts.kid)
  return { ...(await verifyParts(parts, key)), key: key ?? refuse('no key of this kid inside') }
}

/** What a JWS says it is, before anything about it was found good; null when it does not say. */
export function claimedType(jws: string): string | null {
  const header = Buffer.from(jws.split('.', 1)[0] ?? '', 'base64url').toString('latin1')
  return /"typ":"([a-z+-]{1,60})"/.exec(header)?.[1] ?? null
}

type Parts = { readonly jws: string; readonly kid: string; readonly payloadBytes: Buffer }

async function verifyParts(parts: Parts, key: PublicJwk | undefined): Promise<VerifiedJws> {
  if (key === undefined) refuse('unknown kid')
  if (thumbprint(key) !== parts.kid) refuse('kid is not the thumbprint of the key')
  if (isLowOrder(Buffer.from(key.x, 'base64url'))) refuse('a key of low order')
  await compactVerify(parts.jws, publicJwk(key), { algorithms: ['EdDSA'] }).catch(
    (cause: unknown) => refuse(cause),
  )
  const { payloadBytes, kid } = parts
  return { payload: parseCanonical(payloadBytes), payloadBytes, kid }
}

function split({ typ, jws, maxBytes = MAX_JWS_BYTES }: Signed): Parts {
  if (jws.length > maxBytes) refuse('too large')
  const [header, payload, signature, ...more] = jws.split('.', 4)
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0) {
    refuse('not three parts')
  }
  if (isLowOrder(decode(signature).subarray(0, 32))) refuse('a signature of low order')
  return { jws, kid: readKid(decode(header), typ), payloadBytes: decode(payload) }
}

/** Decodes base64url and refuses every spelling but the canonical one. */
function decode(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url')
  if (bytes.toString('base64url') !== part) refuse('not canonical base64url')
  return bytes
}

function readKid(header: Buffer, typ: string): string {
  const kid = /"kid":"([A-Za-z0-9_-]{43})"/.exec(header.toString('latin1'))?.[1]
  if (kid === undefined) refuse('no kid')
  const expected = canonicalJson({ alg: 'EdDSA', kid, typ })
  if (!header.equals(Buffer.from(expected))) refuse('not our header')
  return kid
}

/**
 * Finds the signer's key without parsing: a JWK's quotes cannot stand unescaped inside a JSON string,
 * so its canonical spelling in the bytes is a member, and only the signer's has the thumbprint `kid`.
 */
function signerInside(payload: Buffer, kid: string): PublicJwk | undefined {
  const jwk = /\{"crv":"Ed25519","kty":"OKP","x":"([A-Za-z0-9_-]{43})"\}/g
  for (const [, x = ''] of payload.toString('latin1').matchAll(jwk)) {
    const key: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x }
    if (thumbprint(key) === kid) return key
  }
  return undefined
}

/** Comparing with the canonical spelling refuses duplicate members, white space and 1e2 at once. */
function parseCanonical(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (bytes.equals(Buffer.from(canonicalJson(value)))) return value
  } catch (cause) {
    refuse(cause)
  }
  return refuse('not canonical JSON')
}

function refuse(cause: unknown): never {
  throw new AppError('SIGNATURE_INVALID', {}, { cause })
}
