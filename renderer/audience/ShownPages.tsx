import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { ShownDocument } from '../../shared/calls/audienceScene.ts'
import type { Settings } from '../../shared/calls/settings.ts'
import { viewerAddress } from '../viewer/origins.ts'
import type { PageWords } from '../viewer/protocol.ts'
import { createFollower, type Follower } from './createFollower.ts'
import './shownPages.css'
import { useAudienceWords } from './useAudienceWords.ts'
import { useSeenTheme } from './useSeenTheme.ts'

type Props = { readonly document: ShownDocument; readonly theme: Settings['theme'] }

/** Its own scripts and origin; no printing, no downloads, no windows, no forms. */
const allowed = 'allow-scripts allow-same-origin'

/** The pages that the chair sees, in the isolated viewer; nobody can turn them here. */
export function ShownPages({ document, theme }: Props): ReactElement {
  const words = useAudienceWords()
  const [failed, setFailed] = useState<string | null>(null)
  const [generation, setGeneration] = useState(0)
  const follower = useFollower(setFailed, setGeneration)
  const frame = useRef<HTMLIFrameElement>(null)
  const seen = useSeenTheme(theme)
  const pageWords = usePageWords()
  const { entryCode, file } = document
  useEffect(() => {
    follower.follow(document, seen, pageWords)
  }, [follower, document, seen, pageWords])
  useEffect(() => {
    if (frame.current === null) return
    const part = follower.joined(frame.current)
    // Loaded only now that someone listens for its greeting.
    frame.current.src = viewerAddress('audience')
    return part
  }, [follower, generation])
  const isFailed = failed === `${entryCode}/${file}`
  return (
    <div className="shownPages">
      <iframe
        key={generation}
        ref={frame}
        className="shownPages-frame"
        title={file}
        sandbox={allowed}
        hidden={isFailed}
      />
      {isFailed ? <p className="stage-large">{words('audience.document.failed')}</p> : null}
    </div>
  )
}

function useFollower(
  onFailed: (document: string) => void,
  onStopped: (next: (generation: number) => number) => void,
): Follower {
  const [follower] = useState(() =>
    createFollower({
      readShown: (...asked) => window.audience.readShown(...asked),
      onFailed,
      onStopped: () => {
        onStopped((generation) => generation + 1)
      },
    }),
  )
  return follower
}

function usePageWords(): PageWords {
  const words = useAudienceWords()
  const { locale } = useIntl()
  return useMemo(
    () => ({
      language: locale,
      page: words('audience.page', { page: '{page}' }),
      pageFailed: words('audience.page.failed'),
      pictureFailed: words('audience.picture.failed'),
      pageEmpty: words('audience.page.empty'),
      link: words('audience.link'),
      outerLink: words('audience.link'),
    }),
    [locale, words],
  )
}
