import { BadgeCheck } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useWords } from '../messages/useWords.ts'
import { ReceiptDialog } from './ReceiptDialog.tsx'

/** Leads to the check of what was published; for a desk that has signed something. */
export function CheckCounted({ kind }: { readonly kind: 'quiet' | 'secondary' }): ReactElement {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        kind={kind}
        icon={BadgeCheck}
        onPress={() => {
          setOpen(true)
        }}
      >
        {words('receipt.check')}
      </Button>
      {isOpen ? (
        <ReceiptDialog
          onClose={() => {
            setOpen(false)
          }}
        />
      ) : null}
    </>
  )
}
