import { fromBuffer } from 'yauzl'

/** The parts of an XLSX file by their names, as text. */
export async function readWorkbook(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>()
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, string>>()
  fromBuffer(bytes, { lazyEntries: true }, (problem, zip) => {
    if (problem !== null) {
      reject(problem)
      return
    }
    zip.on('error', reject)
    zip.on('end', () => {
      resolve(parts)
    })
    zip.on('entry', (entry: { readonly fileName: string }) => {
      zip.openReadStream(entry as never, (failed, stream) => {
        if (failed !== null) {
          reject(failed)
          return
        }
        void stream.toArray().then((chunks: Buffer[]) => {
          parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
          zip.readEntry()
        }, reject)
      })
    })
    zip.readEntry()
  })
  return promise
}
