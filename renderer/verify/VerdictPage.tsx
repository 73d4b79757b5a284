import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { PublicationVerdict } from '../../shared/calls/publicationCalls.ts'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { run } from '../state/run.ts'
import { bundleComparedWith } from '../state/verification.ts'
import { ProblemList } from './ProblemList.tsx'
import { VerifiedRanking } from './VerifiedRanking.tsx'

type Props = { readonly verdict: PublicationVerdict; readonly folder: string }

/** Whether a publication holds, who signed it, what was made again, and every difference. */
export function VerdictPage({ verdict, folder }: Props): ReactElement {
  const words = useWords()
  const { ok, problems, signer, about, ranking } = verdict
  return (
    <>
      <Notice
        tone={ok ? 'green' : 'red'}
        title={words(ok ? 'verify.ok' : 'verify.bad', { count: problems.length })}
      >
        {words(ok ? 'verify.ok.body' : 'verify.bad.body')}
      </Notice>
      {problems.length === 0 ? null : <ProblemList problems={problems} />}
      {signer === null ? null : <Signer signer={signer} folder={folder} />}
      {about === null ? null : <Facts about={about} verdict={verdict} />}
      {ranking === null ? null : <VerifiedRanking ranking={ranking} />}
    </>
  )
}

type SignerProps = {
  readonly signer: NonNullable<PublicationVerdict['signer']>
  readonly folder: string
}

/** Anybody can sign a folder; whether it was the secretariat is told by these words alone. */
function Signer({ signer, folder }: SignerProps): ReactElement {
  const words = useWords()
  return (
    <section className="verify-section" aria-labelledby="verify-signer">
      <h2 id="verify-signer" className="verify-subtitle">
        {words('verify.signer')}
      </h2>
      <p className="verify-words selectable">{signer.words.join(' ')}</p>
      <p className="soft">
        {words(signer.compared === 'bundle' ? 'verify.signer.bundle' : 'verify.signer.compare')}
      </p>
      <div>
        <Button
          onPress={() => {
            run(bundleComparedWith(folder))
          }}
        >
          {words('verify.signer.choose')}
        </Button>
      </div>
    </section>
  )
}

type FactsProps = {
  readonly about: NonNullable<PublicationVerdict['about']>
  readonly verdict: PublicationVerdict
}

function Facts({ about, verdict: { checked } }: FactsProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { title, edition, roundTitle, created, naming, log } = about
  const facts = [
    [words('verify.prize'), `${title}, ${edition}`],
    [words('verify.round'), roundTitle],
    [words('verify.created'), momentText(intl, created, 'hour')],
    [words('verify.naming'), words(`verify.naming.${naming}`)],
    [words('verify.checked'), words('verify.checked.value', checked)],
    [words('verify.log'), words('verify.log.value', { lines: log.size, root: log.root })],
  ] as const
  return (
    <section className="verify-section" aria-labelledby="verify-facts">
      <h2 id="verify-facts" className="verify-subtitle">
        {words('verify.facts')}
      </h2>
      <dl className="verify-facts numbers">
        {facts.map(([name, value]) => (
          <div key={name} className="verify-fact">
            <dt>{name}</dt>
            <dd className="selectable">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
