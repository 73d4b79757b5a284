import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import type { Desk } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { ReviewEntry } from './ReviewEntry.tsx'
import './reviewSheet.css'
import { StateCounts } from './StateCounts.tsx'
import { useFolding } from './useFolding.ts'

type Props = {
  readonly desk: Desk
  readonly views: readonly EntryView[]
  /** The foot of the paper: what is signed. */
  readonly children: ReactNode
}

/** Every sheet as on a printed form, by category, each folded to a line until it is asked for. */
export function ReviewSheet({ desk, views, children }: Props): ReactElement {
  const words = useWords()
  const { prize, juror } = desk
  const { shown, allShown, toggled, allToggled } = useFolding(views)
  return (
    <article className="reviewSheet">
      <header className="reviewSheet-head">
        <div>
          <p className="soft">
            {words('prize.round', { prize: prize.title, round: prize.round.title })}
          </p>
          <h2 className="reviewSheet-title">
            {words('export.sheet.title', {
              juror: words('desk.juror', { id: juror.id, name: juror.name }),
            })}
          </h2>
        </div>
        <Button icon={allShown ? ChevronsDownUp : ChevronsUpDown} onPress={allToggled}>
          {words(allShown ? 'export.foldAll' : 'export.showAll')}
        </Button>
      </header>
      <StateCounts views={views} />
      {prize.categories.map(({ id, title }) => {
        const within = views.filter(({ category }) => category.id === id)
        return within.length === 0 ? null : (
          <section key={id}>
            <h3 className="reviewSheet-category">{title}</h3>
            <ul>
              {within.map((view) => (
                <ReviewEntry
                  key={codeOf(view)}
                  view={view}
                  isShown={shown.has(codeOf(view))}
                  onToggle={toggled}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {children}
    </article>
  )
}
