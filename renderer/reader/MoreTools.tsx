import { Ellipsis } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { IconButton } from '../components/IconButton.tsx'
import '../components/select.css'
import { perform, setTool } from './commands.ts'
import type { Reader } from './createReader.ts'
import { useReader } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = {
  readonly withSidebars: boolean
  readonly withZoom: boolean
  readonly withRegion: boolean
  /** Whether something can be done with a page that is selected. */
  readonly withSelection: boolean
}

const fits = ['reader.fitWidth', 'reader.fitPage', 'reader.rotate'] as const
const zooms = ['reader.zoomIn', 'reader.zoomOut'] as const
const regions = ['reader.region'] as const
const selections = ['reader.selectPage'] as const
const sidebars = ['reader.thumbnails', 'reader.outline'] as const

type Tool =
  | (typeof fits)[number]
  | (typeof regions)[number]
  | (typeof selections)[number]
  | (typeof zooms)[number]
  | (typeof sidebars)[number]

/** The tools for which the row has no room. */
export function MoreTools(props: Props): ReactElement {
  const { withSidebars, withZoom, withRegion, withSelection } = props
  const words = useReaderWords()
  const reader = useReader()
  const tools: readonly Tool[] = [
    ...(withSidebars ? sidebars : []),
    ...(withZoom ? zooms : []),
    ...fits,
    ...(withRegion ? regions : []),
    ...(withSelection ? selections : []),
  ]
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} name={words('reader.more')} />
      <Popover className="select-popover" offset={4} placement="bottom end">
        <Menu className="select-list scrolls" aria-label={words('reader.more')}>
          {tools.map((tool) => (
            <MenuItem
              key={tool}
              className="select-item"
              onAction={() => {
                actions[tool](reader)
              }}
            >
              {words(tool)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const actions: Readonly<Record<Tool, (reader: Reader) => void>> = {
  'reader.thumbnails': (reader) => {
    toggle(reader, 'thumbnails')
  },
  'reader.outline': (reader) => {
    toggle(reader, 'outline')
  },
  'reader.zoomIn': (reader) => {
    perform(reader, 'zoomIn')
  },
  'reader.zoomOut': (reader) => {
    perform(reader, 'zoomOut')
  },
  'reader.fitWidth': ({ send }) => {
    send({ type: 'scale', scale: 'page-width' })
  },
  'reader.fitPage': ({ send }) => {
    send({ type: 'scale', scale: 'page-fit' })
  },
  'reader.rotate': ({ send }) => {
    send({ type: 'rotate' })
  },
  'reader.region': (reader) => {
    setTool(reader, reader.store.getState().tool === 'region' ? 'text' : 'region')
  },
  'reader.selectPage': (reader) => {
    perform(reader, 'selectHere')
  },
}

function toggle({ store }: Reader, sidebar: 'thumbnails' | 'outline'): void {
  store.setState((state) => ({ sidebar: state.sidebar === sidebar ? 'none' : sidebar }))
}
