import { FolderInput } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { Criterion } from '../../shared/model/rubric.ts'
import { Icon } from '../components/Icon.tsx'
import '../components/select.css'
import { WithTooltip } from '../components/WithTooltip.tsx'
import { useWords } from '../messages/useWords.ts'

type Props = {
  readonly criteria: readonly Criterion[]
  /** The one for which it is cited now. */
  readonly criterion: Criterion
  readonly onMove: (to: Criterion) => void
}

/** Cites what a chip shows for another criterion, without dragging it there. */
export function MoveChip({ criteria, criterion, onMove }: Props): ReactElement | null {
  const words = useWords()
  if (criteria.length < 2) return null
  return (
    <MenuTrigger>
      <WithTooltip words={words('evidence.move')}>
        <AriaButton className="evidenceChips-act" aria-label={words('evidence.move')}>
          <Icon of={FolderInput} />
        </AriaButton>
      </WithTooltip>
      <Popover className="select-popover" placement="bottom end" offset={4}>
        <Menu className="select-list scrolls" aria-label={words('evidence.move')}>
          {criteria.map((one, index) =>
            one.id === criterion.id ? null : (
              <MenuItem
                key={one.id}
                className="select-item"
                textValue={`${index + 1} ${one.title}`}
                onAction={() => {
                  onMove(one)
                }}
              >
                <span className="numbers soft">{index + 1}</span>{' '}
                <span className="asWritten">{one.title}</span>
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
