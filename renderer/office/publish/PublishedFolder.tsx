import { FolderOpen, ShieldCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Published } from '../../../shared/calls/publicationCalls.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { sizeText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { usePublication } from '../../state/publication.ts'
import { useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { verifyAsked } from '../../state/verification.ts'

/** Where it lies, by what it is known, and what to do with it next. */
export function PublishedFolder({ published }: { readonly published: Published }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { folder, files, bytes, log, signer } = published
  const facts = [
    [words('publish.folder'), folder],
    [words('publish.files'), words('publish.files.value', { files, size: sizeText(intl, bytes) })],
    [words('verify.signer'), signer.join(' ')],
    [words('verify.log'), words('verify.log.value', { lines: log.size, root: log.root })],
  ] as const
  return (
    <section className="page-section">
      <h2 className="page-title">{words('publish.title')}</h2>
      <Notice tone="green" title={words('publish.done')}>
        {words('publish.done.body')}
      </Notice>
      <dl className="publish-facts numbers">
        {facts.map(([name, value]) => (
          <div key={name} className="publish-fact">
            <dt>{name}</dt>
            <dd className="selectable">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="publish-actions">
        <Button
          kind="primary"
          icon={ShieldCheck}
          onPress={() => {
            useRoute.getState().wentTo({ screen: 'verify' })
            run(verifyAsked(folder))
          }}
        >
          {words('publish.verify')}
        </Button>
        <Button
          icon={FolderOpen}
          onPress={() => {
            run(api('shell.showFile', { path: folder }))
          }}
        >
          {words('publish.show')}
        </Button>
        <Button kind="quiet" onPress={usePublication.getState().shownAgain}>
          {words('publish.again')}
        </Button>
      </div>
    </section>
  )
}
