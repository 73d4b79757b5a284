import { PDFDict, type PDFObject } from 'pdf-lib'
import { nameAt } from './look.ts'

/** Every kind of action that a PDF can ask for. */
const kinds: ReadonlySet<string> = new Set([
  'GoTo',
  'GoToR',
  'GoToE',
  'GoToDp',
  'Launch',
  'Thread',
  'URI',
  'Sound',
  'Movie',
  'Hide',
  'Named',
  'SubmitForm',
  'ResetForm',
  'ImportData',
  'JavaScript',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
  'RichMediaExecute',
])

const pageTurns: ReadonlySet<string> = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

export function isAction(value: PDFObject | undefined): value is PDFDict {
  return value instanceof PDFDict && kinds.has(nameAt(value, 'S'))
}

/** Whether an action leads to a page of the same document and does nothing else by itself. */
export function onlyTurnsPages(action: PDFDict): boolean {
  const kind = nameAt(action, 'S')
  return kind === 'GoTo' || (kind === 'Named' && pageTurns.has(nameAt(action, 'N')))
}

/** Actions that open another file. */
export const opensFiles: readonly string[] = ['GoToR', 'GoToE']
/** Actions that play or show something besides the page. */
export const plays: readonly string[] = ['Sound', 'Movie', 'Rendition', 'RichMediaExecute']
