import type { ReactElement } from 'react'
import type { Office } from '../../../../shared/calls/views.ts'
import { unreachable } from '../../../../shared/unreachable.ts'
import { useEntryIntake } from '../../../state/entryIntake.ts'
import { OfficeError } from '../../findings/OfficeError.tsx'
import { NewEntryDialog } from '../edit/NewEntryDialog.tsx'
import { DropDialog } from './DropDialog.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'

/** What is about to be taken in, to be looked at first. */
export function Intake({ office }: { readonly office: Office }): ReactElement | null {
  const { intake, error } = useEntryIntake()
  switch (intake.kind) {
    case 'none':
      return error === null ? null : <OfficeError error={error} />
    case 'new':
      return <NewEntryDialog office={office} />
    case 'paste':
      return <PasteDialog />
    case 'drop':
      return <DropDialog key={keyOf(intake)} office={office} {...intake} />
    case 'table':
      return <ImportDialog office={office} {...intake} />
    default:
      return unreachable(intake)
  }
}

/** Put together in another way, what was typed no longer fits. */
function keyOf({
  plan,
  wish,
}: {
  readonly plan: { drop: string; grouping: string }
  readonly wish: { categoryId: string }
}): string {
  return `${plan.drop} ${plan.grouping} ${wish.categoryId}`
}
