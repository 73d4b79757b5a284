import { signAndExport } from '../drive/asJuror.ts'
import { chooseFromMenu } from './chooseFromMenu.ts'
import { places } from './places.ts'
import type { Session } from './session.ts'

/** What is missing before the juror signs. */
export async function exportMissing(session: Session): Promise<void> {
  await toExport(session)
  await session.picture('export-missing')
  await session.page.getByRole('button', { name: 'Back' }).click()
}

/** Signed, with the tracker to keep. */
export async function exportSigned(session: Session, juror: string): Promise<void> {
  await toExport(session)
  await session.picture('export')
  await signAndExport(session, places.scoreFile(juror))
  await session.picture('export-signed')
  await session.page.getByRole('button', { name: 'Back to the desk' }).click()
  await session.picture('desk-signed')
}

/** By the menu, which leads there from any screen of the desk. */
async function toExport(session: Session): Promise<void> {
  await chooseFromMenu(session, 'Sign and export…')
  await session.page.getByText(/^I sign this as/).waitFor()
}
