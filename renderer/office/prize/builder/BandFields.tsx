import { Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { isOnScale } from '../../../../shared/format/edit/fittedBands.ts'
import { levelsOf } from '../../../../shared/format/edit/scaleEdits.ts'
import type { BandFile, ScaleFile } from '../../../../shared/format/prizeFile.ts'
import { AddLine } from '../../../components/AddLine.tsx'
import { CommittedNumber } from '../../../components/CommittedNumber.tsx'
import { CommittedText } from '../../../components/CommittedText.tsx'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useProblems } from '../useProblems.ts'

type Props = {
  readonly bands: readonly BandFile[]
  readonly scale: ScaleFile
  readonly onChange: (bands: BandFile[]) => void
}

/** Words for the points, from the lowest up. */
export function BandFields({ bands, scale, onChange }: Props): ReactElement {
  const words = useWords()
  const sorted = bands.toSorted((one, other) => one.from - other.from)
  const free = freeLevel(sorted, scale)
  return (
    <div className="bandTable">
      {sorted.map((band, place) => (
        <Band
          key={place}
          band={band}
          scale={scale}
          others={sorted.filter((one) => one !== band)}
          onChange={(next) => {
            const others = sorted.filter((one) => one !== band)
            onChange([...others, ...(next === null ? [] : [next])].toSorted(byFrom))
          }}
        />
      ))}
      {free === null ? (
        <p className="soft">{words('prize.bands.full')}</p>
      ) : (
        <AddLine
          action={words('prize.bands.add')}
          label={words('prize.bands.new')}
          onAdd={(label) => {
            onChange([...sorted, { from: free, label, description: '' }].toSorted(byFrom))
          }}
        />
      )}
    </div>
  )
}

type BandProps = {
  readonly band: BandFile
  readonly scale: ScaleFile
  readonly others: readonly BandFile[]
  readonly onChange: (band: BandFile | null) => void
}

function Band({ band, scale, others, onChange }: BandProps): ReactElement {
  const words = useWords()
  const { filled, atMost } = useProblems()
  return (
    <div className="bandTable-row" role="group" aria-label={band.label}>
      <CommittedNumber
        label={words('prize.bands.from')}
        bare
        value={band.from}
        problemOf={(from) => {
          if (!isOnScale(from, scale)) return words('prize.bands.off')
          return others.some((one) => one.from === from) ? words('prize.bands.twice') : null
        }}
        onCommit={(from) => {
          onChange({ ...band, from })
        }}
      />
      <CommittedText
        label={words('prize.bands.label')}
        bare
        value={band.label}
        problemOf={filled(400)}
        onCommit={(label) => {
          onChange({ ...band, label })
        }}
      />
      <IconButton
        icon={Trash2}
        name={words('prize.remove.name', { title: band.label })}
        onPress={() => {
          onChange(null)
        }}
      />
      <div className="bandTable-description">
        <CommittedText
          label={words('prize.bands.description')}
          bare
          lines="many"
          value={band.description}
          problemOf={atMost(10_000)}
          onCommit={(description) => {
            onChange({ ...band, description })
          }}
        />
      </div>
    </div>
  )
}

function byFrom(one: BandFile, other: BandFile): number {
  return one.from - other.from
}

/** The first level above the bands, else the first that has none; null when every level has one. */
function freeLevel(bands: readonly BandFile[], scale: ScaleFile): number | null {
  const levels = levelsOf(scale)
  const top = bands.at(-1)?.from ?? -Infinity
  const taken = new Set(bands.map(({ from }) => from))
  const free = levels.filter((level) => !taken.has(level))
  return free.find((level) => level > top) ?? free[0] ?? null
}
