import { z } from 'zod'
import type { WrittenPrize } from '../../../../shared/calls/prizeViews.ts'
import { finding, type KnownFinding } from '../../../../shared/findings.ts'
import { PrizeFile, prizeOf } from '../../../../shared/format/prizeFile.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { sha256 } from '../../files/sha256.ts'
import { PRIZE_FILE } from './prizeFile.ts'
import { prizeMeaning } from './prizeMeaning.ts'
import { readText } from './readText.ts'
import { parseYaml, type YamlText } from './yamlText.ts'
import { valueAt, zodFindings } from './zodFindings.ts'

/** A prize, and what prize.yaml says as it is written; the digest tells whether it was changed since. */
export type SoundPrize = { readonly prize: Prize; readonly written: WrittenPrize }

/** `prize` is null when anything in the file is wrong; then there is at least one error. */
export type ReadPrize =
  | (SoundPrize & { readonly findings: readonly never[] })
  | { readonly prize: null; readonly findings: readonly KnownFinding[] }

export async function readPrize(folder: string): Promise<ReadPrize> {
  const read = await readText(folder, PRIZE_FILE)
  if (read.kind === 'refused') return refused([read.finding])
  if (read.kind === 'absent') {
    return refused([finding('error', { file: PRIZE_FILE, line: null }, 'FILE_MISSING', {})])
  }
  return parsePrize(read.text)
}

/** Reads the text of a prize.yaml, its line ends made `\n`. */
export function parsePrize(text: string): ReadPrize {
  const yaml = parseYaml(PRIZE_FILE, text)
  if (yaml.findings.length > 0) return refused(yaml.findings)
  if (yaml.value() === null) {
    return refused([finding('error', { file: PRIZE_FILE, line: 1 }, 'FILE_EMPTY', {})])
  }
  const parsed = parseShape(yaml)
  const meaning = prizeMeaning(PRIZE_FILE, yaml)
  if (!parsed.success) {
    return refused([...zodFindings(PRIZE_FILE, parsed.error.issues, yaml), ...meaning])
  }
  return meaning.length > 0 ? refused(meaning) : modelOf(parsed.data, yaml, text)
}

/** An unquoted `edition: 2026` is a number to YAML and plainly meant as text. */
function parseShape(yaml: YamlText): z.ZodSafeParseResult<PrizeFile> {
  const parsed = PrizeFile.safeParse(yaml.value())
  if (parsed.success) return parsed
  const texts = parsed.error.issues.filter(
    (issue) =>
      issue.code === 'invalid_type' &&
      issue.expected === 'string' &&
      yaml.takeAsText(asPath(issue)),
  )
  return texts.length === 0 ? parsed : PrizeFile.safeParse(yaml.value())
}

function asPath(issue: z.core.$ZodIssue): readonly (string | number)[] {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
}

function modelOf(file: PrizeFile, yaml: YamlText, text: string): ReadPrize {
  try {
    return {
      prize: prizeOf(file),
      written: writtenPrize(file, text),
      findings: [],
    }
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    return refused(limitFindings(error.issues, yaml))
  }
}

/** Line ends and a mark at the beginning make no difference. */
function writtenPrize(file: PrizeFile, text: string): WrittenPrize {
  return { file, digest: Sha256.parse(sha256(text).toString('hex')) }
}

/** Limits that only the model has. What a criterion inherits is told once, where it is written. */
function limitFindings(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlText,
): readonly KnownFinding[] {
  const written = issues.filter((issue) => valueAt(yaml.value(), asPath(issue)) !== undefined)
  return zodFindings(PRIZE_FILE, written.length > 0 ? written : issues, yaml)
}

function refused(findings: readonly KnownFinding[]): ReadPrize {
  return { prize: null, findings: findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}
