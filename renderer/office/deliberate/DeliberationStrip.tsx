import { EyeOff, PanelTopClose, PanelTopOpen, Projector } from 'lucide-react'
import type { ReactElement } from 'react'
import { queueOrders, type QueueOrder } from '../../../shared/model/deliberationView.ts'
import type { CategoryId } from '../../../shared/model/ids.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { CommittedNumber } from '../../components/CommittedNumber.tsx'
import { IconButton, IconToggle } from '../../components/IconButton.tsx'
import { Select } from '../../components/Select.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useProjector } from '../../state/projector.ts'
import { GiveToJurors } from './jurors/GiveToJurors.tsx'
import { AudienceButton } from './audience/AudienceTools.tsx'
import { JumpField } from './queue/JumpField.tsx'
import type { Talk } from './useTalk.ts'

type Props = { readonly talk: Talk; readonly prize: Prize }

/** What is discussed in which order, and how the screen shows it. */
export function DeliberationStrip({ talk, prize }: Props): ReactElement {
  const words = useWords()
  const { view, viewChanged, queueShown } = talk
  return (
    <div className="strip deliberate-strip">
      <h2 className="strip-title">{words('deliberate.title')}</h2>
      <Select<CategoryId>
        bare
        label={words('results.category')}
        choices={prize.categories.map(({ id, title }) => ({ key: id, words: title }))}
        chosen={talk.scored.category.id}
        onChosen={talk.categoryChosen}
      />
      <Select<QueueOrder>
        bare
        label={words('deliberate.order')}
        choices={queueOrders.map((key) => ({ key, words: words(`deliberate.order.${key}`) }))}
        chosen={view.order}
        onChosen={(order) => {
          viewChanged({ order })
        }}
      />
      <CutField talk={talk} />
      <span className="strip-rest" />
      <JumpField talk={talk} />
      <GiveToJurors prize={prize} />
      <IconToggle
        icon={EyeOff}
        name={words('deliberate.names')}
        keys="v"
        isSelected={view.namesHidden}
        onChange={(namesHidden) => {
          viewChanged({ namesHidden })
        }}
      />
      <IconToggle
        icon={queueShown ? PanelTopClose : PanelTopOpen}
        name={words('deliberate.queue.show')}
        keys="q"
        isSelected={queueShown}
        onChange={talk.queueToggled}
      />
      <IconButton
        icon={Projector}
        name={words('deliberate.projector')}
        keys="f"
        isDisabled={talk.row === null}
        onPress={() => {
          useProjector.getState().toggled()
        }}
      />
      <AudienceButton />
    </div>
  )
}

const mostPlaces = 1000

/** How many entries win or go on: it draws the line that the queue measures by. */
function CutField({ talk }: Pick<Props, 'talk'>): ReactElement {
  const words = useWords()
  return (
    <div className="deliberate-cut">
      <span className="soft" aria-hidden>
        {words('deliberate.cut')}
      </span>
      <CommittedNumber
        bare
        whole
        label={words('deliberate.cut.long')}
        value={talk.cut}
        problemOf={(value) =>
          value >= 1 && value <= mostPlaces ? null : words('deliberate.cut.problem')
        }
        onCommit={(cut) => {
          talk.queueChanged({ cut })
        }}
      />
    </div>
  )
}
