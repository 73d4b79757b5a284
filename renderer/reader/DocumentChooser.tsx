import { ChevronDown, Search } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { SearchField } from 'react-aria-components/SearchField'
import { Icon } from '../components/Icon.tsx'
import '../components/searchField.css'
import '../components/select.css'
import type { Beside, DocumentGroup } from './beside.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = { readonly beside: Beside; readonly shown: DocumentGroup }

/** Any document that the juror may read, by entry; a few letters find it. */
export function DocumentChooser({ beside, shown }: Props): ReactElement {
  const words = useReaderWords()
  const [isOpen, setOpen] = useState(false)
  const title = shown.documents.find(({ id }) => id === beside.chosen)?.title ?? ''
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className="reader-chooser">
        <span className="unseen">{words('reader.beside.choose')}: </span>
        <span className="reader-chooserEntry numbers">{shown.id}</span>{' '}
        <span className="truncated">{title}</span>
        <Icon of={ChevronDown} />
      </AriaButton>
      <Popover className="select-popover reader-chooserList" offset={4} placement="bottom start">
        <Dialog aria-label={words('reader.beside.choose')} className="reader-chooserDialog">
          <Choices
            beside={beside}
            onChosen={(documentId) => {
              setOpen(false)
              beside.onChosen(documentId)
            }}
            onClosed={() => {
              setOpen(false)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type ChoicesProps = {
  readonly beside: Beside
  readonly onChosen: (documentId: string) => void
  readonly onClosed: () => void
}

function Choices({ beside, onChosen, onClosed }: ChoicesProps): ReactElement {
  const words = useReaderWords()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Autocomplete filter={contains}>
      <SearchField className="searchField" aria-label={words('reader.beside.search')} autoFocus>
        <Icon of={Search} />
        <Input
          className="searchField-input"
          placeholder={words('reader.beside.search')}
          onKeyDownCapture={({ key }) => {
            // The field would only empty itself.
            if (key === 'Escape') onClosed()
          }}
        />
      </SearchField>
      <ListBox
        className="select-list scrolls"
        aria-label={words('reader.documents')}
        selectionMode="single"
        selectedKeys={beside.chosen === null ? [] : [beside.chosen]}
        renderEmptyState={() => <p className="select-item soft">{words('reader.beside.none')}</p>}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChosen(String(key))
        }}
      >
        {beside.groups.map(({ id: group, title, documents }) => (
          <ListBoxSection key={group} id={group}>
            <Header className="reader-chooserGroup">
              <span className="numbers">{group}</span> <span className="truncated">{title}</span>
            </Header>
            {documents.map((document) => (
              <ListBoxItem
                key={document.id}
                id={document.id}
                className="select-item"
                textValue={`${group} ${title} ${document.title}`}
                aria-label={`${document.title}, ${group}`}
              >
                {document.title}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  )
}
