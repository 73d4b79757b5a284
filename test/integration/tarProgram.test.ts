import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { hasProgram, program } from '../support/program.ts'
import { tarOf } from '../support/tarMembers.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const hex = '0123456789abcdef'.repeat(2)
const members = [
  { name: 'index.jws', bytes: Buffer.from('an index') },
  { name: 'prize.age', bytes: randomBytes(512) },
  { name: 'keyrings/J07.age', bytes: Buffer.alloc(0) },
  { name: `documents/${hex}.age`, bytes: randomBytes(300_000) },
  { name: `text/${hex}.age`, bytes: randomBytes(513) },
]

test.runIf(hasProgram('tar'))('tar unpacks a bundle without a word', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.jurybox'), await tarOf(members))
  const said = await program('sh', '-c', `cd '${folder}' && tar xvf a.jurybox 2>&1`)
  expect(said.toString().trim().split('\n')).toEqual(members.map(({ name }) => name))
  const found = await Promise.all(members.map(({ name }) => readFile(join(folder, name))))
  expect(found).toEqual(members.map(({ bytes }) => bytes))
})

test.runIf(hasProgram('tar'))('GNU tar writes the same bundle byte for byte', async () => {
  const folder = await temporaryFolder()
  for (const { name, bytes } of members) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  const fixed = ['--format=ustar', '--mtime=@315532800', '--mode=0644', '--blocking-factor=1']
  const owner = ['--owner=:0', '--group=:0', '--numeric-owner']
  const names = members.map(({ name }) => name)
  const theirs = await program('tar', '-C', folder, ...fixed, ...owner, '-cf', '-', ...names)
  expect(theirs.equals(await tarOf(members))).toBe(true)
})
