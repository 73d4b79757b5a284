import type { Category } from '../../../../shared/model/prize.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Select } from '../../../components/Select.tsx'
import type { Column } from '../../../components/tableColumns.ts'
import type { Words } from '../../../messages/useWords.ts'
import type { DraftEntry } from './dropDraft.ts'

type Changed = (key: number, change: Partial<DraftEntry>) => void

/** What a drop would make, each entry to be renamed, put elsewhere or left out. */
export function dropColumns(
  words: Words,
  categories: readonly Category[],
  wrong: ReadonlySet<number>,
  changed: Changed,
): readonly Column<DraftEntry>[] {
  return [
    {
      id: 'take',
      title: words('drop.column.state'),
      width: 104,
      cell: ({ key, code, isTaken, isNew }) => (
        <Checkbox
          isSelected={isTaken}
          label={words('drop.leave', { code })}
          onChange={(taken) => {
            changed(key, { isTaken: taken })
          }}
        >
          {words(isNew ? 'drop.new' : 'drop.there')}
        </Checkbox>
      ),
    },
    ...nameColumns(words, wrong, changed),
    categoryColumn(words, categories, changed),
    {
      id: 'documents',
      title: words('entries.field.documents'),
      width: { least: 88, share: 2 },
      cell: ({ files }) => {
        const names = files.map(({ name }) => name).join(', ')
        return <span title={names}>{names}</span>
      },
    },
  ]
}

function nameColumns(
  words: Words,
  wrong: ReadonlySet<number>,
  changed: Changed,
): readonly Column<DraftEntry>[] {
  return [
    {
      id: 'code',
      title: words('entries.field.code'),
      width: 88,
      cell: ({ key, code, isNew }) =>
        isNew ? (
          <input
            className="intake-input numbers"
            aria-label={words('entries.field.code')}
            aria-invalid={wrong.has(key)}
            title={wrong.has(key) ? words('drop.wrongCode') : code}
            value={code}
            onChange={({ target }) => {
              changed(key, { code: target.value })
            }}
          />
        ) : (
          <span className="numbers">{code}</span>
        ),
    },
    {
      id: 'title',
      title: words('entries.field.title'),
      width: { least: 104, share: 2 },
      cell: ({ key, title, isNew }) =>
        isNew ? (
          <input
            className="intake-input"
            aria-label={words('entries.field.title')}
            maxLength={400}
            value={title}
            onChange={({ target }) => {
              changed(key, { title: target.value })
            }}
          />
        ) : (
          title
        ),
    },
  ]
}

function categoryColumn(
  words: Words,
  categories: readonly Category[],
  changed: Changed,
): Column<DraftEntry> {
  return {
    id: 'category',
    title: words('entries.field.category'),
    width: 144,
    cell: ({ key, categoryId, isNew }) =>
      isNew ? (
        <Select
          bare
          label={words('entries.field.category')}
          choices={categories.map(({ id, title }) => ({ key: id, words: title }))}
          chosen={categoryId}
          onChosen={(chosen) => {
            changed(key, { categoryId: chosen })
          }}
        />
      ) : (
        (categories.find(({ id }) => id === categoryId)?.title ?? categoryId)
      ),
  }
}
