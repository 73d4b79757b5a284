import { expect, test } from 'vitest'
import { api } from '../../../renderer/state/api.ts'
import { deskOf, deskOfRound } from '../../../renderer/unlock/earlierDesks.ts'
import { BundleId, JurorId } from '../../../shared/model/ids.ts'
import { passphrase, sampleBundle } from '../../support/sampleBundle.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testPorts } from '../../support/testPorts.ts'
import { windowOnEngine } from '../../support/windowOnEngine.ts'

const [j01, j02] = [JurorId.parse('J01'), JurorId.parse('J02')]

test('a bundle opened before is known again by its juror, a rebuilt one only as of the same round', async () => {
  const home = await temporaryFolder()
  windowOnEngine(testPorts(home))
  const { path } = await sampleBundle(home)
  await api('desk.enrol', { path, jurorId: 'J01', passphrase })
  const desks = await api('desk.list', {})
  const inspection = await api('bundle.inspect', { path })
  const rebuilt = { ...inspection, bundle: BundleId.parse('0123456789abcdef'.repeat(2)) }
  const known = (seen: typeof inspection, juror: JurorId): readonly unknown[] => [
    deskOf(seen, juror, desks)?.deskId,
    deskOfRound(seen, juror, desks)?.deskId,
  ]

  expect({
    same: known(inspection, j01),
    rebuilt: known(rebuilt, j01),
    retitled: known({ ...rebuilt, prize: 'A better title' }, j01),
    otherRound: known({ ...rebuilt, round: 2 }, j01),
    otherJuror: known(inspection, j02),
    otherOffice: known({ ...rebuilt, signer: ['six', 'other', 'words'] }, j01),
  }).toEqual({
    same: [`${inspection.bundle}-J01`, undefined],
    rebuilt: [undefined, `${inspection.bundle}-J01`],
    retitled: [undefined, `${inspection.bundle}-J01`],
    otherRound: [undefined, undefined],
    otherJuror: [undefined, undefined],
    otherOffice: [undefined, undefined],
  })
})
