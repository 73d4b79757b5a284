import type { IntlShape } from 'react-intl'
import type { AuditLine } from '../../../shared/calls/collectViews.ts'
import type { ActWords } from '../../../shared/messages/audit.en.ts'
import { auditSentence } from '../../../shared/messages/audit.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import type { Column } from '../../components/tableColumns.ts'
import type { Words } from '../../messages/useWords.ts'

export function logColumns(
  words: Words,
  intl: IntlShape,
  acts: Readonly<Record<string, ActWords>>,
): readonly Column<AuditLine>[] {
  return [
    {
      id: 'sequence',
      title: words('log.column.sequence'),
      width: 56,
      align: 'end',
      cell: ({ sequence }) => sequence,
      order: (a, b) => a.sequence - b.sequence,
    },
    {
      id: 'at',
      title: words('log.column.at'),
      width: 176,
      cell: ({ at }) => (
        <span className="numbers">
          {intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}
        </span>
      ),
    },
    {
      id: 'act',
      title: words('log.act'),
      width: 216,
      cell: ({ act }) => acts[act]?.name ?? act,
      order: (a, b) => textOrder(a.act, b.act),
    },
    {
      id: 'sentence',
      title: words('log.column.sentence'),
      width: { least: 240, share: 1 },
      cell: (line) => (
        <span className="selectable" title={auditSentence(line, acts)}>
          {auditSentence(line, acts)}
        </span>
      ),
    },
  ]
}
