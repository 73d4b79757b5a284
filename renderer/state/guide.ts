import type { OfficePlace } from './officeRoute.ts'
import { currentRoute, type Route, useRoute } from './route.ts'

/** Opens the user's guide on the page about the present screen; a second time does nothing. */
export function guideAsked(): void {
  const route = currentRoute(useRoute.getState())
  if (route.screen !== 'guide')
    useRoute.getState().wentTo({ screen: 'guide', page: pageAbout(route) })
}

/** The page that helps on a screen; the index where none does. */
export function pageAbout(route: Route): string {
  switch (route.screen) {
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
    case 'newPrize':
      return 'create'
    case 'verify':
      return 'publish'
    case 'openPrize':
      return 'office'
    case 'office':
      return pageAboutOffice(route.place)
    default:
      return 'index'
  }
}

function pageAboutOffice(place: OfficePlace): string {
  switch (place.section) {
    case 'overview':
      return 'office'
    case 'prize':
      return 'rubric'
    case 'entries':
      return place.list === 'entries' ? 'entries' : 'documents'
    case 'assignments':
      return 'assign'
    default:
      return place.section
  }
}
