import type { ElectronApplication } from 'playwright-core'

/** The system's own dialogs cannot be clicked by a driver: the next one answers with these paths. */
export async function answerOpenDialog(
  app: ElectronApplication,
  ...filePaths: readonly string[]
): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...paths] })
  }, filePaths)
}

export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, filePath)
}
