import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrolDesk } from '../../main/engine/desk/enrol.ts'
import { readDocument } from '../../main/engine/desk/readDocument.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import type { Ports } from '../../main/engine/ports.ts'
import { noKeyStore } from '../../main/engine/systemPorts.ts'
import { CategoryId } from '../../shared/model/ids.ts'
import { makeBundle } from '../support/makeBundle.ts'
import { code } from '../support/samplePrize.ts'
import { declare } from '../../main/engine/desk/declare.ts'

/*
 * Opens a bundle of a gigabyte as a juror does and says how fast that was and how much memory it took:
 * node test/bench/enrolDesk.ts [documents] [megabytes each]
 * The bundle is made in one process and opened in another, whose peak memory is what counts.
 */
const passphrase = 'army-van-defense-carry-ocean-zoo'
const productionLogN = 18

const [, , first = '10', second = '100', open] = process.argv
if (open === undefined) await compare(Number(first), Number(second))
else await measure(first, second)

async function compare(documents: number, megabytes: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'jurybox-bench-'))
  try {
    const path = join(home, 'large.jurybox')
    await makeLargeBundle(path, documents, megabytes)
    spawnSync(process.execPath, [import.meta.filename, path, home, 'open'], { stdio: 'inherit' })
  } finally {
    rmSync(home, { recursive: true })
  }
}

async function makeLargeBundle(path: string, documents: number, megabytes: number): Promise<void> {
  const codes = Array.from({ length: documents }, (_, place) => code(`TI-${place + 1}`))
  await makeBundle(path, {
    logN: productionLogN,
    jurors: [{ id: 'J01', passphrase, reads: codes, recused: [] }],
    entries: codes.map((entryCode) => ({
      code: entryCode,
      categoryId: CategoryId.parse('tech'),
      title: entryCode,
      applicant: '',
      city: '',
      country: '',
      summary: '',
      documents: [
        {
          title: 'large.pdf',
          bytes: randomBytes(megabytes * 1024 ** 2),
          pages: Array.from(
            { length: 50 },
            (_, page) => `Page ${page} of 스마트도시 ${'word '.repeat(300)}`,
          ),
        },
      ],
    })),
  })
}

async function measure(path: string, home: string): Promise<void> {
  const folder = join(home, 'desk')
  const megabytes = statSync(path).size / 1e6
  const spent = new Map<string, number>()
  let [step, since] = ['unlocking', performance.now()]
  const begin = (next: string): void => {
    spent.set(step, (spent.get(step) ?? 0) + performance.now() - since)
    step = next
    since = performance.now()
  }
  const context = {
    signal: new AbortController().signal,
    report: (progress: { readonly step: string }) => {
      if (progress.step !== step) begin(progress.step)
    },
  }
  const desk = await enrolDesk({ path, jurorId: 'J01', passphrase, folder }, ports(home), context)
  begin('reading')
  const peakOfEnrolment = peak()
  const none = { declaration: 'none', reason: '' } as const
  declare(
    desk,
    [...desk.entries.keys()].map((entryCode) => ({ entryCode, ...none })),
  )
  readAll(desk)
  begin('end')
  desk.close()
  const unlockBegan = performance.now()
  const again = await unlockDesk(folder, passphrase, ports(home))
  const unlock = performance.now() - unlockBegan
  again.close()
  for (const [name, milliseconds] of spent) {
    const speed =
      name === 'unlocking' ? '' : `, ${(megabytes / (milliseconds / 1000)).toFixed(0)} MB/s`
    say(`${name}: ${(milliseconds / 1000).toFixed(2)} s${speed}`)
  }
  say(`unlocking the next day: ${(unlock / 1000).toFixed(2)} s`)
  say(`bundle ${megabytes.toFixed(0)} MB, ${peakOfEnrolment} while it was opened`)
}

function readAll(desk: Awaited<ReturnType<typeof enrolDesk>>): void {
  for (const { entry } of desk.entries.values()) {
    for (const { id: documentId, bytes } of entry.documents) {
      for (let begin = 0; begin < bytes; begin += 2 ** 20)
        readDocument(desk, { documentId, begin, end: begin + 2 ** 20 })
    }
  }
}

function ports(home: string): Ports {
  return {
    clock: Date.now,
    randomBytes,
    log: () => undefined,
    keyStore: noKeyStore,
    assets: '',
    home,
    version: '0.0.0',
    logN: productionLogN,
  }
}

function peak(): string {
  const status = readFileSync('/proc/self/status', 'utf8')
  return `peak memory ${/VmHWM:\s*(.*)/.exec(status)?.[1] ?? 'unknown'}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
