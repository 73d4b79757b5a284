import type { CDPSession } from 'playwright-core'

/** Everything that a page's JavaScript can still reach, as the text of a heap snapshot. */
export async function heapText(session: CDPSession): Promise<string> {
  const pieces: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return pieces.join('')
}
