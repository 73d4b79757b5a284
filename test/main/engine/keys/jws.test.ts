import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { CompactSign } from 'jose'
import { expect, test, vi } from 'vitest'
import { signJws, verifyJws, verifySelfSignedJws } from '../../../../main/engine/keys/jws.ts'
import {
  makeSigningKey,
  publicJwk,
  thumbprint,
  type PublicJwk,
  type SigningKey,
} from '../../../../main/engine/keys/signingKey.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { refusal } from '../../../support/refusal.ts'
import vectors from '../../../vectors/jws.json' with { type: 'json' }

const typ = 'jurybox-test+jws'
const key = makeSigningKey()
const payload = { juror: 'J07', points: [725, 0], comment: 'fine – 좋다' }
const jws = await signJws({ typ, key, payload })

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function verify(text: string, trusted: PublicJwk = key): Promise<string> {
  return refusal(verifyJws({ typ, jws: text, publicKey: () => trusted }))
}

/** A valid signature over any header and payload, to show that it is not the signature which fails. */
function signText(header: string, body: string, signer: SigningKey = key): string {
  const input = `${Buffer.from(header).toString('base64url')}.${Buffer.from(body).toString('base64url')}`
  const signature = sign(null, Buffer.from(input), { key: { ...signer }, format: 'jwk' })
  return `${input}.${signature.toString('base64url')}`
}

function ourHeader(members: object = {}): string {
  return canonicalJson({ alg: 'EdDSA', kid: thumbprint(key), typ, ...members })
}

test('what was signed is verified and parsed', async () => {
  expect(await verifyJws({ typ, jws, publicKey: () => key })).toEqual({
    payload,
    payloadBytes: Buffer.from(canonicalJson(payload)),
    kid: thumbprint(key),
  })
})

test('signing is deterministic: the stored vector comes out to the letter', async () => {
  const signer = vectors.key as SigningKey // A JSON module types its strings as string.
  expect(await signJws({ typ: vectors.typ, key: signer, payload: vectors.payload })).toBe(
    vectors.jws,
  )
})

test('the key is asked for by the thumbprint that the header names', async () => {
  const publicKey = vi.fn(() => publicJwk(key))
  await verifyJws({ typ, jws, publicKey })
  expect(publicKey.mock.calls).toEqual([[thumbprint(key)]])
})

test('a kid that nobody knows is refused', async () => {
  const unknown = verifyJws({ typ, jws, publicKey: () => undefined })
  expect(await refusal(unknown)).toBe('SIGNATURE_INVALID')
})

test('a key that is not the kid’s is refused', async () => {
  expect(await verify(jws, makeSigningKey())).toBe('SIGNATURE_INVALID')
})

test('files signed by strangers who name the right kid are refused', async () => {
  const verdicts = Array.from({ length: 200 }, () =>
    verify(signText(ourHeader(), canonicalJson(payload), makeSigningKey())),
  )
  expect(new Set(await Promise.all(verdicts))).toEqual(new Set(['SIGNATURE_INVALID']))
})

test('another type of file is refused', async () => {
  const other = await signJws({ typ: 'jurybox-other+jws', key, payload })
  expect(await verify(other)).toBe('SIGNATURE_INVALID')
})

test('every change of one character is refused, in each part', async () => {
  const accepted: string[] = []
  for (let at = 0; at < jws.length; at += 1) {
    const replacement = jws[at] === 'A' ? 'B' : 'A'
    const changed = jws.slice(0, at) + replacement + jws.slice(at + 1)
    if ((await verify(changed)) !== 'SIGNATURE_INVALID') accepted.push(changed)
  }
  expect(accepted).toEqual([])
})

test('each of the 86 × 63 one-character changes of the signature is refused', async () => {
  const start = jws.lastIndexOf('.') + 1
  let refused = 0
  for (let at = start; at < jws.length; at += 1) {
    for (const letter of alphabet.replace(jws.charAt(at), '')) {
      const changed = jws.slice(0, at) + letter + jws.slice(at + 1)
      if ((await verify(changed)) === 'SIGNATURE_INVALID') refused += 1
    }
  }
  expect(refused).toBe(86 * 63)
})

test('white space, padding, other alphabets and further parts are refused', async () => {
  const [header = '', body = '', signature = ''] = jws.split('.')
  const respelled = [
    ...[' ', '\n', '\t', '\r\n', '\0', '=', '==', '.', '\ufeff'].flatMap((extra) => [
      jws + extra,
      extra + jws,
      `${header}${extra}.${body}.${signature}`,
      `${header}.${body}${extra}.${signature}`,
    ]),
    `${header}.${body}.${signature.replaceAll('-', '+').replaceAll('_', '/')}=`,
    `${header}.${body}`,
    `${header}.${body}.`,
    `.${body}.${signature}`,
    `${header}..${signature}`,
    '..',
    '',
  ]
  const verdicts = await Promise.all(respelled.map((text) => verify(text)))
  expect(new Set(verdicts)).toEqual(new Set(['SIGNATURE_INVALID']))
})

test.each([
  ['jwk', ourHeader({ jwk: publicJwk(key) })],
  ['jku', ourHeader({ jku: 'https://example.org/keys' })],
  ['x5c', ourHeader({ x5c: [] })],
  ['x5u', ourHeader({ x5u: 'https://example.org/cert' })],
  ['cty', ourHeader({ cty: 'json' })],
  ['crit', ourHeader({ crit: ['b64'], b64: true })],
  ['b64', ourHeader({ crit: ['b64'], b64: false })],
  ['no typ', canonicalJson({ alg: 'EdDSA', kid: thumbprint(key) })],
  ['no kid', canonicalJson({ alg: 'EdDSA', typ })],
  ['another name of the algorithm', ourHeader({ alg: 'Ed25519' })],
  ['white space', ourHeader().replaceAll(':', ': ')],
  ['another order', JSON.stringify({ typ, alg: 'EdDSA', kid: thumbprint(key) })],
  ['a member twice', ourHeader().replace('{', '{"alg":"EdDSA",')],
  ['a list', `[${ourHeader()}]`],
])('a header with %s is refused though its signature is good', async (_, header) => {
  expect(await verify(signText(header, canonicalJson(payload)))).toBe('SIGNATURE_INVALID')
})

test.each([
  ['a member twice', '{"a":1,"a":1}'],
  ['white space', '{"a": 1}'],
  ['a trailing line', '{"a":1}\n'],
  ['another order', '{"b":1,"a":1}'],
  ['a needless escape', '{"a":"\\u0041"}'],
  ['a number in another spelling', '{"a":1e2}'],
  ['minus zero', '{"a":-0}'],
  ['a number beyond all', '{"a":1e999}'],
  ['a fraction', '{"a":0.5}'],
  ['a lone surrogate', '{"a":"\\ud800"}'],
  ['NaN', '{"a":NaN}'],
  ['a byte order mark', '\ufeff{}'],
  ['nothing', ''],
  ['depth', '['.repeat(100_000) + ']'.repeat(100_000)],
])('a payload with %s is refused though its signature is good', async (_, body) => {
  expect(await verify(signText(ourHeader(), body))).toBe('SIGNATURE_INVALID')
})

test('bytes that are not UTF-8 are refused though their signature is good', async () => {
  const input = `${Buffer.from(ourHeader()).toString('base64url')}.${Buffer.from('"\xff"', 'latin1').toString('base64url')}`
  const signature = sign(null, Buffer.from(input), { key: { ...key }, format: 'jwk' })
  expect(await verify(`${input}.${signature.toString('base64url')}`)).toBe('SIGNATURE_INVALID')
})

test('no other algorithm is accepted', async () => {
  const body = Buffer.from(canonicalJson(payload)).toString('base64url')
  const start = (alg: string) => `${Buffer.from(ourHeader({ alg })).toString('base64url')}.${body}`
  const hmac = createHmac('sha256', Buffer.from(key.x, 'base64url')).update(start('HS256'))
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const es256 = new CompactSign(Buffer.from(canonicalJson(payload)))
    .setProtectedHeader({ alg: 'ES256', kid: thumbprint(key), typ })
    .sign(privateKey)
  const forged = [
    `${start('none')}.`,
    `${start('HS256')}.${hmac.digest('base64url')}`,
    await es256,
    JSON.stringify({ payload: body, protected: start('EdDSA').split('.')[0], signature: '' }),
  ]
  const verdicts = await Promise.all(forged.map((text) => verify(text)))
  expect(verdicts).toEqual(forged.map(() => 'SIGNATURE_INVALID'))
})

test('what is too large is refused before it is looked at', async () => {
  const publicKey = vi.fn(() => key)
  const verdict = await refusal(verifyJws({ typ, jws, publicKey, maxBytes: jws.length - 1 }))
  expect([verdict, publicKey.mock.calls]).toEqual(['SIGNATURE_INVALID', []])
  expect(await refusal(verifyJws({ typ, jws, publicKey, maxBytes: jws.length }))).toBe('accepted')
})

test('a payload is not parsed before its signature was found good', async () => {
  const body = canonicalJson(payload)
  const forged = signText(ourHeader(), body, makeSigningKey())
  const parse = vi.spyOn(JSON, 'parse')
  await verify(forged)
  await refusal(verifySelfSignedJws({ typ, jws: forged }))
  const parsed = parse.mock.calls.map(([text]) => text)
  parse.mockRestore()
  expect(parsed).not.toContain(body)
})

test('a key of low order is refused, for which one signature fits many messages', async () => {
  const weak: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.alloc(32).toString('base64url') }
  const header = canonicalJson({ alg: 'EdDSA', kid: thumbprint(weak), typ })
  const forged = [header, '{}', Buffer.alloc(64)].map((part) =>
    Buffer.from(part).toString('base64url'),
  )
  expect(await verify(forged.join('.'), weak)).toBe('SIGNATURE_INVALID')
})

test('a file that holds its signer’s key is verified by it', async () => {
  const own = { keys: [publicJwk(makeSigningKey()), publicJwk(key)], note: 'signed by the second' }
  const signed = await signJws({ typ, key, payload: own })
  expect(await verifySelfSignedJws({ typ, jws: signed })).toEqual({
    payload: own,
    payloadBytes: Buffer.from(canonicalJson(own)),
    kid: thumbprint(key),
    key: publicJwk(key),
  })
})

test('a signer’s key that stands only inside a string is not found', async () => {
  const signed = await signJws({ typ, key, payload: { note: canonicalJson(publicJwk(key)) } })
  expect(await refusal(verifySelfSignedJws({ typ, jws: signed }))).toBe('SIGNATURE_INVALID')
})

test('a file that holds a key but was signed by another is refused', async () => {
  const forged = signText(ourHeader(), canonicalJson({ key: publicJwk(key) }), makeSigningKey())
  expect(await refusal(verifySelfSignedJws({ typ, jws: forged }))).toBe('SIGNATURE_INVALID')
})
