/** One thing that a process did to a file. */
export type Act = {
  readonly kind: 'W' | 'T' | 'S' | 'U'
  readonly name: string
  /** Where a write goes, -1 for the end; the new size of a truncation. */
  readonly at: number
  readonly data: Buffer
}

/** Reads what test/integration/powerCut/recorder.c wrote. */
export function readRecord(bytes: Buffer): Act[] {
  const acts: Act[] = []
  for (let at = 0; at < bytes.length;) {
    const kind = String.fromCharCode(bytes.readUInt8(at)) as Act['kind'] // the recorder writes no other
    const nameLength = bytes.readUInt32LE(at + 1)
    const offset = Number(bytes.readBigInt64LE(at + 5))
    const dataLength = kind === 'W' ? Number(bytes.readBigInt64LE(at + 13)) : 0
    const name = bytes.toString('utf8', at + 21, at + 21 + nameLength)
    const dataAt = at + 21 + nameLength
    acts.push({ kind, name, at: offset, data: bytes.subarray(dataAt, dataAt + dataLength) })
    at = dataAt + dataLength
  }
  return acts
}

const SECTOR_BYTES = 512

/**
 * A disk that keeps what was synced and forgets, in part and in any order, what was not. `random` gives
 * numbers from 0 to 1.
 */
export class ForgetfulDisk {
  private readonly durable = new Map<string, Buffer>()
  private readonly pending = new Map<string, Act[]>()
  private readonly random: () => number

  constructor(files: ReadonlyMap<string, Buffer>, random: () => number) {
    for (const [name, bytes] of files) this.durable.set(name, bytes)
    this.random = random
  }

  do(act: Act): void {
    const { kind, name } = act
    if (kind === 'U') {
      this.durable.delete(name)
      this.pending.delete(name)
    } else if (kind === 'S') {
      const waiting = this.pending.get(name) ?? []
      this.durable.set(name, applied(this.durable.get(name) ?? Buffer.alloc(0), waiting))
      this.pending.delete(name)
    } else {
      const waiting = this.pending.get(name)
      if (waiting === undefined) this.pending.set(name, [act])
      else waiting.push(act)
    }
  }

  /** What is found after the power went: of the unsynced acts none, some, or some of them torn. */
  afterCut(): ReadonlyMap<string, Buffer> {
    const files = new Map(this.durable)
    const kept = Math.floor(this.random() * 3)
    for (const [name, waiting] of this.pending) {
      const survivors = waiting.flatMap((act) => (kept === 0 ? [] : this.survivor(act, kept === 2)))
      const before = files.get(name)
      if (before === undefined && survivors.length === 0) continue
      files.set(name, applied(before ?? Buffer.alloc(0), survivors))
    }
    return files
  }

  private survivor(act: Act, torn: boolean): Act[] {
    if (this.random() < 0.5) return []
    if (!torn || act.kind !== 'W' || this.random() < 0.5) return [act]
    const sectors = Math.ceil(act.data.length / SECTOR_BYTES)
    const whole = Math.floor(this.random() * (sectors + 1))
    return [{ ...act, data: act.data.subarray(0, whole * SECTOR_BYTES) }]
  }
}

/** The file with these acts done to it, one after another. */
function applied(bytes: Buffer, acts: readonly Act[]): Buffer {
  const added = acts.reduce((sum, { data }) => sum + data.length, 0)
  const ends = acts.map(({ at, data }) => at + data.length)
  const file = Buffer.alloc(Math.max(bytes.length + added, ...ends))
  let size = bytes.copy(file)
  for (const { kind, at, data } of acts) {
    if (kind === 'T') {
      if (at < size) file.fill(0, at, size)
      size = at
    } else {
      const begin = at < 0 ? size : at
      data.copy(file, begin)
      size = Math.max(size, begin + data.length)
    }
  }
  return file.subarray(0, size)
}

/** The same numbers from 0 to 1 for the same seed (xorshift). */
export function repeatableRandom(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
