import { expect, test } from 'vitest'
import { FileGrants } from '../../../main/shell/fileGrants.ts'
import { isAppError } from '../../../shared/errors.ts'

/** The file that a refusal names; null when nothing was refused. */
function refusedFile(grants: FileGrants, input: unknown): string | null {
  try {
    grants.demand(input)
    return null
  } catch (error) {
    if (!isAppError(error, 'NO_PERMISSION')) throw error
    return error.details.file
  }
}

test('a path that the user pointed at may be named in any field', () => {
  const grants = new FileGrants()
  grants.grant('/prizes/2026', '/in/a.juryscore', '/in/b.juryscore', '/out/x.jurybox')
  for (const input of [
    { folder: '/prizes/2026' },
    { path: '/in/a.juryscore', jurorId: 'J01' },
    { out: '/out/x.jurybox' },
    { paths: ['/in/a.juryscore', '/in/b.juryscore'] },
  ]) {
    expect(refusedFile(grants, input)).toBeNull()
  }
})

test.each([
  [{ path: '/etc/passwd' }, 'passwd'],
  [{ folder: '/home/other' }, 'other'],
  [{ out: 'C:\\Windows\\x.jurybox' }, 'x.jurybox'],
  [{ paths: ['/in/a.juryscore', '/in/secret.txt'] }, 'secret.txt'],
  [{ path: '/in/a.juryscore/../secret.txt' }, 'secret.txt'],
])('%o is refused, and only the file’s own name is told', (input, file) => {
  const grants = new FileGrants()
  grants.grant('/in/a.juryscore')
  expect(refusedFile(grants, input)).toBe(file)
})

test('a call without paths needs no grant', () => {
  expect(refusedFile(new FileGrants(), { entryCode: 'TI-001', text: '/etc/passwd' })).toBeNull()
})
