import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Office } from '../../../shared/calls/views.ts'
import { momentText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { readings } from '../assignments/loads.ts'

/** What the bundle will hold. */
export function BuildFacts({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { prize, entries, jurors } = office
  const documents = entries.reduce((sum, entry) => sum + entry.documents.length, 0)
  const { method } = prize.rule
  const drop = method.kind === 'trimmed' ? method.drop : 0
  const deadline =
    prize.deadline === null ? words('desk.deadline.none') : momentText(intl, prize.deadline, 'hour')
  return (
    <dl className="build-facts numbers">
      <dt>{words('build.contents')}</dt>
      <dd>
        {[
          words('count.entries', { count: entries.length }),
          words('count.documents', { count: documents }),
          words('count.jurors', { count: jurors.length }),
        ].join(', ')}
      </dd>
      <dt>{words('build.keys')}</dt>
      <dd>{words('build.keys.words', { count: readings(office).length })}</dd>
      <dt>{words('rule.kind')}</dt>
      <dd>{words(`rule.method.${method.kind}`, { drop })}</dd>
      <dt>{words('build.deadline')}</dt>
      <dd>{deadline}</dd>
    </dl>
  )
}
