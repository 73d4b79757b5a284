import type { CleanVerdict } from '../../../../shared/calls/documentViews.ts'
import { createPdfReader, type PdfReader } from '../../documents/pdfReader.ts'
import type { HandlersOf } from '../../handlers.ts'
import type { CallContext, Ports } from '../../ports.ts'
import type { inTurn } from '../inTurn.ts'
import type { OfficeSession } from '../officeSession.ts'
import { pdfjsFolder } from '../pdfjsFolder.ts'
import { documentPath, type DocumentFile } from '../prizeFolder/documentFiles.ts'
import { cleanDocument, type CleaningTools } from './cleanDocument.ts'
import { treatEach } from './cleanDocuments.ts'
import { digestOf, logCleaned, logTakenBack } from './logCleaning.ts'
import { originalPath, takeOriginalBack } from './originals.ts'
import { originalSize, readOriginal } from './readOriginal.ts'

export type DocumentChannel =
  | 'office.cleanDocuments'
  | 'office.takeOriginalsBack'
  | 'office.originalSize'
  | 'office.readOriginal'

type Tools = {
  readonly ports: Ports
  readonly session: OfficeSession
  readonly turn: ReturnType<typeof inTurn>
}

/** What a secretariat does about what is in a document besides its pages. */
export function documentHandlers({
  ports,
  session,
  turn,
}: Tools): Pick<HandlersOf<'office'>, DocumentChannel> {
  const treating = async (
    { documents }: Parameters<HandlersOf<'office'>['office.cleanDocuments']>[0],
    context: CallContext,
    treat: (document: DocumentFile, tools: Treating) => Promise<CleanVerdict>,
  ): Promise<Awaited<ReturnType<HandlersOf<'office'>['office.cleanDocuments']>>> => {
    await session.reread()
    const reader = createPdfReader({ pdfjsFolder: pdfjsFolder() })
    const tools = { session, ports, reader, notes: session.notes(), signal: context.signal }
    try {
      const folder = session.folder()
      const each = (document: DocumentFile): Promise<CleanVerdict> => treat(document, tools)
      const treated = await treatEach(folder, documents, each, ports, context)
      await session.reread()
      await session.notes().keep(session.folder().documents)
      return { ...treated, office: await session.view() }
    } finally {
      await reader.close()
    }
  }
  return {
    'office.cleanDocuments': (named, context) => turn(() => treating(named, context, clean)),
    'office.takeOriginalsBack': (named, context) => turn(() => treating(named, context, takeBack)),
    'office.originalSize': (wanted) => originalSize(session.folder(), wanted),
    'office.readOriginal': (wanted) => readOriginal(session.folder(), wanted),
  }
}

type Treating = CleaningTools & {
  readonly session: OfficeSession
  readonly ports: Ports
  readonly reader: PdfReader
}

async function clean(document: DocumentFile, tools: Treating): Promise<CleanVerdict> {
  const { session, ports } = tools
  const { folder } = session.folder()
  const removed = await cleanDocument(folder, document, tools)
  if (session.isUnlocked()) {
    const original = await digestOf(originalPath(folder, document))
    const copy = await digestOf(documentPath(folder, document))
    logCleaned(session.office().store, ports.clock(), document, { original, copy })
  }
  return { ...named(document), outcome: 'cleaned', code: null, details: {}, removed }
}

async function takeBack(document: DocumentFile, tools: Treating): Promise<CleanVerdict> {
  const { session, ports, reader, notes, signal } = tools
  const { folder } = session.folder()
  await takeOriginalBack(folder, document)
  const path = documentPath(folder, document)
  await notes.read(reader, path, 'traits', signal)
  if (session.isUnlocked()) {
    logTakenBack(session.office().store, ports.clock(), document, await digestOf(path))
  }
  return { ...named(document), outcome: 'taken-back', code: null, details: {}, removed: null }
}

function named({ entryCode, file }: DocumentFile): Pick<DocumentFile, 'entryCode' | 'file'> {
  return { entryCode, file }
}
