import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/** The missing snapshot belonged to the other application; the test driver needs `--inspect`. */
export async function setStockFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
