import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { HighlightColour } from '../../shared/model/annotation.ts'
import { Icon } from '../components/Icon.tsx'
import { WithTooltip } from '../components/WithTooltip.tsx'
import { useWords } from '../messages/useWords.ts'
import './colourChoice.css'

type Props = {
  /** The colour something has already; null where one is still to be chosen. */
  readonly chosen: HighlightColour | null
  /** The one that a key would take. */
  readonly byKey?: HighlightColour
  readonly onChosen: (colour: HighlightColour) => void
}

/** The colours to highlight with, each with its name. */
export function ColourChoice({ chosen, byKey, onChosen }: Props): ReactElement {
  const words = useWords()
  return (
    <>
      {HighlightColour.options.map((colour) => {
        const name = words('notes.highlight', { colour: words(`notes.colour.${colour}`) })
        return (
          <WithTooltip key={colour} words={name} {...(colour === byKey ? { keys: 'H' } : {})}>
            <AriaButton
              className="colourChoice"
              aria-label={name}
              {...(chosen === null ? {} : { 'aria-pressed': chosen === colour })}
              onPress={() => {
                onChosen(colour)
              }}
            >
              <span className={`colourChoice-swatch colourChoice-swatch--${colour}`}>
                {chosen === colour ? <Icon of={Check} /> : null}
              </span>
            </AriaButton>
          </WithTooltip>
        )
      })}
    </>
  )
}
