import type { Instant } from '../../../shared/model/ids.ts'
import { api } from '../../state/api.ts'
import { baseName } from '../../state/opening.ts'
import { languageOf, useSettings } from '../../state/settings.ts'
import { useToasts } from '../../state/toasts.ts'

type Said = (file: string) => string

/** The verdicts of one collection as a table, or all that are remembered. */
export async function saveVerdicts(of: Instant | null, saved: Said): Promise<void> {
  const path = await tablePath('verdicts.csv')
  if (path === null) return
  await api('office.writeVerdicts', { path, of, language: language() })
  useToasts.getState().said(saved(baseName(path)))
}

/** A reminder for each juror who owes something, for a mail merge. */
export async function saveReminders(saved: Said): Promise<void> {
  const path = await tablePath('reminders.csv')
  if (path === null) return
  await api('office.writeReminders', { path })
  useToasts.getState().said(saved(baseName(path)))
}

export async function saveAuditLog(saved: Said): Promise<void> {
  const path = await tablePath('audit-log.csv')
  if (path === null) return
  await api('office.writeAudit', { path, language: language() })
  useToasts.getState().said(saved(baseName(path)))
}

function tablePath(suggestedName: string): Promise<string | null> {
  return api('shell.chooseSaveFile', { purpose: 'table', suggestedName })
}

function language(): 'en' | 'ko' {
  return languageOf(useSettings.getState().settings)
}
