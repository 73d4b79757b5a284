import { appendFile, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jurybox, juryboxJson, type CliRun } from '../../support/cli/jurybox.ts'
import { readSlips } from '../../support/cli/readSlips.ts'
import { writeSmallPrize } from '../../support/cli/smallPrize.ts'
import { replaceIn } from '../../support/cli/cliFixture.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const scores = `entry,criterion,points,comment
T-1,value,4.5,
T-1,reach,4,
`

test('two jurors with slips and one with a card, from the card to the verdict', async () => {
  const folder = await temporaryFolder()
  await writeSmallPrize(join(folder, 'prize'))
  await writeFile(join(folder, 'scores.csv'), scores)
  const juror = { folder, officePassphrase: null }

  const made = await juryboxJson(
    juror,
    ...['card', '--name', 'Cy Moon', '--juror', 'J03', '--out', 'cy.jurycard', '--home', 'own'],
  )
  expect(made).toEqual({
    file: 'cy.jurycard',
    card: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    name: 'Cy Moon',
    words: expect.objectContaining({ length: 6 }) as string[],
    guard: 'file',
  })
  await mkdir(join(folder, 'prize', 'cards'))
  await copyFile(join(folder, 'cy.jurycard'), join(folder, 'prize', 'cards', 'J03.jurycard'))
  await replaceIn(join(folder, 'prize', 'jurors.csv'), 'Moon,,ko,', 'Moon,,ko,cards/J03.jurycard')

  expect(await juryboxJson({ folder }, 'check', 'prize')).toMatchObject({ ok: true })
  await juryboxJson({ folder }, 'build', 'prize', '--out', 'b.jurybox', '--slips', 'slips.csv')
  const slips = await readSlips(join(folder, 'slips.csv'))
  expect([...slips].map(([id, words]) => [id, words === ''])).toEqual([
    ['J01', false],
    ['J02', false],
    ['J03', true],
  ])
  expect(await juryboxJson(juror, 'inspect', 'b.jurybox')).toMatchObject({ cards: ['J03'] })

  const open = ['open', 'b.jurybox', '--card', '--desk']
  const elsewhere = await jurybox(juror, ...open, 'no', '--home', 'other')
  expect(refused(elsewhere)).toMatch(/^error CARD_ELSEWHERE: /)
  expect(await juryboxJson(juror, ...open, 'desk', '--home', 'own')).toMatchObject({ entries: 3 })
  const onDesk = ['--desk', 'desk', '--home', 'own']
  await juryboxJson(juror, 'sheet', 'import', 'scores.csv', ...onDesk)
  await juryboxJson(juror, 'export', '--out', 'J03.juryscore', ...onDesk)
  const slip = { ...juror, passphrase: slips.get('J01') ?? '' }
  await juryboxJson(slip, 'open', 'b.jurybox', '--juror', 'J01', '--desk', 'desk-1')
  await juryboxJson(slip, 'export', '--desk', 'desk-1', '--out', 'J01.juryscore')
  expect(
    await juryboxJson({ folder }, 'collect', 'prize', 'J03.juryscore', 'J01.juryscore'),
  ).toMatchObject([
    { verdict: 'accepted', juror: 'J03', revision: 1 },
    { verdict: 'accepted', juror: 'J01', revision: 1 },
  ])
}, 120_000)

test('a card with a passphrase, and the ways to be wrong with cards', async () => {
  const folder = await temporaryFolder()
  const juror = { folder, officePassphrase: null }
  await writeFile(join(folder, 'words'), 'three wet herons\n')
  const card = ['card', '--name', 'Cy', '--home', 'own', '--out']
  const made = await juryboxJson(juror, ...card, 'cy.jurycard', '--passphrase-file', 'words')
  expect(made).toMatchObject({ guard: 'passphrase' })
  expect(await readFile(join(folder, 'cy.jurycard'), 'latin1')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  const wrong = [
    [...card, 'cy.pdf'],
    [...card, 'x.jurycard', '--juror', 'J 3'],
    [...card, 'x.jurycard', '--language', 'fr'],
    ['card', '--name', ' ', '--out', 'x.jurycard', '--home', 'own'],
    ['card', '--name', 'Cy', '--home', 'own'],
    ['open', 'b.jurybox', '--desk', 'd'],
    ['open', 'b.jurybox', '--desk', 'd', '--card', '--juror', 'J01'],
  ]
  for (const args of wrong)
    expect([args.join(' '), (await jurybox(juror, ...args)).exit]).toEqual([args.join(' '), 2])
  await appendFile(join(folder, 'cy.jurycard'), 'x')
  await writeSmallPrize(join(folder, 'prize'))
  await copyFile(join(folder, 'cy.jurycard'), join(folder, 'prize', 'cy.jurycard'))
  await replaceIn(join(folder, 'prize', 'jurors.csv'), 'Moon,,ko,', 'Moon,,ko,cy.jurycard')
  const { exit, stdout } = await jurybox({ folder }, 'check', 'prize')
  expect(exit).toBe(1)
  expect(stdout).toContain(
    'jurors.csv:4: error: The signature of the card “cy.jurycard” of juror J03',
  )
}, 120_000)

function refused({ exit, stderr }: CliRun): string {
  expect(exit).toBe(1)
  return stderr
}
