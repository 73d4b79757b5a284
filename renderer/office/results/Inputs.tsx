import { FileCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { ResultSources, SourceFile } from '../../../shared/calls/resultSources.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { momentText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import './inputs.css'

type Props = { readonly sources: ResultSources; readonly jurors: readonly Juror[] }

/** What the results were made from: bundle, digests, and every score file by its tracker with what became of it. */
export function Inputs({ sources, jurors }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const names = new Map(jurors.map(({ id, name }) => [id, name]))
  return (
    <>
      <Digests sources={sources} />
      <VirtualTable<SourceFile>
        name={words('inputs.files')}
        columns={[
          {
            id: 'juror',
            title: words('collect.column.juror'),
            width: { least: 140, share: 2 },
            cell: ({ jurorId }) => `${jurorId} ${names.get(jurorId) ?? ''}`,
            order: (a, b) => a.jurorId.localeCompare(b.jurorId),
          },
          {
            id: 'revision',
            title: words('collect.column.revision'),
            width: 84,
            align: 'end',
            cell: ({ revision }) => revision,
          },
          {
            id: 'tracker',
            title: words('inputs.tracker'),
            width: { least: 260, share: 4 },
            cell: ({ tracker }) => (
              <span className="selectable" title={tracker}>
                {tracker}
              </span>
            ),
          },
          {
            id: 'collected',
            title: words('inputs.collected'),
            width: { least: 120, share: 1 },
            from: 720,
            cell: ({ collectedAt }) => momentText(intl, collectedAt, 'day'),
            order: (a, b) => a.collectedAt.localeCompare(b.collectedAt),
          },
          {
            id: 'state',
            title: words('results.state'),
            width: { least: 120, share: 2 },
            cell: ({ state }) => words(`inputs.state.${state}`),
            order: (a, b) => a.state.localeCompare(b.state),
          },
        ]}
        rows={sources.files}
        rowKey={({ digest }) => digest}
        rowHeight={36}
        empty={<EmptyState icon={FileCheck} title={words('results.none')} />}
      />
    </>
  )
}

function Digests({ sources: { bundle, digest } }: Pick<Props, 'sources'>): ReactElement {
  const words = useWords()
  return (
    <dl className="inputs-digests">
      {bundle === null ? null : (
        <>
          <dt>{words('inputs.bundle')}</dt>
          <dd className="selectable">{bundle.id}</dd>
          <dt>{words('inputs.rubrics')}</dt>
          <dd className="selectable">{bundle.rubricDigest}</dd>
        </>
      )}
      <dt>{words('inputs.digest')}</dt>
      <dd className="selectable">{digest}</dd>
    </dl>
  )
}
