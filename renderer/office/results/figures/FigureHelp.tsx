import { CircleQuestionMark } from 'lucide-react'
import type { ReactElement } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Button } from '../../../components/Button.tsx'
import '../../../components/select.css'
import { useWords } from '../../../messages/useWords.ts'

export type Meaning = { readonly figure: string; readonly sentence: string }

type Props = { readonly name: string; readonly meanings: readonly Meaning[] }

/** What each figure of a table says, in a sentence for somebody who is not a statistician. */
export function FigureHelp({ name, meanings }: Props): ReactElement {
  const words = useWords()
  return (
    <DialogTrigger>
      <Button kind="quiet" icon={CircleQuestionMark}>
        {words('figures.meaning')}
      </Button>
      <Popover className="select-popover figures-help scrolls" offset={4} placement="bottom end">
        <Dialog className="figures-helpText" aria-label={`${name}: ${words('figures.meaning')}`}>
          <dl>
            {meanings.map(({ figure, sentence }) => (
              <div key={figure}>
                <dt>{figure}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
