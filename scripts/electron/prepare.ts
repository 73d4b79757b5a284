import { prepareSystem } from '../system/prepareSystem.ts'
import { findElectron } from './findElectron.ts'

const electron = await findElectron()
await prepareSystem(electron, 'tests')
