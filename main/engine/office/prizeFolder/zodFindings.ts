import type { z } from 'zod'
import { finding, type KnownFinding, type Place } from '../../../../shared/findings.ts'
import { decimalText, hundredths } from '../../../../shared/model/points.ts'
import { PRIZE_FILE } from './prizeFile.ts'
import type { YamlPath, YamlText } from './yamlText.ts'

type Issue = z.core.$ZodIssue

/** What the schemas refuse in prize.yaml, each at its line. */
export function zodFindings(
  file: string,
  issues: readonly Issue[],
  yaml: YamlText,
): readonly KnownFinding[] {
  const value = yaml.value()
  return issues.flatMap((issue) => issueFindings(file, issue, yaml, value))
}

/** A path as a person reads it: `categories[0].rubric.scale`; the file itself for its top. */
export function whereText(path: YamlPath): string {
  if (path.length === 0) return PRIZE_FILE
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

function issueFindings(
  file: string,
  issue: Issue,
  yaml: YamlText,
  root: unknown,
): readonly KnownFinding[] {
  const path = pathOf(issue)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((member) =>
      finding('error', { file, line: yaml.lineOfKey(path, member) }, 'MEMBER_UNKNOWN', {
        where: whereText(path),
        member,
      }),
    )
  }
  const place = { file, line: yaml.lineOf(path) }
  return [issueFinding(place, issue, path, valueAt(root, path))]
}

function issueFinding(place: Place, issue: Issue, path: YamlPath, value: unknown): KnownFinding {
  const where = whereText(path)
  if (value === undefined) {
    const member = String(path.at(-1) ?? '')
    return finding('error', place, 'MEMBER_MISSING', {
      where: whereText(path.slice(0, -1)),
      member,
    })
  }
  switch (issue.code) {
    case 'invalid_type':
      return finding('error', place, 'TYPE_WRONG', { where, expected: issue.expected })
    case 'too_small':
      return tooSmall(place, where, issue.origin, Number(issue.minimum))
    case 'too_big':
      return tooBig(place, where, issue.origin, Number(issue.maximum))
    case 'invalid_format':
      return finding('error', place, 'FORM_WRONG', {
        where,
        expected: issue.pattern ?? issue.format,
      })
    case 'invalid_value':
      return finding('error', place, 'NOT_ONE_OF', { where, options: issue.values.join(', ') })
    case 'invalid_union':
      return finding('error', place, 'NOT_ONE_OF', { where, options: unionOptions(where) })
    case 'custom':
      return refinedFinding(place, where, value)
    default:
      return finding('error', place, 'TYPE_WRONG', { where, expected: issue.code })
  }
}

function tooSmall(place: Place, where: string, origin: string, minimum: number): KnownFinding {
  if (origin === 'string') return finding('error', place, 'TEXT_TOO_SHORT', { where, minimum })
  if (origin === 'array') return finding('error', place, 'LIST_TOO_SHORT', { where, minimum })
  return finding('error', place, 'NUMBER_TOO_SMALL', { where, minimum: asWritten(where, minimum) })
}

function tooBig(place: Place, where: string, origin: string, maximum: number): KnownFinding {
  if (origin === 'string') return finding('error', place, 'TEXT_TOO_LONG', { where, maximum })
  if (origin === 'array') return finding('error', place, 'LIST_TOO_LONG', { where, maximum })
  return finding('error', place, 'NUMBER_TOO_LARGE', { where, maximum: asWritten(where, maximum) })
}

/** The model counts weights and points in hundredths; a person writes decimals. */
function asWritten(where: string, limit: number): string {
  return /\.(?:weight|minimum|maximum|step|from)$/.test(where) ? decimalText(limit) : String(limit)
}

/** A refinement tells no code, so the number is asked again what is wrong with it. */
function refinedFinding(place: Place, where: string, value: unknown): KnownFinding {
  const decimals = typeof value === 'number' && hundredths(value) === null
  return finding('error', place, decimals ? 'TOO_MANY_DECIMALS' : 'WEIGHT_NOT_POSITIVE', { where })
}

/** A union's branches do not say in one breath what they would take. */
const unions: readonly (readonly [where: RegExp, options: string])[] = [
  [/(?:^|\.)method$/, 'mean, median, borda, trimmed: NUMBER'],
  [/(?:^|\.)tieBreaks\[\d+\]$/, 'median, topScores, criterionMean: CRITERION'],
]

function unionOptions(where: string): string {
  return unions.find(([pattern]) => pattern.test(where))?.[1] ?? ''
}

function pathOf(issue: Issue): YamlPath {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
}

/** The value at a path of what YAML gave; undefined when there is none. */
export function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
    root,
  )
}
