import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { RubricEdits } from './useRubricEdits.ts'

const criterionType = 'jurybox-criterion'
const partType = 'jurybox-part'

/** Criteria are dragged between criteria, sub-criteria between sub-criteria or onto another criterion. */
export function useCriterionDrag(edits: RubricEdits): DragAndDropHooks {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [isPart(key) ? partType : criterionType]: String(key) })),
    getDropOperation: (target, types) => {
      if (target.type !== 'item') return 'cancel'
      const isOn = target.dropPosition === 'on'
      const fits = types.has(criterionType)
        ? !isPart(target.key) && !isOn
        : isPart(target.key) !== isOn
      return fits ? 'move' : 'cancel'
    },
    onMove: ({ keys, target }) => {
      const [key] = keys
      if (key === undefined) return
      edits.dropped(String(key), { path: String(target.key), position: target.dropPosition })
    },
  })
  return dragAndDropHooks
}

function isPart(key: string | number): boolean {
  return String(key).includes('/')
}
