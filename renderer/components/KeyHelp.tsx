import { BookOpen } from 'lucide-react'
import type { ReactElement } from 'react'
import type { MessageId } from '../messages/en.ts'
import { useWords } from '../messages/useWords.ts'
import { guideAsked } from '../state/guide.ts'
import { Button } from './Button.tsx'
import { controlKey } from './controlKey.ts'
import { DialogBox } from './DialogBox.tsx'
import './keyHelp.css'

type Line = { readonly keys: readonly string[]; readonly does: MessageId }
type Section = { readonly title: MessageId; readonly lines: readonly Line[] }

/** Every key of the program, as the guide lists them too. */
export const keySections: readonly Section[] = [
  {
    title: 'keys.score',
    lines: [
      { keys: ['1', '…', '9'], does: 'keys.level' },
      { keys: ['.'], does: 'keys.half' },
      { keys: ['x'], does: 'keys.notApplicable' },
      { keys: ['Del'], does: 'keys.clear' },
      { keys: ['j', 'k'], does: 'keys.criterion' },
      { keys: ['c'], does: 'keys.comment' },
      { keys: ['Esc'], does: 'keys.leave' },
      { keys: ['n', 'p'], does: 'keys.entry' },
      { keys: [`${controlKey} ↵`], does: 'keys.complete' },
      { keys: ['f'], does: 'keys.focus' },
      { keys: ['e'], does: 'keys.entries' },
    ],
  },
  {
    title: 'keys.desk',
    lines: [
      { keys: ['n'], does: 'keys.next' },
      { keys: ['/'], does: 'keys.search' },
      { keys: ['⇧ F10'], does: 'keys.menu' },
    ],
  },
  {
    title: 'keys.read',
    lines: [
      { keys: ['[', ']'], does: 'keys.page' },
      { keys: [`${controlKey} F`], does: 'keys.find' },
      { keys: [`${controlKey} +`, `${controlKey} −`, `${controlKey} 0`], does: 'keys.zoom' },
      { keys: ['b'], does: 'keys.beside' },
      { keys: ['w'], does: 'keys.otherDocument' },
      { keys: ['F11'], does: 'score.fullScreen' },
      { keys: ['Alt 1', '…', '9'], does: 'keys.evidence' },
      { keys: ['h'], does: 'keys.highlight' },
      { keys: ['a'], does: 'keys.note' },
      { keys: ['s'], does: 'keys.selectHere' },
      { keys: ['Tab'], does: 'keys.toMenu' },
    ],
  },
  {
    title: 'keys.deliberate',
    lines: [
      { keys: ['n', 'p'], does: 'keys.entry' },
      { keys: ['/'], does: 'keys.deliberate.jump' },
      { keys: [`${controlKey} ←`, `${controlKey} →`], does: 'keys.deliberate.move' },
      { keys: ['t'], does: 'keys.deliberate.timer' },
      { keys: ['1', '…', '3'], does: 'keys.deliberate.tab' },
      { keys: ['v'], does: 'keys.deliberate.names' },
      { keys: ['q'], does: 'keys.deliberate.queue' },
      { keys: ['f'], does: 'keys.deliberate.projector' },
      { keys: ['1', '2', '3'], does: 'keys.deliberate.projected' },
    ],
  },
  {
    title: 'deliberate.audience',
    lines: [
      { keys: ['Alt A'], does: 'keys.audience' },
      { keys: ['Alt 1', '…', '8'], does: 'keys.audience.show' },
      { keys: ['Alt V'], does: 'keys.audience.names' },
      { keys: ['Alt F'], does: 'keys.audience.freeze' },
    ],
  },
  {
    title: 'keys.everywhere',
    lines: [
      { keys: [`${controlKey} Z`, `${controlKey} ⇧ Z`], does: 'keys.undo' },
      { keys: ['Alt ←', 'Alt →'], does: 'keys.back' },
      { keys: ['m'], does: 'keys.myScores' },
      { keys: ['?'], does: 'keys.help' },
      { keys: ['F1'], does: 'keys.guide' },
    ],
  },
]

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

export function KeyHelp({ isOpen, onClose }: Props): ReactElement {
  const words = useWords()
  return (
    <DialogBox
      title={words('keys.title')}
      isOpen={isOpen}
      onClose={onClose}
      wide
      actions={
        <>
          <Button
            icon={BookOpen}
            onPress={() => {
              onClose()
              guideAsked()
            }}
          >
            {words('guide.title')}
          </Button>
          <Button onPress={onClose}>{words('action.close')}</Button>
        </>
      }
    >
      {/* Longer than a small window: the keys that scroll need a place to begin. */}
      <div className="keyHelp" role="group" aria-label={words('keys.title')} tabIndex={0}>
        {keySections.map(({ title, lines }) => (
          <section key={title}>
            <h3 className="keyHelp-title">{words(title)}</h3>
            <dl>
              {lines.map((line) => (
                <KeyLine key={line.does} {...line} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogBox>
  )
}

function KeyLine({ keys, does }: Line): ReactElement {
  const words = useWords()
  return (
    <div className="keyHelp-line">
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{words(does)}</dd>
    </div>
  )
}
