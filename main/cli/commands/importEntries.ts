import type { ImportPlan } from '../../../shared/calls/entryViews.ts'
import { CategoryId } from '../../../shared/model/ids.ts'
import type { Command } from '../command.ts'
import { findingLine } from '../sentences.ts'
import { withPrize } from '../withOffice.ts'

export const importEntriesCommand: Command = {
  usage: 'entries import FOLDER TABLE [--category ID] [--skip-existing] [--dry-run]',
  summary: 'Takes entries from any CSV, its columns told by their names; wrong rows are listed.',
  words: 2,
  options: {
    category: { type: 'string' },
    'skip-existing': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  run: (invocation) =>
    withPrize(invocation, async (handlers) => {
      const { words, options, context, path, terminal } = invocation
      const source = { path: path(words[1] ?? ''), text: null }
      const first = await handlers['office.readImport']({ ...source, choices: null }, context)
      const category = CategoryId.safeParse(options['category']).data ?? first.choices.category
      const existing = options['skip-existing'] === true ? 'skip' : 'update'
      const choices = { ...first.choices, category, existing } as const
      const plan = await handlers['office.readImport']({ ...source, choices }, context)
      for (const problem of plan.rows.flatMap(({ problems }) => problems)) {
        terminal.err(`${findingLine({ ...problem, file: plan.file })}\n`)
      }
      const { sha256 } = plan
      if (options['dry-run'] !== true)
        await handlers['office.importEntries']({ ...source, choices, sha256 }, context)
      const counts = countsOf(plan)
      return {
        json: { ...counts, columns: choices.columns, rows: plan.rows.map(rowOf) },
        text: textOf(counts),
      }
    }),
}

type Counts = Readonly<Record<ImportPlan['rows'][number]['fate'], number>>

function countsOf({ rows }: ImportPlan): Counts {
  const count = (fate: keyof Counts): number => rows.filter((row) => row.fate === fate).length
  return {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    skipped: count('skipped'),
    wrong: count('wrong'),
  }
}

function rowOf({ line, fate, code }: ImportPlan['rows'][number]): unknown {
  return { line, fate, code }
}

function textOf({ new: added, changed, same, skipped, wrong }: Counts): string {
  return `${added} new, ${changed} changed, ${same} the same, ${skipped} skipped, ${wrong} wrong.`
}
