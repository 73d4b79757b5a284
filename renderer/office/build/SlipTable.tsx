import type { ReactElement } from 'react'
import type { Slip } from '../../../shared/calls/views.ts'
import { useWords } from '../../messages/useWords.ts'

export function SlipTable({ slips }: { readonly slips: readonly Slip[] }): ReactElement {
  const words = useWords()
  return (
    <table className="plainTable">
      <caption className="unseen">{words('slips.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('jurors.column.id')}</th>
          <th scope="col">{words('jurors.column.name')}</th>
          <th scope="col">{words('slips.column.passphrase')}</th>
        </tr>
      </thead>
      <tbody>
        {slips.map(({ jurorId, name, passphrase }) => (
          <tr key={jurorId}>
            <th scope="row" className="numbers">
              {jurorId}
            </th>
            <td>{name}</td>
            {passphrase === null ? (
              <td className="soft">{words('slips.byCard')}</td>
            ) : (
              <td className="build-passphrase selectable">{passphrase}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
