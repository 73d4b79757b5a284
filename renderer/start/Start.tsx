import {
  BookOpen,
  FlaskConical,
  Landmark,
  Settings as SettingsIcon,
  ShieldCheck,
  UserRound,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { MyCards } from '../cards/MyCards.tsx'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { Select } from '../components/Select.tsx'
import { useWords } from '../messages/useWords.ts'
import { guideAsked } from '../state/guide.ts'
import { bundleAskedFor, prizeAskedFor } from '../state/opening.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { languageOf, useSettings } from '../state/settings.ts'
import { verifyOpened } from '../state/verification.ts'
import { Recents } from './Recents.tsx'
import { StartChoice } from './StartChoice.tsx'
import './start.css'

/** Two large choices, what was opened lately, and the sample to try. */
export function Start(): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <main className="start scrolls">
      <div className="start-column">
        <header className="start-header">
          <h1 className="start-name">{words('app.name')}</h1>
          <LanguageSwitch />
          <IconButton icon={BookOpen} name={words('guide.title')} keys="F1" onPress={guideAsked} />
          <IconButton
            icon={SettingsIcon}
            name={words('action.settings')}
            onPress={() => {
              wentTo({ screen: 'settings' })
            }}
          />
        </header>
        <div className="start-choices">
          <JurorChoice />
          <OfficeChoice />
          <SampleChoice />
          <VerifyChoice />
        </div>
        <Recents />
        <MyCards />
        <p className="start-hint">{words('start.drop.hint')}</p>
      </div>
    </main>
  )
}

function JurorChoice(): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <StartChoice
      icon={UserRound}
      title={words('start.juror.title')}
      body={words('start.juror.body')}
    >
      <Button
        kind="primary"
        large
        onPress={() => {
          run(bundleAskedFor())
        }}
      >
        {words('start.juror.action')}
      </Button>
      <Button
        large
        onPress={() => {
          wentTo({ screen: 'makeCard' })
        }}
      >
        {words('cards.make')}
      </Button>
    </StartChoice>
  )
}

function OfficeChoice(): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <StartChoice
      icon={Landmark}
      title={words('start.office.title')}
      body={words('start.office.body')}
    >
      <Button
        large
        onPress={() => {
          run(prizeAskedFor())
        }}
      >
        {words('start.office.open')}
      </Button>
      <Button
        large
        onPress={() => {
          wentTo({ screen: 'newPrize', from: 'template' })
        }}
      >
        {words('start.office.create')}
      </Button>
    </StartChoice>
  )
}

/** For somebody who only wants to look. */
function SampleChoice(): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <div className="start-sample">
      <Icon of={FlaskConical} />
      <p className="start-sampleWords">{words('start.sample.body')}</p>
      <Button
        kind="quiet"
        onPress={() => {
          wentTo({ screen: 'newPrize', from: 'sample' })
        }}
      >
        {words('start.sample')}
      </Button>
    </div>
  )
}

/** For somebody who has a publication and nothing else. */
function VerifyChoice(): ReactElement {
  const words = useWords()
  return (
    <div className="start-sample">
      <Icon of={ShieldCheck} />
      <p className="start-sampleWords">{words('start.verify.body')}</p>
      <Button kind="quiet" onPress={verifyOpened}>
        {words('start.verify')}
      </Button>
    </div>
  )
}

function LanguageSwitch(): ReactElement {
  const words = useWords()
  const language = useSettings(({ settings }) => languageOf(settings))
  const changed = useSettings((state) => state.changed)
  return (
    <Select
      bare
      label={words('start.language')}
      choices={[
        { key: 'en', words: words('settings.language.en') },
        { key: 'ko', words: words('settings.language.ko') },
      ]}
      chosen={language}
      onChosen={(key) => {
        run(changed({ language: key }))
      }}
    />
  )
}
