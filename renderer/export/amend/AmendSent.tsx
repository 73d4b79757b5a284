import { FilePenLine } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { SentSheets } from '../../../shared/calls/deskAmendmentCalls.ts'
import type { Desk } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { run } from '../../state/run.ts'
import { AmendDialog } from './AmendDialog.tsx'

/** Leads to the amendment of what was sent; for a desk that has signed something. */
export function AmendSent({ desk }: { readonly desk: Desk }): ReactElement | null {
  const words = useWords()
  const [sent, setSent] = useState<SentSheets | null>(null)
  if (desk.exports.length === 0) return null
  return (
    <div>
      <Button
        icon={FilePenLine}
        onPress={() => {
          run(api('desk.amendments', {}).then(setSent))
        }}
      >
        {words('amendSent.action')}
      </Button>
      {sent === null ? null : (
        <AmendDialog
          desk={desk}
          sent={sent}
          onClose={() => {
            setSent(null)
          }}
        />
      )}
    </div>
  )
}
