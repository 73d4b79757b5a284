import type { ReactElement } from 'react'
import { unreachable } from '../../shared/unreachable.ts'
import { MakeCard } from '../cards/MakeCard.tsx'
import { OwnCard } from '../cards/OwnCard.tsx'
import { Declare } from '../desk/Declare.tsx'
import { DeskScreen } from '../desk/DeskScreen.tsx'
import { Export } from '../export/Export.tsx'
import { GivenDesk } from '../given/GivenDesk.tsx'
import { GivenEntry } from '../given/GivenEntry.tsx'
import { GuideScreen } from '../guide/GuideScreen.tsx'
import { MyScores } from '../myScores/MyScores.tsx'
import { OfficeScreen } from '../office/OfficeScreen.tsx'
import { Score } from '../score/Score.tsx'
import { SettingsScreen } from '../settings/SettingsScreen.tsx'
import { Start } from '../start/Start.tsx'
import { useDesk } from '../state/desk.ts'
import { currentRoute, useRoute } from '../state/route.ts'
import { UnlockBundle } from '../unlock/UnlockBundle.tsx'
import { UnlockDesk } from '../unlock/UnlockDesk.tsx'
import { VerifyScreen } from '../verify/VerifyScreen.tsx'

/** The screen of the present route. */
export function Screen(): ReactElement {
  const route = useRoute(currentRoute)
  const given = useDesk(({ desk }) => (desk?.given === undefined ? undefined : desk))
  switch (route.screen) {
    case 'start':
      return <Start />
    case 'unlockBundle':
      return <UnlockBundle key={route.path} path={route.path} />
    case 'unlockDesk':
      return (
        <UnlockDesk key={route.deskId} deskId={route.deskId} why={route.why} back={route.back} />
      )
    case 'makeCard':
      return <MakeCard />
    case 'card':
      return <OwnCard cardId={route.cardId} />
    case 'desk':
      return given === undefined ? <DeskScreen /> : <GivenDesk desk={given} />
    case 'declare':
      return <Declare />
    case 'score':
      return given !== undefined ? (
        <GivenEntry entryCode={route.entryCode} place={route.place} />
      ) : (
        <Score
          entryCode={route.entryCode}
          place={route.place}
          lack={route.lack ?? null}
          inHand={route.inHand ?? null}
        />
      )
    case 'myScores':
      return <MyScores />
    case 'export':
      return <Export />
    case 'settings':
      return <SettingsScreen />
    case 'verify':
      return <VerifyScreen />
    case 'guide':
      return <GuideScreen page={route.page} />
    case 'newPrize':
    case 'openPrize':
    case 'office':
      return <OfficeScreen route={route} />
    default:
      return unreachable(route)
  }
}
