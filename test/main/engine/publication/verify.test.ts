import { execFile } from 'node:child_process'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { sha256 } from '../../../../main/engine/files/sha256.ts'
import { signJws } from '../../../../main/engine/keys/jws.ts'
import { makeSigningKey, publicJwk } from '../../../../main/engine/keys/signingKey.ts'
import { sumsText } from '../../../../main/engine/publication/soundFiles.ts'
import { isAppError } from '../../../../shared/errors.ts'
import { Publication, publicationType } from '../../../../shared/format/publication.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { seededRandom } from '../../../../shared/scoring/random.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { refusal } from '../../../support/refusal.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { scoredOffice } from '../office/results/scoredOffice.ts'
import { missedMutations } from './mutations.ts'
import {
  type Folder,
  publishIn,
  readFolder,
  told,
  verifyAt,
  verifyFiles,
} from './publishedFolder.ts'

const run = promisify(execFile)

function payloadOf(files: Folder): Publication {
  const [, payload = ''] = (files.get('publication.jws') ?? '').toString().split('.')
  return Publication.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
}

/** Lists the files anew, as somebody would who changed some of them and signs with a key of their own. */
async function signedAnew(files: Folder, key = makeSigningKey()): Promise<Folder> {
  const { office, ...payload } = payloadOf(files)
  const own = [...files].filter(([name]) => name !== 'publication.jws' && name !== 'SHA256SUMS')
  const listed = own
    .map(([name, bytes]) => {
      const digest = Sha256.parse(sha256(bytes).toString('hex'))
      return { name, bytes: bytes.length, sha256: digest }
    })
    .toSorted((a, b) => textOrder(a.name, b.name))
  const index = { ...payload, office: { ...office, signing: publicJwk(key) }, files: listed }
  const jws = await signJws({ typ: publicationType, key, payload: index })
  const sums = ['SHA256SUMS', Buffer.from(sumsText(listed))] as const
  return new Map([...own, ['publication.jws', Buffer.from(jws)], sums])
}

function edited(files: Folder, name: string, from: string | RegExp, to: string): Folder {
  const text = (files.get(name) ?? '').toString()
  expect(text).toMatch(from)
  return new Map([...files, [name, Buffer.from(text.replace(from, to))]])
}

test('what was published verifies, and sha256sum agrees with its sums', async () => {
  const office = await scoredOffice()
  const folder = await publishIn(office, 'published')
  const verdict = await verifyAt(folder, { bundle: office.bundle })
  expect(told(verdict)).toEqual([])
  expect(verdict).toMatchObject({
    ok: true,
    signer: { compared: 'bundle' },
    checked: { signatures: 3, receipts: 3 },
  })
  const words = verdict.signer?.words.join(' ') ?? ''
  expect((await verifyAt(folder, { signer: words })).ok).toBe(true)
  expect((await verifyAt(folder, { signer: verdict.signer?.kid ?? '' })).ok).toBe(true)
  expect(told(await verifyAt(folder, { signer: 'six other words' }))).toEqual([
    'other-signer publication.jws',
  ])
  await expect(
    run('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder }),
  ).resolves.toBeDefined()
})

test('it is published without comments or names too, in Korean, and again', async () => {
  const office = await scoredOffice()
  const wishes = [
    { comments: false },
    { naming: 'anonymised', language: 'ko' },
    { naming: 'anonymised', comments: false },
  ] as const
  for (const [place, wish] of wishes.entries())
    expect(told(await verifyAt(await publishIn(office, `published-${place}`, wish)))).toEqual([])
  expect(await refusal(publishIn(office, 'published-0'))).toBe('FOLDER_NOT_EMPTY')
})

test('one byte of any file changed is found in that file', { timeout: 120_000 }, async () => {
  const files = await readFolder(await publishIn(await scoredOffice(), 'published'))
  expect(await missedMutations(files, 500, seededRandom(1))).toEqual([])
})

test('files that were added, removed, renamed or swapped are found', async () => {
  const office = await scoredOffice()
  const folder = await publishIn(office, 'published')
  await writeFile(join(folder, 'notes.txt'), 'hello')
  await mkdir(join(folder, 'empty'))
  await rename(join(folder, 'results.csv'), join(folder, 'Results.csv'))
  await rename(join(folder, 'sheets/J01.json'), join(folder, 'other'))
  await rename(join(folder, 'sheets/J02.json'), join(folder, 'sheets/J01.json'))
  await rename(join(folder, 'other'), join(folder, 'sheets/J02.json'))
  await rm(join(folder, 'entries.json'))
  await rm(join(folder, 'prize.json'))
  await symlink('/etc/hostname', join(folder, 'prize.json'))
  const found = told(await verifyAt(folder))
  expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'extra Results.csv',
    'extra empty/',
    'extra notes.txt',
    'missing entries.json',
    'not-a-file prize.json',
    'missing results.csv',
    'changed sheets/J01.json',
    'changed sheets/J02.json',
  ])
})

test('a folder that is no publication is refused', async () => {
  const folder = await temporaryFolder()
  expect(await refusal(verifyAt(folder))).toBe('NOT_A_PUBLICATION')
  const error: unknown = await verifyAt(join(folder, 'nowhere')).catch((thrown: unknown) => thrown)
  expect(isAppError(error, 'FILE_MISSING')).toBe(true)
})

test('a sheet, the rule or a figure changed with its digests but without the key is found', async () => {
  const files = await readFolder(await publishIn(await scoredOffice(), 'published'))
  const signed = await signedAnew(edited(files, 'results.json', /"rank": 2/, '"rank": 1'))
  const [header = '', payload = ''] = (signed.get('publication.jws') ?? '').toString().split('.')
  const [, , signature = ''] = (files.get('publication.jws') ?? '').toString().split('.')
  const forged = new Map([
    ...signed,
    ['publication.jws', Buffer.from([header, payload, signature].join('.'))] as const,
  ])
  expect(told(await verifyFiles(forged))).toEqual(['signature publication.jws'])
})

test('whoever signs the changed folder anew is named by other words, and every difference is told', async () => {
  const office = await scoredOffice()
  const files = await readFolder(await publishIn(office, 'published'))
  const untouched = await verifyFiles(await signedAnew(files))
  const original = await verifyFiles(files)
  expect(untouched.signer?.words).not.toEqual(original.signer?.words)
  expect(told(untouched)).toHaveLength(3)
  expect(told(untouched).every((line) => line.startsWith('receipt receipts/'))).toBe(true)

  const figures = edited(files, 'results.json', /"score": "[0-9.]+"/, '"score": "99"')
  const changedFigure = told(await verifyFiles(await signedAnew(figures)))
  expect(changedFigure).toContainEqual(
    expect.stringMatching(/^figure results\.json categories\[[a-z-]+\]\.entries\[C-\d\]\.score$/),
  )
  const sheets = edited(files, 'sheets/J01.json', '"mark": 500', '"mark": 450')
  const changedSheet = told(await verifyFiles(await signedAnew(sheets)))
  expect(changedSheet).toContainEqual(
    expect.stringMatching(/^juror-sheet sheets\/J01\.json sheets\[C-1\]/),
  )
  expect(changedSheet).toContainEqual(expect.stringMatching(/^figure results\.json /))
  expect(changedSheet).toContainEqual(expect.stringMatching(/^row sheets\.csv /))
  const rule = edited(files, 'prize.json', '"minimumSheets": 2', '"minimumSheets": 3')
  const changedRule = told(await verifyFiles(await signedAnew(rule)))
  expect(changedRule).toContainEqual('figure results.json rule.minimumSheets')
  const log = edited(files, 'log.jsonl', '"act":"bundle-built"', '"act":"bundle-burnt"')
  expect(told(await verifyFiles(await signedAnew(log)))).toEqual(
    expect.arrayContaining(['log-line log.jsonl 4', 'log-root log.jsonl']),
  )
})
