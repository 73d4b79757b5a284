import type { Inside } from './readerInside.ts'

/** Finds words as if they had been typed, from that page on. */
export function findFrom({ store, connection }: Inside, from: number, query: string): void {
  store.setState({ findOpen: true, findAsked: 0, query, highlightAll: true })
  connection?.send({ type: 'find', query, step: 'first', from, highlightAll: true })
}

/** Goes on with a search through the entry once its document is shown. */
export function followSearch(inside: Inside): void {
  const { search, host, store, connection } = inside
  if (search?.stop.documentId !== host.document.id) return
  const { status, query, highlightAll } = store.getState()
  if (status.state !== 'shown') return
  inside.search = null
  if (query === '') return
  const { step, stop } = search
  connection?.send({ type: 'find', query, step, from: stop.page, highlightAll })
}

/** Looks for the query in all documents of the entry. */
export async function findInEntry({ host, store }: Inside): Promise<void> {
  const { query } = store.getState()
  if (host.findInEntry === null || query.trim() === '') {
    store.setState({ findings: { state: 'none' } })
    return
  }
  store.setState({ findings: { state: 'searching' } })
  const findings = await host.findInEntry(host.document.id, query).then(
    (documents) => ({ state: 'found', query, documents }) as const,
    () => ({ state: 'failed' }) as const,
  )
  // Meanwhile more may have been typed.
  if (store.getState().query === query) store.setState({ findings })
}
