import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { moved } from '../../../shared/format/edit/listEdits.ts'
import type { PrizeFile, RuleFile, TieBreakFile } from '../../../shared/format/prizeFile.ts'
import type { CriterionId } from '../../../shared/model/ids.ts'
import { IconButton } from '../../components/IconButton.tsx'
import { Select } from '../../components/Select.tsx'
import { useWords } from '../../messages/useWords.ts'
import './tieBreaks.css'

type List = RuleFile['tieBreaks']
type Props = { readonly file: PrizeFile; readonly onChange: (tieBreaks: List) => void }

/** What separates entries of equal score, tried from the first to the last. */
export function TieBreaks({ file, onChange }: Props): ReactElement {
  const words = useWords()
  const { tieBreaks } = file.rule
  const nameOf = useTieBreakName(file)
  return (
    <div className="tieBreaks">
      {tieBreaks.length === 0 ? (
        <p className="soft">{words('rule.tieBreaks.empty')}</p>
      ) : (
        <ol className="tieBreaks-list">
          {tieBreaks.map((one, place) => (
            <li key={keyOf(one)} className="tieBreaks-line">
              <span className="tieBreaks-number numbers">{place + 1}</span>
              <span className="tieBreaks-words">{nameOf(one)}</span>
              <IconButton
                icon={ArrowUp}
                name={words('prize.move.up')}
                isDisabled={place === 0}
                onPress={() => {
                  onChange(moved(tieBreaks, place, place - 1))
                }}
              />
              <IconButton
                icon={ArrowDown}
                name={words('prize.move.down')}
                isDisabled={place === tieBreaks.length - 1}
                onPress={() => {
                  onChange(moved(tieBreaks, place, place + 1))
                }}
              />
              <IconButton
                icon={Trash2}
                name={words('prize.remove')}
                onPress={() => {
                  onChange(tieBreaks.toSpliced(place, 1))
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <p className="soft">{words('rule.tieBreaks.last')}</p>
      <AddTieBreak
        file={file}
        onAdd={(one) => {
          onChange([...tieBreaks, one])
        }}
      />
    </div>
  )
}

type AddProps = { readonly file: PrizeFile; readonly onAdd: (tieBreak: TieBreakFile) => void }

function AddTieBreak({ file, onAdd }: AddProps): ReactElement | null {
  const words = useWords()
  const nameOf = useTieBreakName(file)
  const taken = new Set(file.rule.tieBreaks.map(keyOf))
  const offered = possible(file).filter((one) => !taken.has(keyOf(one)))
  if (offered.length === 0) return null
  return (
    <div className="tieBreaks-add">
      <Select
        label={words('rule.tieBreak.add')}
        bare
        placeholder={words('rule.tieBreak.add')}
        choices={offered.map((one) => ({ key: keyOf(one), words: nameOf(one) }))}
        chosen={null}
        onChosen={(key) => {
          const one = offered.find((each) => keyOf(each) === key)
          if (one !== undefined) onAdd(one)
        }}
      />
    </div>
  )
}

/** A criterion of several categories is one tie-break, by the title that it has first. */
function criteriaOf({ categories }: PrizeFile): ReadonlyMap<CriterionId, string> {
  const all = categories.flatMap(({ rubric }) => rubric.criteria)
  return new Map(all.toReversed().map(({ id, title }) => [id, title]))
}

function possible(file: PrizeFile): readonly TieBreakFile[] {
  const criteria = [...criteriaOf(file).keys()].toReversed()
  return ['median', 'topScores', ...criteria.map((id) => ({ criterionMean: id }))]
}

function keyOf(one: TieBreakFile): string {
  return typeof one === 'string' ? `@${one}` : one.criterionMean
}

function useTieBreakName(file: PrizeFile): (one: TieBreakFile) => string {
  const words = useWords()
  const titles = criteriaOf(file)
  return (one) =>
    typeof one === 'string'
      ? words(`rule.tieBreak.${one}`)
      : words('rule.tieBreak.criterionMean', {
          criterion: titles.get(one.criterionMean) ?? one.criterionMean,
        })
}
