import { finding, type KnownFinding } from '../../../../shared/findings.ts'
import { PrizeFile } from '../../../../shared/format/prizeFile.ts'
import { decimalText, hundredths } from '../../../../shared/model/points.ts'
import type { YamlPath, YamlText } from './yamlText.ts'
import { valueAt, whereText } from './zodFindings.ts'

const RubricText = PrizeFile.shape.categories.element.shape.rubric
const ScaleText = RubricText.shape.scale

/** A prize.yaml as far as it goes: its shape may be wrong anywhere, and what can be judged still is. */
type Draft = { readonly file: string; readonly yaml: YamlText; readonly root: unknown }

/** What no schema of one place can see: ids given twice, scales, bands and comment rules that do not work out. */
export function prizeMeaning(file: string, yaml: YamlText): readonly KnownFinding[] {
  const draft = { file, yaml, root: yaml.value() }
  return [
    ...duplicateIds(draft, ['categories']),
    ...each(draft, ['categories']).flatMap((path) => categoryMeaning(draft, path)),
    ...tieBreaksMeaning(draft),
  ]
}

function categoryMeaning(draft: Draft, path: YamlPath): readonly KnownFinding[] {
  const rubric = [...path, 'rubric']
  const criteria = [...rubric, 'criteria']
  return [
    ...duplicateIds(draft, [...path, 'requiredDocuments']),
    ...scaleMeaning(draft, rubric, rubric),
    ...commentMeaning(draft, [...rubric, 'comment']),
    ...commentMeaning(draft, [...rubric, 'overallComment']),
    ...duplicateIds(draft, criteria),
    ...each(draft, criteria).flatMap((criterion) => [
      ...duplicateIds(draft, [...criterion, 'subcriteria']),
      ...scaleMeaning(draft, criterion, rubric),
      ...commentMeaning(draft, [...criterion, 'comment']),
    ]),
  ]
}

/** The scale written at `path`, and the bands there on the scale that applies there. */
function scaleMeaning(draft: Draft, path: YamlPath, rubric: YamlPath): readonly KnownFinding[] {
  const own = [...path, 'scale']
  const given = valueAt(draft.root, own)
  const scale = ScaleText.safeParse(given ?? valueAt(draft.root, [...rubric, 'scale']))
  if (!scale.success) return []
  const bounds = scaleFinding(draft, own, scale.data)
  if (bounds !== null) return given === undefined ? [] : [bounds]
  const bands = [...path, 'bands']
  return each(draft, bands).flatMap((band) => bandFindings(draft, [...band, 'from'], scale.data))
}

type ScaleNumbers = { readonly minimum: number; readonly maximum: number; readonly step: number }

function scaleFinding(draft: Draft, path: YamlPath, scale: ScaleNumbers): KnownFinding | null {
  const where = whereText(path)
  if (scale.minimum >= scale.maximum || scale.step <= 0) {
    return finding('error', placeOf(draft, path), 'SCALE_BOUNDS', { where })
  }
  const steps = hundredthsOf(scale.maximum - scale.minimum) % hundredthsOf(scale.step) === 0
  return steps ? null : finding('error', placeOf(draft, path), 'SCALE_STEPS', { where })
}

function bandFindings(draft: Draft, path: YamlPath, scale: ScaleNumbers): readonly KnownFinding[] {
  const from = valueAt(draft.root, path)
  if (typeof from !== 'number') return []
  const onScale =
    from >= scale.minimum &&
    from <= scale.maximum &&
    hundredthsOf(from - scale.minimum) % hundredthsOf(scale.step) === 0
  if (onScale) return []
  const details = { where: whereText(path), from: decimalText(hundredthsOf(from)) }
  return [finding('error', placeOf(draft, path), 'BAND_OFF_SCALE', details)]
}

function commentMeaning(draft: Draft, path: YamlPath): readonly KnownFinding[] {
  const comment = RubricText.shape.comment.safeParse(valueAt(draft.root, path) ?? {})
  if (!comment.success || comment.data.minimumLength <= comment.data.maximumLength) return []
  return [finding('error', placeOf(draft, path), 'COMMENT_LENGTHS', { where: whereText(path) })]
}

function duplicateIds(draft: Draft, list: YamlPath): readonly KnownFinding[] {
  const seen = new Map<string, YamlPath>()
  return each(draft, list).flatMap((element) => {
    const path = [...element, 'id']
    const id = valueAt(draft.root, path)
    if (typeof id !== 'string') return []
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, path)
      return []
    }
    const details = { where: whereText(list), id, firstLine: draft.yaml.lineOf(first) }
    return [finding('error', placeOf(draft, path), 'DUPLICATE_ID', details)]
  })
}

/** A tie-break by a criterion that no category has would never separate anybody. */
function tieBreaksMeaning(draft: Draft): readonly KnownFinding[] {
  const known = new Set(
    each(draft, ['categories']).flatMap((category) =>
      each(draft, [...category, 'rubric', 'criteria']).map((criterion) =>
        valueAt(draft.root, [...criterion, 'id']),
      ),
    ),
  )
  return each(draft, ['rule', 'tieBreaks']).flatMap((tieBreak) => {
    const path = [...tieBreak, 'criterionMean']
    const criterion = valueAt(draft.root, path)
    if (typeof criterion !== 'string' || known.has(criterion)) return []
    return [finding('error', placeOf(draft, path), 'TIE_BREAK_UNKNOWN', { criterion })]
  })
}

function each({ root }: Draft, list: YamlPath): readonly YamlPath[] {
  const value = valueAt(root, list)
  return Array.isArray(value) ? value.map((_, place) => [...list, place]) : []
}

function placeOf({ file, yaml }: Draft, path: YamlPath): { file: string; line: number } {
  return { file, line: yaml.lineOf(path) }
}

/** A number with more than two places is refused elsewhere; here it only must not divide by zero. */
function hundredthsOf(decimal: number): number {
  return hundredths(decimal) ?? NaN
}
