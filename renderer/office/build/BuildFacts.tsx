import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { BuildSummary } from '../../../shared/calls/buildViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { momentText, sizeText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { entriesOfJurors, readersOfEntries, readings, spanOf } from '../assignments/loads.ts'

type Props = {
  readonly office: Office
  /** Null until the engine has answered. */
  readonly summary: BuildSummary | null
}

/** What the bundle will hold, who gets what, and what it takes. */
export function BuildFacts({ office, summary }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { prize } = office
  const { method } = prize.rule
  const drop = method.kind === 'trimmed' ? method.drop : 0
  const deadline =
    prize.deadline === null ? words('desk.deadline.none') : momentText(intl, prize.deadline, 'hour')
  return (
    <dl className="build-facts numbers">
      <dt>{words('build.contents')}</dt>
      <dd>{useContents(office, summary)}</dd>
      <dt>{words('build.jurors')}</dt>
      <dd>{useJurors(office)}</dd>
      <dt>{words('build.keys')}</dt>
      <dd>{words('build.keys.words', { count: readings(office).length })}</dd>
      <dt>{words('rule.kind')}</dt>
      <dd>{words(`rule.method.${method.kind}`, { drop })}</dd>
      <dt>{words('build.deadline')}</dt>
      <dd>{deadline}</dd>
      {summary === null ? null : <Engine summary={summary} />}
    </dl>
  )
}

function useContents(office: Office, summary: BuildSummary | null): string {
  const words = useWords()
  const intl = useIntl()
  const { prize, entries } = office
  const documents = entries.reduce((sum, entry) => sum + entry.documents.length, 0)
  const pages = summary?.pages ?? null
  return [
    words('build.categories', { count: prize.categories.length }),
    words('count.entries', { count: entries.length }),
    words('count.documents', { count: documents }),
    ...(pages === null ? [] : [words('count.pages', { count: pages })]),
    ...(summary === null ? [] : [sizeText(intl, summary.bytes)]),
  ].join(', ')
}

function useJurors(office: Office): string {
  const words = useWords()
  const { jurors, cards } = office
  const loads = spanOf(entriesOfJurors(office).values())
  const readers = spanOf(readersOfEntries(office).values())
  return [
    words('build.openers', { slips: jurors.length - cards.length, cards: cards.length }),
    ...(loads === null ? [] : [words('build.loads', spread(loads))]),
    ...(readers === null ? [] : [words('build.readers', spread(readers))]),
  ].join(', ')
}

/** How far apart least and most are, so that the words need not name both when they are one. */
function spread<S extends { readonly least: number; readonly most: number }>(
  span: S,
): S & { readonly spread: number } {
  return { ...span, spread: span.most - span.least }
}

function Engine({ summary }: { readonly summary: BuildSummary }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { needed, free, signer, before } = summary
  const needs = words('build.room.needed', { size: sizeText(intl, needed) })
  const has = free === null ? [] : [words('build.room.free', { size: sizeText(intl, free) })]
  return (
    <>
      <dt>{words('build.signer')}</dt>
      <dd className="selectable fingerprintWords">{signer.join(' ')}</dd>
      <dt>{words('build.room')}</dt>
      <dd>{[needs, ...has].join(', ')}</dd>
      {before === null ? null : (
        <>
          <dt>{words('build.before')}</dt>
          <dd>
            {words(before.isThere ? 'build.before.there' : 'build.before.gone', {
              file: before.file,
            })}
          </dd>
        </>
      )}
    </>
  )
}
