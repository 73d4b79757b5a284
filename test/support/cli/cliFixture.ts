import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrolDesk } from '../../../main/engine/desk/enrol.ts'
import { exportScores } from '../../../main/engine/desk/exportScores.ts'
import { importSheetTable } from '../../../main/engine/desk/sheetTable/importSheetTable.ts'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import type { Ports } from '../../../main/engine/ports.ts'
import { projectFolder } from '../../../scripts/project.ts'
import { quietContext } from '../contexts.ts'
import { testPorts } from '../testPorts.ts'
import { officePassphrase } from './jurybox.ts'
import { writeSmallPrize } from './smallPrize.ts'

/** A folder in which everything is there and sound, to spoil one thing in; made once, copied for each case. */
export type CliFixture = {
  /** A new folder with `prize/` (built), `fresh/` (no office yet), `small.jurybox`, `desk/` (of J01), `scores.csv`, `J01.juryscore` and `empty/`. */
  readonly copy: () => Promise<string>
  /** The passphrase of J01. */
  readonly slip: string
  readonly remove: () => Promise<void>
}

const scores = `entry,criterion,points,comment
T-1,value,4.5,
T-1,reach,4,
`

/** Made by the engine itself with little scrypt, so that a hundred cases do not wait for their passphrases. */
export async function makeCliFixture(): Promise<CliFixture> {
  const root = await mkdtemp(join(tmpdir(), 'jurybox-cli-'))
  const folder = join(root, 'sound')
  await mkdir(join(folder, 'empty'), { recursive: true })
  for (const prize of ['prize', 'fresh']) await writeSmallPrize(join(folder, prize))
  await writeFile(join(folder, 'scores.csv'), scores)
  const ports = { ...testPorts(root), assets: join(projectFolder, 'assets') }
  const slip = await build(folder, ports)
  await judge(folder, slip, ports)
  let copies = 0
  return {
    slip,
    copy: async () => {
      copies += 1
      const copied = join(root, String(copies))
      await cp(folder, copied, { recursive: true })
      return copied
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

/** Answers the slip of J01. */
async function build(folder: string, ports: Ports): Promise<string> {
  const office = createOfficeHandlers(ports)
  await office['office.open']({ folder: join(folder, 'prize') }, quietContext())
  await office['office.unlock']({ passphrase: officePassphrase }, quietContext())
  const out = join(folder, 'small.jurybox')
  const { slips } = await office['office.build']({ out }, quietContext())
  await office['office.close']({}, quietContext())
  return slips[0]?.passphrase ?? ''
}

async function judge(folder: string, passphrase: string, ports: Ports): Promise<void> {
  const enrolment = {
    path: join(folder, 'small.jurybox'),
    jurorId: 'J01',
    passphrase,
    folder: join(folder, 'desk'),
  }
  const desk = await enrolDesk(enrolment, ports, quietContext())
  await importSheetTable(desk, join(folder, 'scores.csv'))
  await exportScores(desk, join(folder, 'J01.juryscore'))
  desk.close()
}

/** Replaces a piece of a text file. */
export async function replaceIn(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`)
  await writeFile(path, text.replace(from, to))
}

/** Changes one bit of a file; `at` counts from the end when it is below 0. */
export async function flipBit(path: string, at: number): Promise<void> {
  const bytes = await readFile(path)
  const place = at < 0 ? bytes.length + at : at
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
  await writeFile(path, bytes)
}
