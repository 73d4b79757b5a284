import { join } from 'node:path'
import { decisionTables } from '../../main/engine/office/store/decisionTables.ts'
import { deliberationTables } from '../../main/engine/office/store/deliberationTables.ts'
import { officeTables } from '../../main/engine/office/store/officeTables.ts'
import { rebuildTables } from '../../main/engine/office/store/rebuildTables.ts'
import { openStore, type Store } from '../../main/engine/store/openStore.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** An encrypted office.db with all its tables and not a line in its log. */
export async function emptyLog(): Promise<Store> {
  const file = join(await temporaryFolder(), 'office.db')
  const migrations = [officeTables, rebuildTables, decisionTables, deliberationTables]
  return openStore({ file, key: new Uint8Array(32), applicationId: 1, migrations, create: true })
}
