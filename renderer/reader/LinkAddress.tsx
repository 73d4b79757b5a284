import { Copy, X } from 'lucide-react'
import { useEffect, useRef, type ReactElement } from 'react'
import { IconButton } from '../components/IconButton.tsx'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'
import { FloatingMenu } from './FloatingMenu.tsx'
import { useReader, useReaderState } from './readerContext.ts'
import type { OuterLink } from './readerView.ts'
import { useReaderWords } from './useReaderWords.ts'

/** Where a link of the document would lead: to read and copy, never opened from here. */
export function LinkAddress(): ReactElement | null {
  const { store } = useReader()
  const link = useReaderState((state) => state.link)
  const close = (): void => {
    store.setState({ link: null })
  }
  return link === null ? null : (
    <FloatingMenu box={link.box} onClose={close}>
      <Address link={link} onClose={close} />
    </FloatingMenu>
  )
}

type Props = { readonly link: OuterLink; readonly onClose: () => void }

function Address({ link, onClose: close }: Props): ReactElement {
  const words = useReaderWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [link])
  return (
    <div
      ref={box}
      className="reader-link"
      role="group"
      aria-label={words('reader.outerLink')}
      tabIndex={-1}
    >
      <p className="reader-linkWhy">{words('reader.outerLink.why')}</p>
      <div className="reader-linkLine">
        <bdi className="reader-linkAddress" dir="ltr">
          {link.address}
        </bdi>
        <IconButton
          icon={Copy}
          name={words('reader.outerLink.copy')}
          onPress={() => {
            run(api('shell.copyText', { text: link.address }))
            close()
          }}
        />
        <IconButton icon={X} name={words('reader.outerLink.close')} keys="Esc" onPress={close} />
      </div>
    </div>
  )
}
