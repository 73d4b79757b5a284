import { z } from 'zod'
import { audienceCalls } from './audienceCalls.ts'
import { call } from './call.ts'
import { Bytes, FilePath, Nothing } from './commonInputs.ts'

const Chosen = z.string().nullable()

/** What the window asks of the shell itself: dialogs and the clipboard. Null means the user closed the dialog. */
export const shellCalls = {
  ...audienceCalls,
  'shell.chooseBundle': call(Nothing, Chosen),
  'shell.chooseCard': call(Nothing, Chosen),
  'shell.choosePrizeFolder': call(z.strictObject({ create: z.boolean() }), Chosen),
  'shell.chooseScoreFiles': call(Nothing, z.array(z.string()).readonly()),
  'shell.chooseDocuments': call(
    z.strictObject({ what: z.enum(['pdf', 'folder', 'table', 'keys', 'prize', 'receipt']) }),
    z.array(z.string()).readonly(),
  ),
  'shell.chooseSaveFile': call(
    z.strictObject({
      purpose: z.enum([
        'bundle',
        'scores',
        'amendment',
        'copy',
        'slips',
        'keys',
        'card',
        'workbook',
        'table',
        'report',
        'svg',
        'png',
      ]),
      suggestedName: z.string().max(200),
    }),
    Chosen,
  ),
  /** The window's own page as it looks on paper, A4, as a PDF; the line at the foot of each page stands beside its number. */
  'shell.print': call(z.strictObject({ foot: z.string().max(1000) }), Bytes),
  /** Shows a file that the user has chosen in the system's own file manager. */
  'shell.showFile': call(z.strictObject({ path: FilePath }), Nothing),
  'shell.setFullScreen': call(z.strictObject({ on: z.boolean() }), Nothing),
  'shell.copyText': call(z.strictObject({ text: z.string().max(20_000_000) }), Nothing),
  /** Puts a picture on the clipboard, which a page may not do by itself. */
  'shell.copyPicture': call(
    z.strictObject({ png: Bytes.refine(({ length }) => length <= 50_000_000) }),
    Nothing,
  ),
  /**
   * Puts a fresh page and a fresh engine in the place of those that know something. The page is given the
   * handover, which holds nothing that a passphrase keeps.
   */
  'shell.startAfresh': call(z.strictObject({ handover: z.string().max(20_000) }), Nothing),
  /** As the text field in focus takes it back: the menu's word for its own typing. */
  'shell.undoTyping': call(z.strictObject({ way: z.enum(['undo', 'redo']) }), Nothing),
  /** Starts the engine again after it was given up. */
  'shell.restartEngine': call(Nothing, Nothing),
  /** Where a new folder or file may go when the user has no wish: the documents folder. */
  'shell.platform': call(
    Nothing,
    z.strictObject({
      platform: z.enum(['darwin', 'win32', 'linux']),
      version: z.string(),
      documents: z.string(),
      locale: z.string(),
    }),
  ),
} as const

export type ShellCalls = typeof shellCalls
export type ShellChannel = keyof ShellCalls
export type ShellInput<C extends ShellChannel> = z.infer<ShellCalls[C]['input']>
export type ShellOutput<C extends ShellChannel> = z.infer<ShellCalls[C]['output']>
