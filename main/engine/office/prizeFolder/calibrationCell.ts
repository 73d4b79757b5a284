import type { CategoryId, EntryCode } from '../../../../shared/model/ids.ts'
import type { Row } from './readTable.ts'
import type { Report } from './report.ts'

type ReadCalibration = (row: Row<'calibration'>, code: EntryCode, categoryId: CategoryId) => boolean

/** Reads the column that marks the calibration entry: `yes`, for one entry of a category at most. */
export function calibrationReader(report: Report): ReadCalibration {
  const first = new Map<CategoryId, number>()
  return (row, entry, category) => {
    const value = row.cell('calibration')
    const isMarked = value.toLowerCase() === 'yes'
    if (!isMarked && value !== '' && value.toLowerCase() !== 'no')
      report.error(row.line, 'CALIBRATION_WRONG', { value })
    if (!isMarked) return false
    const firstLine = first.get(category)
    if (firstLine === undefined) first.set(category, row.line)
    else report.error(row.line, 'CALIBRATION_TWICE', { entry, category, firstLine })
    return true
  }
}
