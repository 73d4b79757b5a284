import { ChevronLeft, ChevronRight, Presentation, Snowflake, UserRound, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconButton, IconToggle } from '../../../components/IconButton.tsx'
import { Select } from '../../../components/Select.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { api } from '../../../state/api.ts'
import { type AudiencePlot, audiencePlots, useAudience } from '../../../state/audience.ts'
import { run } from '../../../state/run.ts'
import type { AudienceTalk } from './audienceTalk.ts'
import './audienceTools.css'
import { Preview } from './Preview.tsx'
import { SubjectChoice } from './SubjectChoice.tsx'
import { audienceToggled, useAudienceKeys } from './useAudienceKeys.ts'
import { useAudienceScene } from './useAudienceScene.ts'

/** Opens the window for the audience. */
export function AudienceButton(): ReactElement {
  const words = useWords()
  const open = useAudience((state) => state.open)
  return (
    <IconToggle
      icon={Presentation}
      name={words('deliberate.audience.window')}
      keys="Alt A"
      isSelected={open}
      onChange={audienceToggled}
    />
  )
}

/** What the audience sees, small, and what it shall see; nothing while it has no window. */
export function AudienceTools({ talk }: { readonly talk: AudienceTalk }): ReactElement | null {
  const words = useWords()
  const { open, chosen, subjectChosen } = useAudience()
  const possible = useAudienceScene(talk)
  useAudienceKeys(possible)
  if (!open) return null
  return (
    <section className="audienceTools" aria-label={words('deliberate.audience')}>
      <Preview />
      <SubjectChoice possible={possible} chosen={chosen.subject} onChosen={subjectChosen} />
      <PlotChoice />
      <Parts />
      <span className="strip-rest" />
      <Switches />
      <IconButton
        icon={X}
        name={words('deliberate.audience.close')}
        onPress={() => {
          run(api('shell.closeAudience', {}))
        }}
      />
    </section>
  )
}

function PlotChoice(): ReactElement | null {
  const words = useWords()
  const { chosen, plotChosen } = useAudience()
  if (chosen.subject !== 'plot') return null
  return (
    <Select<AudiencePlot>
      bare
      label={words('deliberate.audience.plots')}
      choices={audiencePlots.map((key) => ({
        key,
        words: words(`deliberate.audience.plot.${key}`),
      }))}
      chosen={chosen.plot}
      onChosen={plotChosen}
    />
  )
}

/** A long ranking or plot is shown a windowful at a time. */
function Parts(): ReactElement | null {
  const words = useWords()
  const { scene, partChosen } = useAudience()
  if (scene === null || !('part' in scene) || scene.part.of === 1) return null
  const { number, of } = scene.part
  return (
    <div className="audienceTools-parts">
      <IconButton
        icon={ChevronLeft}
        name={words('deliberate.audience.part.before')}
        isDisabled={number === 1}
        onPress={() => {
          partChosen(number - 1)
        }}
      />
      <span className="numbers">{words('audience.part', { number, of })}</span>
      <IconButton
        icon={ChevronRight}
        name={words('deliberate.audience.part.next')}
        isDisabled={number === of}
        onPress={() => {
          partChosen(number + 1)
        }}
      />
    </div>
  )
}

/** Whether the audience reads names, and whether what it sees stands still. */
function Switches(): ReactElement {
  const words = useWords()
  const { namesShown, namesToggled, frozen, freezeToggled } = useAudience()
  return (
    <>
      <IconToggle
        icon={UserRound}
        name={words('deliberate.audience.names')}
        keys="Alt V"
        isSelected={namesShown}
        onChange={namesToggled}
      />
      <IconToggle
        icon={Snowflake}
        name={words('deliberate.audience.freeze')}
        keys="Alt F"
        isSelected={frozen}
        onChange={freezeToggled}
      />
    </>
  )
}
