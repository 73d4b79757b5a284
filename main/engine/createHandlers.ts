import { createCardHandlers } from './card/cardHandlers.ts'
import { createDeskHandlers } from './desk/deskHandlers.ts'
import type { Handlers } from './handlers.ts'
import { createOfficeHandlers } from './office/officeHandlers.ts'
import type { Ports } from './ports.ts'
import { createPublicationHandlers } from './publication/publicationHandlers.ts'
import { createSettingsHandlers } from './settings/settingsHandlers.ts'

/** Everything the engine answers, by who asks: a juror, a secretariat, or the program itself. */
export function createHandlers(ports: Ports): Handlers {
  return {
    ...createSettingsHandlers(ports),
    ...createCardHandlers(ports),
    ...createDeskHandlers(ports),
    ...createOfficeHandlers(ports),
    ...createPublicationHandlers(ports),
  }
}
