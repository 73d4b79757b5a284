import { type ReactElement, useState } from 'react'
import { SearchField } from '../../../components/SearchField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { Talk } from '../useTalk.ts'

/** Takes an entry in hand as soon as its code is typed, or its number where no other ends like it. */
export function JumpField({ talk }: { readonly talk: Talk }): ReactElement {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const onChange = (text: string): void => {
    setTyped(text)
    const wanted = text.trim().toLowerCase()
    const codes = talk.rows.map(({ entry }) => entry.code)
    const found = codes.find((code) => code.toLowerCase() === wanted)
    if (found === undefined) return
    talk.entryChosen(found)
    setTyped('')
  }
  const onEnter = (): void => {
    const wanted = typed.trim().toLowerCase()
    const ending = talk.rows.filter(({ entry }) => entry.code.toLowerCase().endsWith(wanted))
    const [only] = ending
    if (wanted === '' || only === undefined || ending.length > 1) return
    talk.entryChosen(only.entry.code)
    setTyped('')
  }
  return (
    <div
      className="deliberate-jump"
      data-jump
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter()
      }}
    >
      <SearchField name={words('deliberate.jump')} value={typed} onChange={onChange} />
    </div>
  )
}
