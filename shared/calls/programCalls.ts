import { z } from 'zod'
import { bundleErrors } from './bundleErrors.ts'
import { call } from './call.ts'
import { Nothing, FilePath } from './commonInputs.ts'
import { Recent, Settings } from './settings.ts'
import { Inspection } from './views.ts'

/** About the program itself, and about a bundle that nobody has opened yet. */
export const programCalls = {
  'settings.read': call(Nothing, Settings),
  'settings.change': call(Settings.partial(), Settings, 'DISK_FULL', 'NO_PERMISSION'),
  'recent.list': call(Nothing, Recent),
  'recent.forget': call(z.strictObject({ id: z.string() }), Recent),

  'bundle.inspect': call(z.strictObject({ path: FilePath }), Inspection, ...bundleErrors),
} as const
