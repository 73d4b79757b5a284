import { type DrivenApp, openApp } from '../drive/openApp.ts'
import { places } from './places.ts'
import { type Pose, takePicture } from './takePicture.ts'

/** The app at work, with a camera before it. */
export type Session = DrivenApp & { readonly picture: (name: string, pose?: Pose) => Promise<void> }

/** Opens the app on the one home of all sessions, acts, and closes it; a failure leaves a picture. */
export async function inSession(act: (session: Session) => Promise<void>): Promise<void> {
  const app = await openApp({ home: places.home })
  app.page.setDefaultTimeout(20_000)
  try {
    await act({ ...app, picture: (name, pose) => takePicture(app, name, pose) })
  } catch (failure) {
    await app.page.screenshot({ path: places.failure })
    throw failure
  } finally {
    await app.close()
  }
}
