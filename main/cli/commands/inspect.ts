import type { Inspection } from '../../../shared/calls/views.ts'
import type { Command } from '../command.ts'

export const inspectCommand: Command = {
  usage: 'inspect FILE',
  summary: 'Says who signed a bundle and what is in it; needs no secret.',
  words: 1,
  options: {},
  run: async ({ ports, context, path, words: [file = ''] }) => {
    const { createDeskHandlers } = await import('../../engine/desk/deskHandlers.ts')
    const handlers = createDeskHandlers(ports)
    const inspection = await handlers['bundle.inspect']({ path: path(file) }, context)
    return { json: inspection, text: inspectionText(inspection) }
  },
}

function inspectionText(seen: Inspection): string {
  return [
    `${seen.prize}, ${seen.edition}, round ${seen.round}`,
    `signature  ${seen.signature}`,
    `signer     ${seen.signer.join(' ')}`,
    `made       ${seen.created}`,
    `for        ${seen.purpose === undefined ? 'scoring' : 'reading before the meeting'}`,
    `holds      ${seen.entries} entries, ${seen.documents} documents, ${(seen.bytes / 1e6).toFixed(1)} MB`,
    `jurors     ${seen.jurors.join(' ')}`,
  ].join('\n')
}
