import { create } from 'zustand'
import type { BrokenOffice, Finding, Office } from '../../shared/calls/views.ts'
import { api } from './api.ts'

/** What a prize folder opened as: a prize, or only what keeps it from being one. */
export type OpenedOffice = Office | BrokenOffice

type OfficeStore = {
  /** Null while no prize folder is open. */
  readonly opened: OpenedOffice | null
  /** What the last check of the PDFs said; reading the folder's text again does not open them. */
  readonly documentFindings: readonly Finding[] | null
  /** The engine answered with the folder as it is now. */
  readonly answered: (opened: OpenedOffice) => void
  readonly checked: (opened: OpenedOffice) => void
  readonly closed: () => void
}

export const useOffice = create<OfficeStore>()((set) => ({
  opened: null,
  documentFindings: null,
  answered: (opened) => {
    set(({ opened: before, documentFindings }) => ({
      opened,
      documentFindings: before?.folder === opened.folder ? documentFindings : null,
    }))
  },
  checked: (opened) => {
    set({ opened, documentFindings: opened.findings.filter(isAboutDocument) })
  },
  closed: () => {
    set({ opened: null, documentFindings: null })
  },
}))

export function isSound(opened: OpenedOffice): opened is Office {
  return 'prize' in opened
}

/** The open prize; null while none is open or its text is broken. */
export function soundOffice({ opened }: Pick<OfficeStore, 'opened'>): Office | null {
  return opened !== null && isSound(opened) ? opened : null
}

/** Everything known to be wrong: the folder's text as it is now, its PDFs as they were checked last. */
export function knownFindings({
  opened,
  documentFindings,
}: Pick<OfficeStore, 'opened' | 'documentFindings'>): readonly Finding[] {
  if (opened === null) return []
  const ofText = opened.findings.filter((finding) => !isAboutDocument(finding))
  return [...ofText, ...(documentFindings ?? opened.findings.filter(isAboutDocument))]
}

/** Reads the folder's text again, after somebody changed it or after something was built or collected. */
export async function officeReread(): Promise<void> {
  useOffice.getState().answered(await api('office.read', {}))
}

function isAboutDocument({ code }: Finding): boolean {
  return code.startsWith('PDF_')
}
