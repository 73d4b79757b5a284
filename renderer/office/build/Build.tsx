import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { useSlips } from '../../state/slips.ts'
import { ChangePassphrase } from '../keys/ChangePassphrase.tsx'
import { UnlockHere } from '../open/UnlockHere.tsx'
import '../../components/plainTable.css'
import './build.css'
import { BuildForm } from './BuildForm.tsx'
import { EarlierBuilds } from './EarlierBuilds.tsx'
import { KeyBackup } from './KeyBackup.tsx'
import { Slips } from './Slips.tsx'
import { SlipsAgain } from './SlipsAgain.tsx'

/** From the prize folder to one file for all jurors and a slip for each. */
export function Build({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const work = useOfficeWork((state) => state.work)
  const built = useSlips((state) => state.built)
  if (!office.unlocked) return <UnlockHere title={words('build.title')} />
  return (
    <div className="page scrolls">
      <div className="page-column">
        {work?.task === 'build' ? (
          <ProgressPanel
            title={words('build.building')}
            progress={work.progress}
            onStop={work.cancel}
          />
        ) : built !== null ? (
          <Slips {...built} prize={office.prize} />
        ) : (
          <BuildForm office={office} />
        )}
        {work === null && built === null ? <SlipsAgain office={office} /> : null}
        {work === null && built === null ? <KeyBackup prizeId={office.prize.id} /> : null}
        {work === null && built === null ? <ChangePassphrase /> : null}
        {office.builds.length === 0 ? null : <EarlierBuilds builds={office.builds} />}
      </div>
    </div>
  )
}
