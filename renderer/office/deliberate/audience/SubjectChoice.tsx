import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import '../../../components/segments.css'
import { useWords } from '../../../messages/useWords.ts'
import { type AudienceSubject, audienceSubjects } from '../../../state/audience.ts'

type Props = {
  readonly possible: ReadonlySet<AudienceSubject>
  readonly chosen: AudienceSubject | null
  readonly onChosen: (subject: AudienceSubject) => void
}

/** What the audience shall see. */
export function SubjectChoice({ possible, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={words('deliberate.audience.show')}
      selectionMode="single"
      disallowEmptySelection={chosen !== null}
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const subject = audienceSubjects.find((one) => keys.has(one))
        if (subject !== undefined) onChosen(subject)
      }}
    >
      {audienceSubjects.map((subject) => (
        <ToggleButton
          key={subject}
          id={subject}
          className="segments-choice"
          isDisabled={!possible.has(subject)}
        >
          {words(`deliberate.audience.${subject}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
