import { mkdir, open, symlink, writeFile, chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { CompactSign } from 'jose'
import { encryptSmall } from '../../../main/engine/keys/ageFile.ts'
import { makeAgeIdentity } from '../../../main/engine/keys/ageIdentity.ts'
import { signJws } from '../../../main/engine/keys/jws.ts'
import { makeSigningKey, thumbprint } from '../../../main/engine/keys/signingKey.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { scoreFileType, type ScoreFile } from '../../../shared/format/scoreFile.ts'
import { seal, withNewKey, type TestJuror } from '../../main/engine/office/jurorFixture.ts'

/** One way in which a file is no good, and the code that it must be refused by. */
export type Rubbish = {
  readonly kind: string
  readonly code: string
  /** Puts the n-th file of its kind at a path. */
  readonly write: (path: string, n: number) => Promise<unknown>
}

/** The scores of a juror who is in order, which all rubbish but the plainest is made from. */
export type Sound = { readonly juror: TestJuror; readonly scores: ScoreFile }

/** Thirty kinds of rubbish; real files, signed and sealed as the program does it, then spoilt. */
export function rubbishOf(sound: Sound): readonly Rubbish[] {
  return [...plain(sound), ...spoilt(sound), ...wrongSaying(sound), ...wrongSigning(sound)]
}

type Bytes = Uint8Array | string

function file(kind: string, code: string, bytes: (n: number) => Bytes | Promise<Bytes>): Rubbish {
  return { kind, code, write: async (path, n) => writeFile(path, await bytes(n)) }
}

function plain({ juror, scores }: Sound): readonly Rubbish[] {
  const none = 'NOT_A_SCORE_FILE'
  return [
    file('empty', none, () => ''),
    file('text', none, (n) => `Dear jury, this is letter ${n}.`),
    file('pdf', none, () => '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'),
    file('zip', none, () => Buffer.from('504b0304140000000800', 'hex')),
    file('json', none, () => canonicalJson(scores)),
    { kind: 'huge', code: 'FILE_TOO_LARGE', write: hugeAge },
    { kind: 'folder', code: 'IS_A_FOLDER', write: (path) => mkdir(`${path}.juryscore`) },
    {
      kind: 'dangling link',
      code: 'LINK_NOT_FOLLOWED',
      write: (path) => symlink(`${path}-that-is-gone`, path),
    },
    {
      kind: 'unreadable',
      code: 'NO_PERMISSION',
      write: async (path) => {
        await writeFile(path, await seal(juror, scores))
        await chmod(path, 0)
      },
    },
  ]
}

/** Larger than any score file, and takes no room on the disk. */
async function hugeAge(path: string): Promise<void> {
  const handle = await open(path, 'w')
  await handle.write('age-encryption.org/v1\n')
  await handle.truncate(20 * 1024 * 1024)
  await handle.close()
}

function spoilt({ juror, scores }: Sound): readonly Rubbish[] {
  const sealed = (): Promise<Uint8Array> => seal(juror, scores)
  return [
    file('header only', 'DAMAGED', async () => (await sealed()).subarray(0, 190)),
    file('cut short', 'DAMAGED', async (n) => (await sealed()).subarray(0, -1 - n)),
    file('one bit flipped', 'DAMAGED', async (n) => {
      const bytes = Buffer.from(await sealed())
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 40 - n) ^ 1, bytes.length - 40 - n)
      return bytes
    }),
    file('bytes behind it', 'DAMAGED', async (n) =>
      Buffer.concat([await sealed(), Buffer.alloc(n + 1)]),
    ),
    file('for another office', 'NOT_FOR_THIS_KEY', async () => {
      const { recipient } = await makeAgeIdentity()
      return encryptSmall(Buffer.from('x'), { recipients: [recipient] })
    }),
    file('by a passphrase', 'NOT_FOR_THIS_KEY', () =>
      encryptSmall(Buffer.from('x'), { passphrase: 'of-some-other-thing', logN: 2 }),
    ),
  ]
}

function wrongSaying({ juror, scores }: Sound): readonly Rubbish[] {
  const saying = (kind: string, code: string, change: object): Rubbish =>
    file(kind, code, () => seal(juror, { ...scores, ...change })) // Not one any more.
  const [sheet, ...others] = scores.sheets
  const first = (change: object): object => ({ sheets: [{ ...sheet, ...change }, ...others] })
  const [mark, ...marks] = sheet?.marks ?? []
  return [
    saying('another prize', 'WRONG_PRIZE', { prizeId: 'lake-prize' }),
    saying('another edition', 'WRONG_PRIZE', { edition: '2025' }),
    saying('another round', 'WRONG_ROUND', { round: 2 }),
    saying('another bundle', 'WRONG_BUNDLE', { bundleId: 'ab'.repeat(16) }),
    saying('another rubric', 'WRONG_RUBRIC', { rubricDigest: 'ab'.repeat(32) }),
    saying('no juror', 'NOT_A_JUROR', { jurorId: 'J99' }),
    saying('an unknown member', 'SCORE_FILE_INVALID', { extra: 1 }),
    saying('a chain from nowhere', 'SCORE_FILE_INVALID', { revision: 2 }),
    saying('an entry that was not assigned', 'SCORE_FILE_INVALID', first({ entryCode: 'X-9' })),
    saying(
      'points off the scale',
      'SCORE_FILE_INVALID',
      first({ marks: [{ ...mark, mark: 1100 }, ...marks] }),
    ),
    saying(
      'points between the steps',
      'SCORE_FILE_INVALID',
      first({ marks: [{ ...mark, mark: 425 }, ...marks] }),
    ),
  ]
}

function wrongSigning({ juror, scores }: Sound): readonly Rubbish[] {
  const { recipient } = juror.keyring.office
  const signed = (kind: string, jws: () => Promise<string> | string): Rubbish =>
    file(kind, 'SIGNATURE_INVALID', async () =>
      encryptSmall(Buffer.from(await jws()), { recipients: [recipient] }),
    )
  const sound = (): Promise<string> =>
    signJws({ typ: scoreFileType, key: juror.key, payload: scores })
  const text = canonicalJson(scores)
  return [
    signed('no signature at all', () => 'hello'),
    signed('a member twice', () => signedText(juror, `{"bundleId":"x",${text.slice(1)}`)),
    signed('members in another order', () => signedText(juror, JSON.stringify(scores))),
    signed('padding that does not belong', async () => `${await sound()}=`),
    signed('the algorithm none', () => {
      const header = canonicalJson({ alg: 'none', kid: thumbprint(juror.key), typ: scoreFileType })
      return `${Buffer.from(header).toString('base64url')}.${Buffer.from(text).toString('base64url')}.`
    }),
    signed('the signature of another', async () => {
      const other = await signJws({ typ: scoreFileType, key: makeSigningKey(), payload: scores })
      return [...(await sound()).split('.').slice(0, 2), other.split('.')[2]].join('.')
    }),
    file('a certificate for another key', 'SIGNATURE_INVALID', async () => {
      const stranger = await withNewKey(juror)
      return seal(juror, { ...scores, certificate: stranger.certificate })
    }),
  ]
}

/** A payload as it stands, well signed. */
async function signedText({ key }: TestJuror, payload: string): Promise<string> {
  return new CompactSign(Buffer.from(payload))
    .setProtectedHeader({ alg: 'EdDSA', kid: thumbprint(key), typ: scoreFileType })
    .sign({ ...key })
}

/** Where the n-th file of a kind lies: among the good ones, in no order. */
export function rubbishPath(folder: string, kind: string, n: number): string {
  return join(folder, `${(n * 7 + kind.length) % 10}-${kind.replaceAll(' ', '-')}-${n}`)
}
