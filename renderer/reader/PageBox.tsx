import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { IconButton } from '../components/IconButton.tsx'
import { perform } from './commands.ts'
import { isTyped } from './isTyped.ts'
import { labelOf, pageMeant } from './pageNumber.ts'
import { useReader, useReaderState } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = {
  /** Whether there is room for the steps to the next page. */
  readonly steps: boolean
}

/** Which page is shown, and the way to another by its number or label. */
export function PageBox({ steps }: Props): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  const page = useReaderState((state) => state.page)
  const pages = useReaderState((state) => state.pages)
  const labels = useReaderState((state) => state.labels)
  return (
    <div className="reader-pageBox">
      {steps ? (
        <>
          <IconButton
            icon={ChevronUp}
            name={words('reader.previousPage')}
            keys="["
            isDisabled={page <= 1}
            onPress={() => perform(reader, 'previousPage')}
          />
          <IconButton
            icon={ChevronDown}
            name={words('reader.nextPage')}
            keys="]"
            isDisabled={page >= pages}
            onPress={() => perform(reader, 'nextPage')}
          />
        </>
      ) : null}
      <PageField />
      <span className="numbers soft">
        {labels === null
          ? words('reader.pageOf', { pages })
          : words('reader.pageOfLabelled', { page, pages })}
      </span>
    </div>
  )
}

function PageField(): ReactElement {
  const words = useReaderWords()
  const { send } = useReader()
  const page = useReaderState((state) => state.page)
  const pages = useReaderState((state) => state.pages)
  const labels = useReaderState((state) => state.labels)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (pages === 0 ? '' : labelOf(page, labels))
  const go = (): void => {
    const meant = pageMeant(typed ?? '', labels, pages)
    if (meant !== null) send({ type: 'goTo', page: meant, region: null })
    setTyped(null)
  }
  return (
    <TextField
      aria-label={words('reader.pageBox')}
      value={shown}
      onChange={setTyped}
      onBlur={() => {
        setTyped(null)
      }}
      isDisabled={pages === 0}
    >
      <Input
        className="reader-pageField numbers"
        maxLength={50}
        size={Math.max(3, shown.length)}
        onFocus={(event) => {
          event.target.select()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
          if (event.key === 'Escape') setTyped(null)
          if (isTyped(event)) event.stopPropagation()
        }}
      />
    </TextField>
  )
}
