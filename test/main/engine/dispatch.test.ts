import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createDispatch } from '../../../main/engine/dispatch.ts'
import type { Handlers } from '../../../main/engine/handlers.ts'
import type { CallContext, LogEntry, Ports } from '../../../main/engine/ports.ts'
import { noKeyStore } from '../../../main/engine/systemPorts.ts'
import { AppError } from '../../../shared/errors.ts'

const context: CallContext = { signal: new AbortController().signal, report: () => undefined }

/** A dispatch in which one call is answered by `handler`, and what it logged. */
const nothing = {
  hits: [],
  pagesFound: 0,
  searched: { entries: 0, documents: 0, pages: 0, silent: [] },
}

function dispatchOf(handler: Handlers['desk.search']) {
  const logged: LogEntry[] = []
  const ports: Ports = {
    clock: () => 0,
    randomBytes,
    log: (entry) => logged.push(entry),
    keyStore: noKeyStore,
    assets: '',
    home: '',
    version: '0',
    logN: 10,
  }
  // The other handlers are not called here.
  const dispatch = createDispatch({ 'desk.search': handler } as Handlers, ports)
  return {
    dispatch: (input: unknown) => dispatch('desk.search', input, context),
    logged,
    raw: dispatch,
  }
}

test('a valid call is answered by its handler', async () => {
  const { dispatch } = dispatchOf(() => nothing)
  expect(await dispatch({ query: 'flood' })).toEqual({ ok: true, value: nothing })
})

test('a declared error passes with its details and is not logged', async () => {
  const { dispatch, logged } = dispatchOf(() => {
    throw new AppError('DESK_LOCKED', {})
  })
  expect(await dispatch({ query: 'flood' })).toEqual({
    ok: false,
    error: { code: 'DESK_LOCKED', details: {} },
  })
  expect(logged).toEqual([])
})

test.each([
  [
    'an error that the call does not declare',
    () => Promise.reject(new AppError('DISK_FULL', { file: 'x' })),
  ],
  ['a bug', () => Promise.reject(new TypeError('the juror wrote: confidential'))],
  ['an output that breaks the contract', () => [{ page: 'one' }] as never],
])('%s becomes INTERNAL with a reference that the log has too', async (_what, handler) => {
  const { dispatch, logged } = dispatchOf(handler)
  const result = await dispatch({ query: 'flood' })
  expect(result).toEqual({
    ok: false,
    error: { code: 'INTERNAL', details: { reference: logged[0]?.reference } },
  })
  expect(JSON.stringify(logged)).not.toContain('confidential')
})

test('an input that breaks the contract never reaches the handler', async () => {
  let called = false
  const { dispatch } = dispatchOf(() => {
    called = true
    return nothing
  })
  expect(await dispatch({ query: 7 })).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  expect(await dispatch({ query: 'x', more: 1 })).toMatchObject({ ok: false })
  expect(called).toBe(false)
})

test.each(['desk.nothing', 'constructor', '__proto__', 'toString'])(
  'the channel %s does not exist',
  async (channel) => {
    const { raw } = dispatchOf(() => nothing)
    expect(await raw(channel, {}, context)).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL' },
    })
  },
)
