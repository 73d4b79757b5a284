import { writeAtomically } from '../../files/writeAtomically.ts'
import type { HandlersOf } from '../../handlers.ts'
import type { Ports } from '../../ports.ts'
import type { OfficeSession } from '../officeSession.ts'
import type { resultCalls } from '../../../../shared/calls/resultCalls.ts'
import type { Asked } from './writeResults.ts'

type Tools = { readonly ports: Ports; readonly session: OfficeSession }

/** Taking the results elsewhere. What writes workbooks and sets text is large and seldom needed. */
export function resultHandlers({
  ports,
  session,
}: Tools): Pick<HandlersOf<'office'>, keyof typeof resultCalls> {
  const asked = (language: Asked['language']): Asked => ({
    db: session.office().store,
    folder: session.folder(),
    language,
    at: ports.clock(),
    assets: ports.assets,
  })
  return {
    'office.writeResults': async ({ path, language }) => {
      const { writeResults } = await import('./writeResults.ts')
      await writeResults(path, asked(language))
      return {}
    },
    'office.plotSvg': async ({ categoryId, kind, language }) => {
      const { plotSvg } = await import('./plotSvg.ts')
      return plotSvg(categoryId, kind, asked(language))
    },
    'office.savePicture': async ({ path, picture }) => {
      session.office()
      await writeAtomically(path, [picture])
      return {}
    },
  }
}
