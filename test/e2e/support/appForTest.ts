import { onTestFinished } from 'vitest'
import { type AppOptions, type DrivenApp, openApp } from '../../../scripts/drive/openApp.ts'

/** The real app, closed when the test has finished. */
export async function appForTest(options: AppOptions = {}): Promise<DrivenApp> {
  const app = await openApp(options)
  app.page.setDefaultTimeout(20_000)
  onTestFinished(() => app.close())
  return app
}
