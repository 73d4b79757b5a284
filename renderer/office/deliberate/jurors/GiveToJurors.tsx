import { BookLock } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Prize } from '../../../../shared/model/prize.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { GiveDialog } from './GiveDialog.tsx'

/** Opens what is needed to give jurors the scores before they meet. */
export function GiveToJurors({ prize }: { readonly prize: Prize }): ReactElement {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        icon={BookLock}
        name={words('give.open')}
        onPress={() => {
          setOpen(true)
        }}
      />
      {isOpen ? (
        <GiveDialog
          prize={prize}
          onClose={() => {
            setOpen(false)
          }}
        />
      ) : null}
    </>
  )
}
