import { type ReactElement, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { SecretField } from '../components/SecretField.tsx'
import { useWords } from '../messages/useWords.ts'

type Props = { readonly isFresh: boolean; readonly onFresh: (isFresh: boolean) => void }

/** A desk of the same round is here: it goes on, unless the juror cannot open it any more. */
export function GoOn({ isFresh, onFresh }: Props): ReactElement {
  const words = useWords()
  return (
    <Notice
      tone={isFresh ? 'amber' : 'plain'}
      actions={
        <Button
          kind="quiet"
          onPress={() => {
            onFresh(!isFresh)
          }}
        >
          {words(isFresh ? 'carry.back' : 'carry.fresh')}
        </Button>
      }
    >
      {words(isFresh ? 'carry.fresh.body' : 'carry.offer')}
    </Notice>
  )
}

type WordsProps = { readonly value: string; readonly onChange: (value: string) => void }

/** The bundle came with a new slip, and the desk opens with the old one for the last time. */
export function EarlierWords({ value, onChange }: WordsProps): ReactElement {
  const words = useWords()
  const [shown, setShown] = useState(false)
  return (
    <SecretField
      label={words('carry.words')}
      value={value}
      onChange={onChange}
      shown={shown}
      onShown={setShown}
      help={words('carry.words.help')}
      autoFocus
    />
  )
}
