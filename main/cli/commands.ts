import type { Command } from './command.ts'
import { amendCommand } from './commands/amend.ts'
import { amendmentExportCommand } from './commands/amendmentExport.ts'
import { assignCommand } from './commands/assign.ts'
import { awardCommand } from './commands/award.ts'
import { buildCommand } from './commands/build.ts'
import { cardCommand } from './commands/card.ts'
import { checkCommand } from './commands/check.ts'
import { cleanCommand } from './commands/clean.ts'
import { collectCommand } from './commands/collect.ts'
import { decideCommand } from './commands/decide.ts'
import { deliberationBuildCommand } from './commands/deliberationBuild.ts'
import { exportCommand } from './commands/export.ts'
import { importEntriesCommand } from './commands/importEntries.ts'
import { initCommand } from './commands/init.ts'
import { inspectCommand } from './commands/inspect.ts'
import { logCommand } from './commands/log.ts'
import { keysExportCommand, keysPassphraseCommand, keysRestoreCommand } from './commands/keys.ts'
import { meetingCommand } from './commands/meeting.ts'
import { minutesCommand } from './commands/minutes.ts'
import { missingCommand } from './commands/missing.ts'
import { openCommand } from './commands/open.ts'
import { publishCommand } from './commands/publish.ts'
import { receiptCommand } from './commands/receipt.ts'
import { resultsCommand } from './commands/results.ts'
import { sheetExportCommand, sheetImportCommand } from './commands/sheet.ts'
import { shortlistCommand } from './commands/shortlist.ts'
import { verifyCommand } from './commands/verify.ts'
import { restoreCommand, withdrawCommand } from './commands/withdraw.ts'
import { slipsCommand } from './commands/slips.ts'

/** Every command by its name, in the order of the work. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['init', initCommand],
  ['check', checkCommand],
  ['entries import', importEntriesCommand],
  ['withdraw', withdrawCommand],
  ['restore', restoreCommand],
  ['clean', cleanCommand],
  ['assign', assignCommand],
  ['build', buildCommand],
  ['slips', slipsCommand],
  ['keys export', keysExportCommand],
  ['keys restore', keysRestoreCommand],
  ['keys passphrase', keysPassphraseCommand],
  ['inspect', inspectCommand],
  ['card', cardCommand],
  ['open', openCommand],
  ['sheet export', sheetExportCommand],
  ['sheet import', sheetImportCommand],
  ['export', exportCommand],
  ['amendment export', amendmentExportCommand],
  ['receipt', receiptCommand],
  ['collect', collectCommand],
  ['decide', decideCommand],
  ['missing', missingCommand],
  ['results', resultsCommand],
  ['deliberation build', deliberationBuildCommand],
  ['meeting', meetingCommand],
  ['amend', amendCommand],
  ['award', awardCommand],
  ['minutes', minutesCommand],
  ['shortlist', shortlistCommand],
  ['publish', publishCommand],
  ['verify', verifyCommand],
  ['log', logCommand],
])
