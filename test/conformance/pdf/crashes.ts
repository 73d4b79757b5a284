import type { DrivenApp } from '../../../scripts/drive/openApp.ts'

declare global {
  var crashes: number | undefined
}

/** Counts processes of the app that die from now on; the answer asks how many did. */
export async function watchForCrashes({ electron }: DrivenApp): Promise<() => Promise<number>> {
  await electron.evaluate(({ app }) => {
    globalThis.crashes = 0
    const died = (): void => {
      globalThis.crashes = (globalThis.crashes ?? 0) + 1
    }
    app.on('render-process-gone', died)
    app.on('child-process-gone', died)
  })
  return () => electron.evaluate(() => globalThis.crashes ?? 0)
}
