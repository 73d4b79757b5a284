import { Copy } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { AuditLog } from '../../../shared/calls/collectViews.ts'
import { headText } from '../../../shared/format/treeHead.ts'
import { Button } from '../../components/Button.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../messages/useWords.ts'
import { copied } from '../../export/copied.ts'
import { HeadDialog } from './HeadDialog.tsx'

/** The head of the log in short, to be copied whole, and a way to check an earlier one. */
export function LogHead({ tree }: Pick<AuditLog, 'tree'>): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <span className="auditLog-head numbers" role="group" aria-label={words('logHead.name')}>
        <span className="selectable" title={headText(tree)}>
          {tree.size}:{tree.root.slice(0, 8)}…
        </span>
        <IconButton
          icon={Copy}
          name={words('logHead.copy')}
          onPress={() => {
            copied(headText(tree), words)
          }}
        />
      </span>
      <Button
        kind="quiet"
        onPress={() => {
          setAsking(true)
        }}
      >
        {words('logHead.check')}
      </Button>
      {asking ? (
        <HeadDialog
          tree={tree}
          onClose={() => {
            setAsking(false)
          }}
        />
      ) : null}
    </>
  )
}
