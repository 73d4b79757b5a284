/** What a juror can do in the property test; points and text are used by the acts that need them. */
export type Act = {
  readonly does:
    | 'mark'
    | 'comment'
    | 'abstain'
    | 'conflict'
    | 'noConflict'
    | 'takeBack'
    | 'undo'
    | 'redo'
    | 'restart'
  readonly entry: string
  readonly path: string
  readonly points: number | null
  readonly text: string
  readonly continues: boolean
}

/** One entry as anybody would keep it on paper. */
type Held = {
  readonly marks: Readonly<Record<string, number | null>>
  readonly text: string
  readonly abstains: boolean
  readonly declared: 'none' | 'conflict' | 'undeclared'
}
type Book = Readonly<Record<string, Held>>

/** The book, copies of it as it was before each step, and those that were undone. */
export type NaiveHistory = {
  readonly book: Book
  readonly past: readonly { readonly book: Book; readonly typedFor: string | null }[]
  readonly future: NaiveHistory['past']
}

export function emptyHistory(entries: readonly string[]): NaiveHistory {
  const held: Held = { marks: {}, text: '', abstains: false, declared: 'none' }
  return { book: Object.fromEntries(entries.map((name) => [name, held])), past: [], future: [] }
}

export function after(history: NaiveHistory, act: Act): NaiveHistory {
  const { book, past, future } = history
  if (act.does === 'restart') return history
  if (act.does === 'undo') {
    const last = past.at(-1)
    if (last === undefined) return history
    return { book: last.book, past: past.slice(0, -1), future: [...future, { ...last, book }] }
  }
  if (act.does === 'redo') {
    const last = future.at(-1)
    if (last === undefined) return history
    return { book: last.book, past: [...past, { ...last, book }], future: future.slice(0, -1) }
  }
  return changed(history, act)
}

function changed({ book, past, future }: NaiveHistory, act: Act): NaiveHistory {
  const held = book[act.entry]
  if (held === undefined) throw new Error('the book has a page for every entry')
  const written = { ...book, [act.entry]: { ...held, ...whatChanges(held, act) } }
  if (same(written, book)) return { book, past, future }
  const typedFor = act.does === 'comment' ? act.entry : null
  const last = past.at(-1)
  if (act.continues && future.length === 0 && typedFor !== null && last?.typedFor === typedFor)
    return { book: written, past: same(last.book, written) ? past.slice(0, -1) : past, future }
  return { book: written, past: [...past, { book, typedFor }], future: [] }
}

function whatChanges(held: Held, { does, path, points, text }: Act): Partial<Held> {
  const open = held.declared === 'none' && !held.abstains
  if (does === 'mark') return open ? { marks: { ...held.marks, [path]: points } } : {}
  if (does === 'comment') return open ? { text } : {}
  if (does === 'abstain') return { abstains: true }
  if (does === 'conflict') return { declared: 'conflict' }
  if (does === 'noConflict') return { declared: 'none' }
  const declared = held.declared === 'conflict' ? 'undeclared' : held.declared
  return { abstains: false, declared }
}

/** What the desk is to show: nothing of what was scored on an entry abstained from or in conflict. */
export function shown({ book }: NaiveHistory): readonly unknown[] {
  return Object.entries(book).map(([name, { marks, text, abstains, declared }]) => {
    const closed = abstains || declared === 'conflict'
    const given = ['value', 'reach'].flatMap((path) => marks[path] ?? [])
    return [name, declared, closed ? [] : given, closed ? '' : text]
  })
}

function same(a: Book, b: Book): boolean {
  return pages(a) === pages(b)
}

function pages(book: Book): string {
  return JSON.stringify(
    Object.values(book).map(({ marks, ...rest }) => [
      marks['value'] ?? null,
      marks['reach'] ?? null,
      rest,
    ]),
  )
}
