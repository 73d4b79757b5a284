import { outputOf } from '../outputOf.ts'

/** Somebody without privileges, so that Chromium's sandbox is on although root started the tests. */
export type TestUser = { readonly name: string; readonly uid: number; readonly gid: number }

const name = 'jurybox-test'

export async function ensureTestUser(): Promise<TestUser> {
  return (await findTestUser()) ?? (await createTestUser())
}

async function createTestUser(): Promise<TestUser> {
  await outputOf('useradd', ['--system', '--user-group', '--no-create-home', name])
  const user = await findTestUser()
  if (user === null) throw new Error(`useradd did not create ${name}.`)
  return user
}

/** `id` fails for a name that does not exist. */
async function findTestUser(): Promise<TestUser | null> {
  try {
    const [uid, gid] = await Promise.all([idOf('-u'), idOf('-g')])
    return { name, uid, gid }
  } catch {
    return null
  }
}

async function idOf(option: '-u' | '-g'): Promise<number> {
  return Number.parseInt(await outputOf('id', [option, name]), 10)
}
