/** A page that the program shows in a window of its own. */
export type PageKind = 'program' | 'audience'

type Page = {
  readonly origin: string
  /** The origins of the viewers that its frames may hold: each its own site, so its own process. */
  readonly viewers: readonly string[]
  /** Where the build puts it. */
  readonly folder: string
  readonly preload: string
  /** In memory only, and of this page alone: what one page keeps or serves is not there for the other. */
  readonly partition: string
}

export const pages: Readonly<Record<PageKind, Page>> = {
  program: {
    origin: 'jury://app',
    viewers: ['jurypdf://viewer', 'jurypdf://beside'],
    folder: 'renderer',
    preload: 'preload.cjs',
    partition: 'jurybox',
  },
  audience: {
    origin: 'jury://audience',
    viewers: ['jurypdf://audience'],
    folder: 'audience',
    preload: 'audiencePreload.cjs',
    partition: 'jurybox-audience',
  },
}

export const viewerOrigins: readonly string[] = Object.values(pages).flatMap(
  ({ viewers }) => viewers,
)

/** Whether a page may ask for this address. `blob:` and `data:` hold what a page made itself. */
export function mayLoad({ origin, viewers }: Page, address: string): boolean {
  if (address.startsWith('data:')) return true
  const [scheme = ''] = address.split(':')
  const own = scheme === 'blob' ? viewers : [origin, ...viewers]
  const bare = scheme === 'blob' ? address.slice('blob:'.length) : address
  return own.some((one) => bare.startsWith(`${one}/`))
}
