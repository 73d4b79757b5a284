import { CircleCheck, Unlink } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import type { Component } from '../../../shared/scoring/connected.ts'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import {
  type Connection,
  connections,
  entriesOfJurors,
  readersOfEntries,
  spanOf,
  spanText,
} from './loads.ts'

/** How even the load is, and whether each category hangs together. */
export function Balance({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const perEntry = useMemo(() => spanOf(readersOfEntries(office).values()), [office])
  const perJuror = useMemo(() => spanOf(entriesOfJurors(office).values()), [office])
  const found = useMemo(() => connections(office), [office])
  return (
    <section className="balance">
      <h3>{words('assignments.balance')}</h3>
      <dl className="balance-facts numbers">
        <dt className="soft">{words('assignments.perEntry')}</dt>
        <dd>{spanText(perEntry)}</dd>
        <dt className="soft">{words('assignments.perJuror')}</dt>
        <dd>{spanText(perJuror)}</dd>
      </dl>
      {found.map((connection) => (
        <ConnectionLine key={connection.categoryId} connection={connection} office={office} />
      ))}
    </section>
  )
}

type LineProps = { readonly connection: Connection; readonly office: Office }

function ConnectionLine({ connection, office }: LineProps): ReactElement {
  const words = useWords()
  const { categoryId, apart, parts } = connection
  const category = office.prize.categories.find(({ id }) => id === categoryId)?.title ?? categoryId
  if (parts === 1) {
    return (
      <p className="balance-connection balance-connection--whole">
        <Icon of={CircleCheck} />
        <span>{words('assignments.connected', { category })}</span>
      </p>
    )
  }
  return (
    <div className="balance-connection balance-connection--apart">
      <Icon of={Unlink} />
      <div>
        <p>{words('assignments.apart', { category, parts })}</p>
        <ul>
          {apart.map((component) => (
            <li key={component.jurors.join()} className="soft">
              {words('assignments.group', groupWords(component))}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function groupWords({ jurors, entries }: Component): { jurors: string; entries: string } {
  return { jurors: listed(jurors), entries: listed(entries) }
}

const mostListed = 8

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).join(', ')
  return names.length > mostListed ? `${shown} …` : shown
}
