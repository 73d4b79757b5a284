import { type ReactElement, useState } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { type CleaningWish, toClean } from '../../../shared/model/cleaning.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../messages/useWords.ts'
import { cleanAsked } from '../../state/cleaning.ts'
import { run } from '../../state/run.ts'
import { documentRows } from './documentRows.ts'
import './documents.css'

type Props = {
  readonly office: Office
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What a clean copy does without, and of which documents one is to be made. */
export function CleanAllDialog({ office, isOpen, onClose }: Props): ReactElement {
  const words = useWords()
  const [wish, setWish] = useState<CleaningWish>('needed')
  const copies = new Set(
    office.standing.cleanCopies.map(({ entryCode, file }) => `${entryCode}/${file}`),
  )
  const wanted = (each: CleaningWish): ReturnType<typeof toClean> =>
    toClean(office.documents, office.findings, each).filter(
      ({ entryCode, file }) => !copies.has(`${entryCode}/${file}`),
    )
  const choices = { needed: wanted('needed'), anything: wanted('anything') }
  const chosen = choices[wish]
  const signed = signedAmong(office, chosen)
  return (
    <ConfirmDialog
      title={words('documents.cleanAll.title')}
      isOpen={isOpen}
      onClose={onClose}
      action={words('documents.cleanAll.action', { count: chosen.length })}
      canConfirm={chosen.length > 0}
      onConfirm={() => {
        onClose()
        run(cleanAsked(chosen))
      }}
    >
      <div className="documents-asked">
        <p>{words('documents.cleanAll.body')}</p>
        <Segments
          name={words('documents.cleanAll.which')}
          choices={(['needed', 'anything'] as const).map((key) => ({
            key,
            words: words(`documents.cleanAll.${key}`, { count: choices[key].length }),
          }))}
          chosen={wish}
          onChosen={setWish}
        />
        {signed === 0 ? null : <p>{words('documents.cleanAll.signed', { count: signed })}</p>}
        {office.standing.unchecked === 0 ? null : (
          <p>{words('documents.unchecked', { count: office.standing.unchecked })}</p>
        )}
      </div>
    </ConfirmDialog>
  )
}

function signedAmong(office: Office, chosen: ReturnType<typeof toClean>): number {
  const names = new Set(chosen.map(({ entryCode, file }) => `${entryCode}/${file}`))
  return documentRows(office).filter(
    ({ entryCode, file, findings }) =>
      names.has(`${entryCode}/${file}`) && findings.some(({ code }) => code === 'PDF_SIGNED'),
  ).length
}
