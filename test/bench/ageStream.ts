/**
 * Speed and memory of document encryption beside the age library and the age program:
 * `node test/bench/ageStream.ts [MB]`. The disk is left out, except for the program, which reads and
 * writes files in the temporary folder.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { makeAgeIdentity } from '../../main/engine/keys/ageIdentity.ts'
import { decryptStream, encryptStream } from '../../main/engine/keys/ageStream.ts'
import { readPieces } from '../../main/engine/files/readableFile.ts'
import { writeAtomically } from '../../main/engine/files/writeAtomically.ts'
import { hasProgram, program } from '../support/program.ts'

const MB = 1024 * 1024
const megabytes = Number(process.argv[2] ?? '1024')
const { identity, recipient } = await makeAgeIdentity()
const piece = randomBytes(MB)

async function* document(count: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  for (let done = 0; done < count; done += 1) yield piece
}

async function countBytes(source: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const { length } of source) bytes += length
  return bytes
}

async function measure(name: string, size: number, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const rate = Math.round(size / seconds)
  process.stdout.write(`${name.padEnd(28)} ${size} MB  ${rate} MB/s  peak so far ${peak} MB\n`)
}

function webStream(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await source.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
  })
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader()
  while (!(await reader.read()).done);
}

async function withLibrary(size: number): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  await measure('age library, both ways', 2 * size, async () => {
    const sealed = await encrypter.encrypt(webStream(document(size)))
    await drain(await decrypter.decrypt(sealed))
  })
}

async function withProgram(folder: string): Promise<void> {
  const [plain, sealed, keys] = ['plain', 'age', 'keys'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ] // Three names in, three paths out.
  await writeAtomically(plain, document(megabytes))
  await writeFile(keys, identity)
  await measure('age program, encrypt', megabytes, () =>
    program('age', '-r', recipient, '-o', sealed, plain),
  )
  await measure('age program, decrypt', megabytes, () =>
    program('age', '-d', '-i', keys, '-o', '/dev/null', sealed),
  )
  const handle = await open(sealed)
  const { size } = await handle.stat()
  await measure('ours, decrypt its file', megabytes, () =>
    countBytes(decryptStream(readPieces(handle, { offset: 0, size }, 'age'), identity)),
  )
  await handle.close()
}

await measure('ours, encrypt', megabytes, () =>
  countBytes(encryptStream(document(megabytes), [recipient])),
)
await measure('ours, both ways', 2 * megabytes, () =>
  countBytes(decryptStream(encryptStream(document(megabytes), [recipient]), identity)),
)
const folder = await mkdtemp(join(tmpdir(), 'jurybox-bench-'))
try {
  if (hasProgram('age')) await withProgram(folder)
} finally {
  await rm(folder, { recursive: true })
}
await withLibrary(Math.min(megabytes, 128))
