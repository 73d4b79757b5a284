import { MoveHorizontal, RectangleVertical, RotateCw } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconButton, IconToggle } from '../components/IconButton.tsx'
import { useReader, useReaderState } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

/** Fitted to the width, to the height, turned. */
export function FitTools(): ReactElement {
  const words = useReaderWords()
  const { send } = useReader()
  const scale = useReaderState((state) => state.scale)
  return (
    <>
      <IconToggle
        icon={MoveHorizontal}
        name={words('reader.fitWidth')}
        keys="Ctrl 0"
        isSelected={scale === 'page-width'}
        onChange={() => {
          send({ type: 'scale', scale: 'page-width' })
        }}
      />
      <IconToggle
        icon={RectangleVertical}
        name={words('reader.fitPage')}
        isSelected={scale === 'page-fit'}
        onChange={() => {
          send({ type: 'scale', scale: 'page-fit' })
        }}
      />
      <IconButton
        icon={RotateCw}
        name={words('reader.rotate')}
        onPress={() => {
          send({ type: 'rotate' })
        }}
      />
    </>
  )
}
