import { useEffect, useMemo } from 'react'
import type { AudienceScene, ShownDocument } from '../../../../shared/calls/audienceScene.ts'
import { passwordOf } from '../../../reader/documentPasswords.ts'
import { firstPlace } from '../../../reader/readerDocument.ts'
import { useAudience, type AudienceSubject } from '../../../state/audience.ts'
import { useAudienceDocument } from '../../../state/audienceDocument.ts'
import { showAudience } from '../../../state/showAudience.ts'
import { measureText } from '../../results/plots/measureText.ts'
import { usePlotWords } from '../../results/plots/usePlotWords.ts'
import type { AudienceTalk } from './audienceTalk.ts'
import { possibleSubjects } from './possibleSubjects.ts'
import { sceneOf } from './sceneOf.ts'

/** What can be shown to the audience now; what the chair has chosen of it is shown, as it changes. */
export function useAudienceScene(talk: AudienceTalk): ReadonlySet<AudienceSubject> {
  const { open, scene, frozen, chosen, namesShown, subjectChosen } = useAudience()
  const words = usePlotWords()
  const document = useDocumentOf(talk)
  const possible = useMemo(() => possibleSubjects(talk, document !== null), [talk, document])
  const { subject, plot, part } = chosen
  const shownEntry = scene !== null && 'entry' in scene ? (scene.entry?.code ?? null) : null
  const isOther = shownEntry !== null && shownEntry !== talk.row?.entry.code
  // Of another entry nothing but its title is shown before the chair chooses more.
  const meant = isOther && !frozen && isOfEntry(subject) ? 'entry' : subject
  const wanted = meant !== null && !possible.has(meant) ? 'nothing' : meant
  useEffect(() => {
    if (wanted !== null && wanted !== subject && open && !frozen) subjectChosen(wanted)
  }, [wanted, subject, open, frozen, subjectChosen])
  useEffect(() => {
    if (!open || frozen || wanted === null) return
    const wish = { subject: wanted, plot, part, namesHidden: !namesShown, document }
    const next = sceneOf(talk, wish, { words, measure: measureText })
    if (!isSame(next, useAudience.getState().scene)) showAudience(next)
  }, [open, frozen, wanted, plot, part, namesShown, document, talk, words])
  return possible
}

function isOfEntry(subject: AudienceSubject | null): boolean {
  return subject === 'document' || subject === 'scores' || subject === 'timer'
}

/** The document of the entry in hand that is open, at the place where the chair is. */
function useDocumentOf({ row }: AudienceTalk): ShownDocument | null {
  const { document, places } = useAudienceDocument()
  return useMemo(() => {
    if (document === null || document.entryCode !== row?.entry.code) return null
    const { entryCode, documentId, file, length } = document
    const place = places.get(documentId) ?? firstPlace
    const password = passwordOf(documentId)
    return { entryCode, file, length, password, place, width: frameWidth() }
  }, [document, places, row?.entry.code])
}

const usualWidth = 800

/** How wide the pages are before the chair. */
function frameWidth(): number {
  const width = window.document.querySelector('.reader-frame')?.clientWidth ?? 0
  return width > 0 ? width : usualWidth
}

function isSame(a: AudienceScene, b: AudienceScene | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
