import type { ReactElement } from 'react'
import type { Finding } from '../../../shared/calls/views.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { useWords } from '../../messages/useWords.ts'
import { FindingsBox } from './FindingsBox.tsx'
import { risksOf } from './risks.ts'

type Props = { readonly unread: readonly Finding[]; readonly accepted: readonly Finding[] }

/** What has to be read before the build, and what was read before an earlier one. */
export function BuildWarnings({ unread, accepted }: Props): ReactElement {
  const words = useWords()
  return (
    <>
      {unread.length === 0 ? null : (
        <FindingsBox title={words('build.warnings', { count: unread.length })} findings={unread} />
      )}
      {accepted.length === 0 ? null : (
        <details className="build-accepted">
          <summary>{words('build.warnings.accepted', { count: accepted.length })}</summary>
          <FindingsBox
            title={words('build.warnings.accepted', { count: accepted.length })}
            findings={accepted}
            isTitled
          />
        </details>
      )}
    </>
  )
}

type AskProps = {
  readonly unread: readonly Finding[]
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
}

/** One question for all warnings, which names what is risked. */
export function AcceptWarnings({ unread, isOpen, onClose, onConfirm }: AskProps): ReactElement {
  const words = useWords()
  return (
    <ConfirmDialog
      title={words('build.accept.title', { count: unread.length })}
      isOpen={isOpen}
      onClose={onClose}
      action={words('build.accept.action')}
      onConfirm={onConfirm}
    >
      <ul className="build-risks">
        {risksOf(unread).map(({ risk, count }) => (
          <li key={risk}>{words(`build.risk.${risk}`, { count })}</li>
        ))}
      </ul>
      <p className="soft">{words('build.accept.body')}</p>
    </ConfirmDialog>
  )
}
