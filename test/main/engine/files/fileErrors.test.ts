import { expect, test } from 'vitest'
import { asFileError } from '../../../../main/engine/files/fileErrors.ts'
import { AppError } from '../../../../shared/errors.ts'

test.each([
  ['ENOENT', 'FILE_MISSING'],
  ['EACCES', 'NO_PERMISSION'],
  ['EPERM', 'NO_PERMISSION'],
  ['EROFS', 'NO_PERMISSION'],
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EISDIR', 'IS_A_FOLDER'],
  ['ENOTDIR', 'NOT_A_FOLDER'],
  ['EEXIST', 'FILE_EXISTS'],
  ['ENOTEMPTY', 'FOLDER_NOT_EMPTY'],
  ['EIO', 'FILE_UNREADABLE'],
  ['ENODEV', 'FILE_UNREADABLE'],
])('%s is %s, and tells the file’s name but not its folder', (errno, code) => {
  const cause = Object.assign(new Error('from the system'), { code: errno })
  const error = asFileError(cause, '/home/juror/secret/a.jurybox')
  expect(error).toMatchObject({ code, details: { file: 'a.jurybox' }, cause })
})

test('a file too large for its disk is said to be', () => {
  const cause = Object.assign(new Error('from the system'), { code: 'EFBIG' })
  expect(asFileError(cause, 'a.jurybox')).toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { file: 'a.jurybox', limit: '4 GB' },
  })
})

test('anything else comes back as it is', () => {
  const others = [
    new TypeError('a bug'),
    Object.assign(new Error('a bug'), { code: 'ERR_INVALID_ARG_TYPE' }),
    new AppError('DAMAGED', { what: 'header' }),
    'text',
    undefined,
  ]
  expect(others.map((error) => asFileError(error, 'a'))).toEqual(others)
})
