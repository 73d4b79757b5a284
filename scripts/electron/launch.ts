import { chromiumSandbox } from './chromiumSandbox.ts'
import type { Electron } from './electron.ts'
import { graphicsArguments } from './graphics.ts'
import { sharedMemoryArguments } from './sharedMemory.ts'

/** How to start the app in an Electron: for child_process.spawn, or whole for Playwright's driver. */
export type Launch = {
  readonly executablePath: string
  readonly args: string[]
  /** The whole environment, not only what is added to it. */
  readonly env: Record<string, string>
  readonly chromiumSandbox: boolean
}

/** `appFolder` holds the app's package.json; the arguments are what the app's user would give. */
export function launchOf(
  electron: Electron,
  appFolder: string,
  appArguments: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Launch {
  const sandbox = chromiumSandbox()
  const engineNode = electron.externalNode === null ? {} : { JURYBOX_NODE: electron.externalNode }
  const chromiumArguments = [
    ...(sandbox ? [] : ['--no-sandbox']),
    ...sharedMemoryArguments(),
    ...graphicsArguments(),
  ]
  return {
    executablePath: electron.executable,
    args: [...chromiumArguments, appFolder, ...appArguments],
    env: { ...definedVariables(), ...engineNode, ...environment },
    chromiumSandbox: sandbox,
  }
}

function definedVariables(): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(pairs)
}
