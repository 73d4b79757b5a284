import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { PublicationVerdict } from '../../shared/calls/publicationCalls.ts'
import { api, errorOf, startCall } from './api.ts'
import { useRoute } from './route.ts'

type Work = { readonly progress: Progress | null; readonly cancel: () => void }

type VerificationStore = {
  readonly folder: string | null
  readonly work: Work | null
  readonly verdict: PublicationVerdict | null
  readonly error: WireError | null
}

const nothing: VerificationStore = { folder: null, work: null, verdict: null, error: null }

/** The publication in hand, and what became of verifying it. */
export const useVerification = create<VerificationStore>()(() => nothing)

/** A folder was chosen, dropped, or has just been published. `bundle`: one of the same office. */
export async function verifyAsked(folder: string, bundle: string | null = null): Promise<void> {
  useVerification.getState().work?.cancel()
  const wish = { folder, signer: null, path: bundle }
  const { result, cancel } = startCall('publication.verify', wish, (progress) => {
    useVerification.setState({ work: { progress, cancel } })
  })
  useVerification.setState({ ...nothing, folder, work: { progress: null, cancel } })
  try {
    useVerification.setState({ verdict: await result })
  } catch (thrown) {
    useVerification.setState({ error: errorOf(thrown) })
  } finally {
    useVerification.setState({ work: null })
  }
}

/** Lets the user choose the folder. */
export async function publicationAskedFor(): Promise<void> {
  const folder = await api('shell.choosePrizeFolder', { create: false })
  if (folder !== null) await verifyAsked(folder)
}

/** Compares who signed with a bundle that came from the secretariat. */
export async function bundleComparedWith(folder: string): Promise<void> {
  const bundle = await api('shell.chooseBundle', {})
  if (bundle !== null) await verifyAsked(folder, bundle)
}

/** Begins anew with no folder. */
export function verifyOpened(): void {
  useVerification.setState(nothing)
  useRoute.getState().wentTo({ screen: 'verify' })
}
