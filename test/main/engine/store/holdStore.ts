import { run, transact } from '../../../../main/engine/store/db.ts'
import { openStore } from '../../../../main/engine/store/openStore.ts'

/** Opens the store of the test, adds a word and holds it until killed. */
const [, , file = '', key = ''] = process.argv
const migrations = ['CREATE TABLE word (text TEXT NOT NULL) STRICT']
const store = openStore({
  file,
  key: Buffer.from(key, 'hex'),
  applicationId: 0x4a757231,
  migrations,
})
transact(store, (tx) => run(tx, "INSERT INTO word (text) VALUES ('held')"))
process.stdout.write('holding\n')
setInterval(() => undefined, 1000)
