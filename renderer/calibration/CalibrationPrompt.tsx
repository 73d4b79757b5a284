import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { create } from 'zustand'
import type { EntryCode } from '../../shared/model/ids.ts'
import { Button } from '../components/Button.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView, openCalibration } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'

type PutOff = {
  readonly codes: readonly EntryCode[]
  readonly putOff: (entryCode: EntryCode) => void
}

/** Prompts that the juror has seen enough of, until the program is started again. */
const usePutOff = create<PutOff>()((set) => ({
  codes: [],
  putOff: (entryCode) => {
    set(({ codes }) => ({ codes: [...codes, entryCode] }))
  },
}))

type Props = {
  /** The entries about to be scored, with the calibration entries of their categories. */
  readonly views: readonly EntryView[]
  /** The entry in hand; null on the desk, where any category may be meant. */
  readonly inHand: EntryView | null
}

/** Asks for the calibration entry first; it locks nothing, and can be put off. */
export function CalibrationPrompt({ views, inHand }: Props): ReactElement | null {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const { codes, putOff } = usePutOff()
  const view = openCalibration(views, inHand?.category.id ?? null)
  if (view === null || view === inHand || view.state === 'undeclared') return null
  const code = codeOf(view)
  if (codes.includes(code)) return null
  return (
    <Notice
      tone="plain"
      title={words('calibration.prompt', { category: view.category.title })}
      actions={
        <>
          <Button
            onPress={() => {
              wentTo({ screen: 'score', entryCode: code, place: null })
            }}
          >
            {words('calibration.prompt.action', { code })}
          </Button>
          <IconButton
            icon={X}
            name={words('action.close')}
            onPress={() => {
              putOff(code)
            }}
          />
        </>
      }
    >
      {words('calibration.prompt.body', { code })}
    </Notice>
  )
}
