import { Images, ListTree, Search, SquareDashedMousePointer } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconToggle } from '../components/IconButton.tsx'
import { controlKey } from '../components/controlKey.ts'
import { Toolbar } from '../components/Toolbar.tsx'
import { useWidth } from '../components/useWidth.ts'
import { closeFind, perform, setTool } from './commands.ts'
import { FitTools } from './FitTools.tsx'
import { MoreTools } from './MoreTools.tsx'
import { PageBox } from './PageBox.tsx'
import { useReader, useReaderState } from './readerContext.ts'
import { toolsIn } from './toolsIn.ts'
import { SelectHere } from './SelectHere.tsx'
import { useReaderWords } from './useReaderWords.ts'
import { ZoomTools } from './ZoomTools.tsx'

type Props = {
  /** Whether a region can be selected here: where evidence is cited. */
  readonly withRegions: boolean
}

/** One row at every width: tools for which there is no room wait in a menu. */
export function ReaderToolbar({ withRegions }: Props): ReactElement {
  const words = useReaderWords()
  const [row, width] = useWidth()
  const { scale, region, sidebars, zoom, fit } = toolsIn(width)
  return (
    <div ref={row} className="reader-tools">
      <Toolbar name={words('reader.tools')}>
        {sidebars ? <SidebarToggles /> : null}
        <PageBox steps={zoom} />
        <span className="reader-gap" />
        {scale ? <ZoomTools steps={zoom} /> : null}
        {fit ? <FitTools /> : null}
        {withRegions && region ? <RegionToggle /> : null}
        {withRegions && fit ? <SelectHere what="page" /> : null}
        <FindToggle />
        {fit ? null : (
          <MoreTools
            withSidebars={!sidebars}
            withZoom={!zoom}
            withRegion={withRegions && !region}
            withSelection={withRegions}
          />
        )}
      </Toolbar>
    </div>
  )
}

function SidebarToggles(): ReactElement {
  const words = useReaderWords()
  const { store } = useReader()
  const sidebar = useReaderState((state) => state.sidebar)
  return (
    <>
      <IconToggle
        icon={Images}
        name={words('reader.thumbnails')}
        isSelected={sidebar === 'thumbnails'}
        onChange={(open) => {
          store.setState({ sidebar: open ? 'thumbnails' : 'none' })
        }}
      />
      <IconToggle
        icon={ListTree}
        name={words('reader.outline')}
        isSelected={sidebar === 'outline'}
        onChange={(open) => {
          store.setState({ sidebar: open ? 'outline' : 'none' })
        }}
      />
    </>
  )
}

function RegionToggle(): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  const tool = useReaderState((state) => state.tool)
  return (
    <IconToggle
      icon={SquareDashedMousePointer}
      name={words('reader.region')}
      isSelected={tool === 'region'}
      onChange={(on) => {
        setTool(reader, on ? 'region' : 'text')
      }}
    />
  )
}

function FindToggle(): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  const findOpen = useReaderState((state) => state.findOpen)
  return (
    <IconToggle
      icon={Search}
      name={words('reader.find')}
      keys={`${controlKey} F`}
      isSelected={findOpen}
      onChange={(open) => {
        if (open) perform(reader, 'find')
        else closeFind(reader)
      }}
    />
  )
}
