import { currentRoute, type Route, useRoute } from './route.ts'

/** Opens the user's guide on the page about the present screen; a second time does nothing. */
export function guideAsked(): void {
  const route = currentRoute(useRoute.getState())
  if (route.screen !== 'guide')
    useRoute.getState().wentTo({ screen: 'guide', page: pageAbout(route.screen) })
}

/** The page that helps on a screen; the index where none does. */
function pageAbout(screen: Route['screen']): string {
  switch (screen) {
    case 'unlockBundle':
      return 'open'
    case 'makeCard':
    case 'card':
      return 'card'
    case 'unlockDesk':
      return 'lock'
    case 'declare':
      return 'conflicts'
    case 'score':
      return 'score'
    case 'myScores':
      return 'scores'
    case 'export':
      return 'sign'
    default:
      return 'index'
  }
}
