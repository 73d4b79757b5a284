import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { BuildRecord } from '../../../shared/calls/views.ts'
import { momentText, sizeText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'

/** Every bundle that this office built, the latest first. */
export function EarlierBuilds({
  builds,
}: {
  readonly builds: readonly BuildRecord[]
}): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <section className="page-section">
      <h3 className="page-subtitle">{words('build.earlier')}</h3>
      <table className="plainTable">
        <caption className="unseen">{words('build.earlier')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('build.column.file')}</th>
            <th scope="col">{words('build.column.created')}</th>
            <th scope="col">{words('build.column.contents')}</th>
            <th scope="col" className="plainTable-number">
              {words('build.column.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {builds.map(({ bundle, file, created, entries, jurors, bytes }) => (
            <tr key={bundle}>
              <th scope="row" className="selectable">
                {file}
              </th>
              <td className="numbers">{momentText(intl, created, 'hour')}</td>
              <td className="numbers">
                {`${words('count.entries', { count: entries })}, ${words('count.jurors', { count: jurors })}`}
              </td>
              <td className="plainTable-number">{sizeText(intl, bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
