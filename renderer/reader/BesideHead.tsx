import { ArrowLeftRight, ArrowUpDown, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconButton, IconToggle } from '../components/IconButton.tsx'
import type { Beside, DocumentGroup } from './beside.ts'
import { DocumentChooser } from './DocumentChooser.tsx'
import { useReaderWords } from './useReaderWords.ts'

type Props = { readonly beside: Beside; readonly shown: DocumentGroup }

/** Above the second reader: which document, scrolling together, swapping, closing. */
export function BesideHead({ beside, shown }: Props): ReactElement {
  const words = useReaderWords()
  return (
    <div className="reader-besideHead">
      <DocumentChooser beside={beside} shown={shown} />
      <IconToggle
        icon={ArrowUpDown}
        name={words('reader.beside.together')}
        isSelected={beside.synchronised}
        onChange={beside.onSynchronised}
      />
      <IconButton
        icon={ArrowLeftRight}
        name={words('reader.beside.swap')}
        onPress={beside.onSwapped}
      />
      <IconButton
        icon={X}
        name={words('reader.beside.close')}
        keys="B"
        onPress={beside.onToggled}
      />
    </div>
  )
}
