import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOfficeHandlers } from '../../main/engine/office/officeHandlers.ts'
import { systemPorts } from '../../main/engine/systemPorts.ts'

/*
 * Builds a bundle of a gigabyte as a secretariat does, and once more, and says how fast that was and how much memory it took:
 * node test/bench/buildBundle.ts [documents] [megabytes each]
 * The prize is made in one process and built in another, whose peak memory is what counts.
 */
const [, , first = '10', second = '100', build] = process.argv
if (build === undefined) await compare(Number(first), Number(second))
else await measure(first)

async function compare(documents: number, megabytes: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'jurybox-bench-'))
  try {
    const { writeLargePrize } = await import('../support/largePrize.ts')
    const sizes = Array.from({ length: documents }, () => megabytes * 1024 ** 2)
    await writeLargePrize(join(home, 'prize'), sizes)
    spawnSync(process.execPath, [import.meta.filename, home, '', 'build'], { stdio: 'inherit' })
  } finally {
    rmSync(home, { recursive: true })
  }
}

async function measure(home: string): Promise<void> {
  const assets = join(import.meta.dirname, '../../assets')
  const places = { home, assets, version: 'bench', log: () => undefined }
  const handlers = createOfficeHandlers(systemPorts(places))
  const context = { signal: new AbortController().signal, report: () => undefined }
  const out = join(home, 'large.jurybox')
  await handlers['office.open']({ folder: join(home, 'prize') }, context)
  await handlers['office.unlock']({ passphrase: 'a long office passphrase' }, context)
  for (const which of ['first build', 'rebuild']) {
    const since = performance.now()
    const { build: made } = await handlers['office.build']({ out }, context)
    const seconds = (performance.now() - since) / 1000
    const megabytes = statSync(out).size / 1e6
    process.stdout.write(
      `${which}: ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s, ` +
        `${(megabytes / seconds).toFixed(0)} MB/s, ${made.reused} of ${made.documents} documents ` +
        `taken over, peak ${peakMegabytes()} MB\n`,
    )
  }
  await handlers['office.close']({}, context)
}

function peakMegabytes(): string {
  const [, kilobytes = '0'] =
    /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return (Number(kilobytes) / 1024).toFixed(0)
}
