import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import type {
  PublicationPlan,
  PublicationWish,
  Published,
} from '../../shared/calls/publicationCalls.ts'
import { api, errorOf } from './api.ts'
import { runTask } from './officeWork.ts'

type PublicationStore = {
  /** Null before the first answer. */
  readonly plan: PublicationPlan | null
  readonly error: WireError | null
  /** What was published while the office was open. */
  readonly published: Published | null
  readonly planAsked: () => Promise<void>
  readonly asked: (wish: PublicationWish) => Promise<void>
  readonly shownAgain: () => void
}

/** What would be published, and what has been. */
export const usePublication = create<PublicationStore>()((set, get) => ({
  plan: null,
  error: null,
  published: null,
  planAsked: async () => {
    try {
      set({ plan: await api('office.publicationPlan', {}), error: null })
    } catch (thrown) {
      set({ plan: null, error: errorOf(thrown) })
    }
  },
  asked: async (wish) => {
    const published = await runTask('publish', 'office.publish', wish)
    if (published === null) return
    set({ published })
    await get().planAsked()
  },
  shownAgain: () => {
    set({ published: null })
  },
}))

export function publicationForgotten(): void {
  usePublication.setState({ plan: null, error: null, published: null })
}
