import { type ReactElement, useRef, useState } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { useWords } from '../../messages/useWords.ts'
import { type Closing, ReasonDialog } from '../../score/ReasonDialog.tsx'
import { freed, takenBack } from '../../score/sheetClosing.ts'
import { codeOf, type EntryView } from '../../state/entryView.ts'
import { useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import './entryMenu.css'
import { type EntryAct, entryActs } from './entryActs.ts'

/** Of which entry, and where in the window. */
export type MenuPlace = { readonly code: EntryCode; readonly x: number; readonly y: number }

type Props = {
  readonly views: readonly EntryView[]
  readonly place: MenuPlace | null
  readonly onClose: () => void
}

type Asking = { readonly act: Closing; readonly code: EntryCode }

/** What can be done with an entry from its row: open it, abstain, recuse, and take either back. */
export function EntryMenu({ views, place, onClose }: Props): ReactElement {
  const [asking, setAsking] = useState<Asking | null>(null)
  const view = views.find((one) => codeOf(one) === (place?.code ?? asking?.code))
  const closeDialog = (): void => {
    setAsking(null)
  }
  return (
    <>
      {place === null || view === undefined ? null : (
        <Acts
          view={view}
          place={place}
          onClose={onClose}
          onAct={(act) => {
            onClose()
            if (act === 'abstain' || act === 'recuse') setAsking({ act, code: place.code })
            else done(act, view)
          }}
        />
      )}
      {view === undefined ? null : (
        <ReasonDialog
          view={view}
          closing={asking?.act ?? null}
          onClose={closeDialog}
          onDone={closeDialog}
        />
      )}
    </>
  )
}

function done(act: Exclude<EntryAct, 'abstain' | 'recuse'>, view: EntryView): void {
  if (act === 'open')
    useRoute.getState().wentTo({ screen: 'score', entryCode: codeOf(view), place: null })
  else if (act === 'noConflict') run(freed(codeOf(view)))
  else run(takenBack(codeOf(view)))
}

type ActsProps = {
  readonly view: EntryView
  readonly place: MenuPlace
  readonly onClose: () => void
  readonly onAct: (act: EntryAct) => void
}

function Acts({ view, place, onClose, onAct }: ActsProps): ReactElement {
  const words = useWords()
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span
        ref={anchor}
        className="entryMenu-anchor"
        style={{ insetInlineStart: place.x, top: place.y }}
      />
      <Popover
        className="entryMenu"
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          autoFocus="first"
          aria-label={words('desk.menu', { code: codeOf(view) })}
          onClose={onClose}
        >
          {entryActs(view).map((act) => (
            <MenuItem
              key={act}
              className="entryMenu-item"
              onAction={() => {
                onAct(act)
              }}
            >
              {words(`desk.menu.${act}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
