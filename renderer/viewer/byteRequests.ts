import { largestChunk } from './protocol.ts'

/** A request on its way to the window: the first byte wanted and the first no longer wanted. */
export type ByteRequest = {
  readonly requestId: number
  readonly begin: number
  readonly end: number
}

type Waiting = { readonly resolve: (chunk: Uint8Array) => void; readonly reject: () => void }

/** The viewer's questions for bytes and the window's answers, matched by number. */
export type ByteRequests = {
  /** Any range, asked for in messages of at most `largestChunk` bytes, as one array. */
  readonly read: (begin: number, end: number) => Promise<Uint8Array>
  readonly arrived: (requestId: number, chunk: Uint8Array) => void
  readonly failed: (requestId: number) => void
}

/** Counted over all documents: an answer to the last one must not pass for one of this. */
let lastId = 0

export function createByteRequests(ask: (request: ByteRequest) => void): ByteRequests {
  const waiting = new Map<number, Waiting>()
  const readPiece = async (piece: Piece): Promise<Uint8Array> => {
    const requestId = ++lastId
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
    waiting.set(requestId, { resolve, reject })
    ask({ requestId, ...piece })
    const chunk = await promise
    if (chunk.length !== piece.end - piece.begin) throw new RangeError('a chunk of another length')
    return chunk
  }
  const take = (requestId: number): Waiting | undefined => {
    const found = waiting.get(requestId)
    waiting.delete(requestId)
    return found
  }
  return {
    read: async (begin, end) => joined(await Promise.all(piecesOf(begin, end).map(readPiece))),
    arrived: (requestId, chunk) => take(requestId)?.resolve(chunk),
    failed: (requestId) => take(requestId)?.reject(),
  }
}

type Piece = { readonly begin: number; readonly end: number }

export function piecesOf(begin: number, end: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = begin; at < end; at += largestChunk) {
    pieces.push({ begin: at, end: Math.min(at + largestChunk, end) })
  }
  return pieces
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  if (only !== undefined && chunks.length === 1) return only
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
