import { writeSync } from 'node:fs'
import { carryOver } from '../../main/engine/desk/carry/carryOver.ts'
import { testPorts } from './testPorts.ts'

/** Goes on with a later bundle; says so when it begins, and again when it is done. Killed in between. */
const [, , folder = '', path = '', passphrase = ''] = process.argv
const ports = testPorts('')
const wish = { folder, path, deskPassphrase: null, opener: { jurorId: 'J01', passphrase } }
const context = { signal: new AbortController().signal, report: () => undefined }
writeSync(1, 'begun\n')
const desk = await carryOver(wish, ports, context)
writeSync(1, 'done\n')
desk.close()
