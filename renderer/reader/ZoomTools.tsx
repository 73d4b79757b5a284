import { ZoomIn, ZoomOut } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useIntl } from 'react-intl'
import { IconButton } from '../components/IconButton.tsx'
import '../components/select.css'
import { perform } from './commands.ts'
import { useReader, useReaderState } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = {
  /** Whether there is room for the steps beside the factor. */
  readonly steps: boolean
}

/** Larger, smaller, or to a factor. */
export function ZoomTools({ steps }: Props): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  return (
    <>
      {steps ? (
        <IconButton
          icon={ZoomOut}
          name={words('reader.zoomOut')}
          keys="−"
          onPress={() => perform(reader, 'zoomOut')}
        />
      ) : null}
      <ZoomMenu />
      {steps ? (
        <IconButton
          icon={ZoomIn}
          name={words('reader.zoomIn')}
          keys="+"
          onPress={() => perform(reader, 'zoomIn')}
        />
      ) : null}
    </>
  )
}

const factors = ['0.5', '0.75', '1', '1.25', '1.5', '2', '3', '4'] as const

function ZoomMenu(): ReactElement {
  const words = useReaderWords()
  const { send } = useReader()
  const { formatNumber } = useIntl()
  const percent = useReaderState((state) => state.percent)
  const percentText = (share: number): string => formatNumber(share, { style: 'percent' })
  const shown = percentText(percent / 100)
  return (
    <MenuTrigger>
      <Button className="reader-zoom numbers" aria-label={`${words('reader.zoom')} ${shown}`}>
        {shown}
      </Button>
      <Popover className="select-popover" offset={4}>
        <Menu
          className="select-list scrolls"
          aria-label={words('reader.zoom')}
          onAction={(scale) => {
            send({ type: 'scale', scale: String(scale) })
          }}
        >
          {factors.map((factor) => (
            <MenuItem key={factor} id={factor} className="select-item numbers">
              {percentText(Number(factor))}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
