import type { ReactElement } from 'react'
import type { PrizeFile } from '../../../shared/format/prizeFile.ts'
import { Language } from '../../../shared/model/prize.ts'
import { Checkbox } from '../../components/Checkbox.tsx'
import { CommittedNumber } from '../../components/CommittedNumber.tsx'
import { CommittedText } from '../../components/CommittedText.tsx'
import { useWords } from '../../messages/useWords.ts'
import { prizeEdited } from '../../state/prizeEdit.ts'
import { Deadline } from './Deadline.tsx'
import { useProblems } from './useProblems.ts'

type Props = { readonly file: PrizeFile }

/** What the prize is called, its round, when score files are due, and in which languages. */
export function Facts({ file }: Props): ReactElement {
  const words = useWords()
  const { filled, range } = useProblems()
  const { round } = file
  return (
    <div className="prizeForm">
      <div className="prizeForm-row prizeForm-row--title">
        <CommittedText
          label={words('prize.name')}
          value={file.title}
          problemOf={filled(200)}
          onCommit={(title) => {
            changed({ title })
          }}
        />
        <CommittedText
          label={words('prize.edition')}
          value={file.edition}
          problemOf={filled(50)}
          help={words('prize.edition.help')}
          onCommit={(edition) => {
            changed({ edition })
          }}
        />
      </div>
      <div className="prizeForm-row prizeForm-row--round">
        <CommittedNumber
          label={words('prize.round.number')}
          value={round.number}
          whole
          problemOf={range(1, 99)}
          onCommit={(number) => {
            changed({ round: { ...round, number } })
          }}
        />
        <CommittedText
          label={words('prize.round.title')}
          value={round.title}
          problemOf={filled(200)}
          onCommit={(title) => {
            changed({ round: { ...round, title } })
          }}
        />
      </div>
      <Deadline
        deadline={file.deadline}
        onChange={(deadline) => {
          changed({ deadline })
        }}
      />
      <Languages file={file} />
    </div>
  )
}

function Languages({ file }: Props): ReactElement {
  const words = useWords()
  const chosen = file.languages
  return (
    <div role="group" aria-label={words('prize.languages')} className="field">
      <span className="field-label" aria-hidden>
        {words('prize.languages')}
      </span>
      <div className="prizeForm-checks">
        {Language.options.map((language) => (
          <Checkbox
            key={language}
            isSelected={chosen.includes(language)}
            isDisabled={chosen.length === 1 && chosen.includes(language)}
            onChange={(selected) => {
              const languages = selected
                ? [...chosen, language]
                : chosen.filter((one) => one !== language)
              changed({ languages })
            }}
          >
            {words(`settings.language.${language}`)}
          </Checkbox>
        ))}
      </div>
      {chosen.length === 1 ? (
        <span className="field-help">{words('prize.languages.one')}</span>
      ) : null}
    </div>
  )
}

function changed(facts: Partial<PrizeFile>): void {
  prizeEdited('prizeFacts', (before) => ({ ...before, ...facts }))
}
