import { FilePlus, Inbox } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { collectAsked } from '../../state/officeTasks.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { run } from '../../state/run.ts'
import { jurorsWithoutFile, readers } from './progress.ts'

/** Who has sent a file and who has not, and the two ways to give files. */
export function CollectStrip({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const missing = jurorsWithoutFile(office)
  const total = readers(office).length
  return (
    <>
      <div className="strip">
        <h2 className="strip-title">{words('collect.title')}</h2>
        <span className="numbers" role="status">
          {words('collect.sent', { done: total - missing.length, total })}
        </span>
        {missing.length === 0 ? null : (
          <span className="soft truncated">
            {words('collect.missing', { jurors: intl.formatList(missing.map(({ id }) => id)) })}
          </span>
        )}
        <span className="strip-rest" />
      </div>
      <div className="collect-invite">
        <Icon of={Inbox} size="normal" />
        <span className="collect-inviteWords">{words('collect.invite')}</span>
        <Button
          kind="primary"
          icon={FilePlus}
          isDisabled={isWorking}
          onPress={() => {
            run(chooseFiles())
          }}
        >
          {words('collect.choose')}
        </Button>
      </div>
    </>
  )
}

async function chooseFiles(): Promise<void> {
  await collectAsked(await api('shell.chooseScoreFiles', {}))
}
