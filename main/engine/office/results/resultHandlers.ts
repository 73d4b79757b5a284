import { writeAtomically } from '../../files/writeAtomically.ts'
import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { OfficeSession } from '../officeSession.ts'
import type { resultCalls } from '../../../../shared/calls/resultCalls.ts'
import { roundFolder } from './roundFolder.ts'
import type { Asked } from './writeResults.ts'

type Wanted = { readonly language: Asked['language']; readonly round?: number | undefined }

type Tools = { readonly ports: Ports; readonly session: OfficeSession }

/** Taking the results elsewhere. What writes workbooks and sets text is large and seldom needed. */
export function resultHandlers({
  ports,
  session,
}: Tools): Pick<HandlersOf<'office'>, keyof typeof resultCalls> {
  const asked = ({ language, round }: Wanted): Asked => {
    const db = session.office().store
    const folder = roundFolder(db, session.folder(), round)
    return { db, folder, language, at: ports.clock(), assets: ports.assets }
  }
  return {
    'office.writeResults': async ({ path, ...wanted }) => {
      const { writeResults } = await import('./writeResults.ts')
      await writeResults(path, asked(wanted))
      return {}
    },
    'office.plotSvg': async ({ categoryId, kind, ...wanted }) => {
      const { plotSvg } = await import('./plotSvg.ts')
      return plotSvg(categoryId, kind, asked(wanted))
    },
    'office.savePicture': async ({ path, picture }) => {
      session.office()
      await writeAtomically(path, [picture])
      return {}
    },
  }
}
