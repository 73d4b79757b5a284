import { ipcMain, type BrowserWindow } from 'electron'
import type { ZodType } from 'zod'
import { z } from 'zod'
import type { Result } from '../../shared/calls/call.ts'
import type { WindowEvent } from '../../shared/calls/events.ts'
import { Recent, Settings } from '../../shared/calls/settings.ts'
import { shellCalls, type ShellChannel } from '../../shared/calls/shellCalls.ts'
import { isAppError } from '../../shared/errors.ts'
import type { ShellHandlers } from './dialogs.ts'
import type { EngineHost } from './engineHost.ts'
import type { FileGrants } from './fileGrants.ts'
import { isFrom } from './sender.ts'

const Message = z.tuple([z.string(), z.unknown(), z.string().max(64)])

export type WindowService = {
  readonly window: BrowserWindow
  readonly engine: EngineHost
  readonly grants: FileGrants
  readonly handlers: ShellHandlers
  /** The settings were read or changed. */
  readonly onSettings: (settings: Settings) => void
  /** The engine is about to be asked to close what was open. */
  readonly onClosing: () => void
}

/** After these nothing of the prize that was open may be seen any more, however they end. */
const closing: ReadonlySet<string> = new Set(['office.open', 'office.lock', 'office.close'])

/** Answers the window's calls: its own by the shell, all others by the engine. Nobody else is heard. */
export function serveWindow(service: WindowService): void {
  const { window, engine, grants } = service
  const running = new Map<string, number>()

  ipcMain.handle('call', async (event, ...message): Promise<Result<unknown>> => {
    if (!isFrom(window, 'program', event)) throw new Error('a stranger called')
    const [channel, input, callId] = Message.parse(message)
    if (isShellChannel(channel)) return answerByShell(service.handlers, channel, input)
    const refusal = refusalOf(grants, input)
    if (refusal !== null) return refusal
    if (closing.has(channel)) service.onClosing()
    return answerByEngine(service, running, { channel, input, callId })
  })
  ipcMain.on('cancel', (event, callId: unknown) => {
    const id = typeof callId === 'string' ? running.get(callId) : undefined
    if (isFrom(window, 'program', event) && id !== undefined) engine.cancel(id)
  })
  ipcMain.on('dropped', (event, path: unknown) => {
    if (isFrom(window, 'program', event) && typeof path === 'string') grants.grant(path)
  })
}

export function tellWindow(window: BrowserWindow, event: WindowEvent): void {
  if (!window.isDestroyed()) window.webContents.send('event', event)
}

function isShellChannel(channel: string): channel is ShellChannel {
  return Object.hasOwn(shellCalls, channel)
}

async function answerByShell(
  handlers: ShellHandlers,
  channel: ShellChannel,
  input: unknown,
): Promise<Result<unknown>> {
  const declaration: { readonly input: ZodType } = shellCalls[channel]
  const handler = handlers[channel] as (input: unknown) => Promise<unknown>
  return { ok: true, value: await handler(declaration.input.parse(input)) }
}

async function answerByEngine(
  { window, engine, grants, onSettings }: WindowService,
  running: Map<string, number>,
  { channel, input, callId }: { channel: string; input: unknown; callId: string },
): Promise<Result<unknown>> {
  const { id, result } = engine.call(channel, input, (progress) => {
    tellWindow(window, { kind: 'progress', callId, progress })
  })
  running.set(callId, id)
  const answer = await result
  running.delete(callId)
  if (answer.ok && channel === 'recent.list') grantRecent(grants, answer.value)
  if (answer.ok && channel.startsWith('settings.')) onSettings(Settings.parse(answer.value))
  return answer
}

/** Folders that the engine remembers were granted when they were first opened. */
function grantRecent(grants: FileGrants, value: unknown): void {
  for (const { folder } of Recent.parse(value).prizes) grants.grant(folder)
}

function refusalOf(grants: FileGrants, input: unknown): Result<never> | null {
  try {
    grants.demand(input)
    return null
  } catch (error) {
    if (!isAppError(error, 'NO_PERMISSION')) throw error
    return { ok: false, error: { code: error.code, details: error.details } }
  }
}
