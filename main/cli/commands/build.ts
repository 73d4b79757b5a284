import type { BuildRecord, Finding } from '../../../shared/calls/views.ts'
import { warningKey } from '../../../shared/warningKey.ts'
import type { HandlersOf } from '../../engine/handlers.ts'
import type { Command, Invocation } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { findingLine } from '../sentences.ts'
import { withOffice } from '../withOffice.ts'

export const buildCommand: Command = {
  usage: 'build FOLDER --out FILE [--slips FILE.csv|FILE.pdf] [--accept-warnings | --strict]',
  summary:
    'Packs the prize into one sealed, signed bundle, with a slip for each juror. Warnings are listed; --strict refuses those that were never accepted.',
  words: 1,
  options: {
    out: { type: 'string' },
    slips: { type: 'string' },
    'accept-warnings': { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  required: ['out'],
  run: async (invocation) => {
    const { options, path, context } = invocation
    const slipsFile = await outputFile(invocation, 'slips', '.csv', '.pdf')
    return withOffice(invocation, async (handlers) => {
      const out = path(String(options['out']))
      const read = await warningsRead(handlers, invocation)
      const wish = read === null ? { out } : { out, warningsRead: read }
      const { build, slips } = await handlers['office.build'](wish, context)
      if (slipsFile !== null) {
        await handlers['office.writeSlips']({ path: slipsFile, slips }, context)
      }
      return {
        json: build,
        text: `Built ${build.file}: ${build.entries} entries, ${documentsText(build)}, ${build.jurors} jurors, ${(build.bytes / 1e6).toFixed(1)} MB.`,
      }
    })
  },
}

/** Lists what nobody has accepted yet, and answers what is accepted by that; null when nobody insists. */
async function warningsRead(
  handlers: HandlersOf<'office'>,
  { options, terminal, context }: Invocation,
): Promise<readonly string[] | null> {
  const office = await handlers['office.read']({}, context)
  if (!('prize' in office)) return null
  const { accepted } = await handlers['office.buildSummary']({}, context)
  const warnings = unaccepted(office.findings, accepted)
  for (const warning of warnings) terminal.err(`${findingLine(warning)}\n`)
  if (options['accept-warnings'] === true) return warnings.map(warningKey)
  return options['strict'] === true ? [] : null
}

function unaccepted(findings: readonly Finding[], accepted: readonly string[]): readonly Finding[] {
  const known = new Set(accepted)
  return findings.filter(
    (finding) => finding.severity === 'warning' && !known.has(warningKey(finding)),
  )
}

function documentsText({ documents, reused }: BuildRecord): string {
  if (reused === 0) return `${documents} documents`
  return `${documents} documents (${documents - reused} written anew, ${reused} as they were)`
}
