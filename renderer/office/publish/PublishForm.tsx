import { FolderOutput } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { PublicationPlan, PublicationWish } from '../../../shared/calls/publicationCalls.ts'
import type { Naming } from '../../../shared/format/publication.ts'
import { Language } from '../../../shared/model/prize.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Segments } from '../../components/Segments.tsx'
import { Select } from '../../components/Select.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { usePublication } from '../../state/publication.ts'
import { run } from '../../state/run.ts'
import { languageOf, useSettings } from '../../state/settings.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import { PlanFacts } from './PlanFacts.tsx'
import { PlanWarnings } from './PlanWarnings.tsx'

/** What will be published, what to read before, how, and the button. */
export function PublishForm({ plan }: { readonly plan: PublicationPlan }): ReactElement {
  const words = useWords()
  const failure = useOfficeWork(({ failures }) => failures.publish)
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const preferred = useSettings(({ settings }) => languageOf(settings))
  const [naming, setNaming] = useState<Naming>('named')
  const [comments, setComments] = useState(false)
  const [language, setLanguage] = useState<Language>(preferred)
  return (
    <section className="page-section">
      <h2 className="page-title">{words('publish.title')}</h2>
      <p className="page-prose soft">{words('publish.body')}</p>
      <PlanFacts plan={plan} />
      <PlanWarnings warnings={plan.warnings} />
      <div className="publish-choice">
        <span className="field-label">{words('publish.naming')}</span>
        <Segments
          name={words('publish.naming')}
          choices={[
            { key: 'named', words: words('publish.naming.named') },
            { key: 'anonymised', words: words('publish.naming.anonymised') },
          ]}
          chosen={naming}
          onChosen={setNaming}
        />
        <p className="field-help">{words(`publish.naming.${naming}.help`)}</p>
      </div>
      <div className="publish-choice">
        <Checkbox isSelected={comments} onChange={setComments}>
          {words('publish.comments')}
        </Checkbox>
        <p className="field-help">{words(`publish.comments.${naming}`)}</p>
      </div>
      <Select
        label={words('publish.language')}
        choices={Language.options.map((key) => ({ key, words: words(`settings.language.${key}`) }))}
        chosen={language}
        onChosen={setLanguage}
      />
      {failure === undefined ? null : <OfficeError error={failure} />}
      <div className="publish-actions">
        <Button
          kind="primary"
          large
          icon={FolderOutput}
          isDisabled={isWorking}
          onPress={() => {
            run(chooseAndPublish({ naming, comments, language }))
          }}
        >
          {words('publish.action')}
        </Button>
        <span className="soft">{words('publish.action.help')}</span>
      </div>
    </section>
  )
}

async function chooseAndPublish(wish: Omit<PublicationWish, 'folder'>): Promise<void> {
  const folder = await api('shell.choosePrizeFolder', { create: true })
  if (folder !== null) await usePublication.getState().asked({ ...wish, folder })
}
