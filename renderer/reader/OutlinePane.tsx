import { ChevronRight } from 'lucide-react'
import { useMemo, type ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import { Collection } from 'react-aria-components/Collection'
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree'
import { Icon } from '../components/Icon.tsx'
import { openAtFirst, outlineTree, type OutlineBranch } from './outlineTree.ts'
import { useReader, useReaderState } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

/** The document's own table of contents. */
export function OutlinePane(): ReactElement {
  const words = useReaderWords()
  const { send } = useReader()
  const lines = useReaderState((state) => state.outline)
  const branches = useMemo(() => outlineTree(lines), [lines])
  if (lines.length === 0) {
    return <p className="reader-outlineNone soft">{words('reader.outline.none')}</p>
  }
  return (
    <Tree
      className="reader-outline scrolls"
      aria-label={words('reader.outline')}
      items={branches}
      defaultExpandedKeys={openAtFirst(lines)}
      onAction={(id) => {
        send({ type: 'goToOutline', id: Number(id) })
      }}
    >
      {branchItem}
    </Tree>
  )
}

function branchItem(branch: OutlineBranch): ReactElement {
  return (
    <TreeItem id={branch.id} textValue={branch.title} className="reader-outlineItem">
      <TreeItemContent>
        <Button slot="chevron" className="reader-outlineChevron">
          <Icon of={ChevronRight} />
        </Button>
        <span className="reader-outlineTitle">{branch.title}</span>
      </TreeItemContent>
      <Collection items={branch.children}>{branchItem}</Collection>
    </TreeItem>
  )
}
