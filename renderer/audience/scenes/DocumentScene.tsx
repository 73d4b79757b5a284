import type { ReactElement, ReactNode } from 'react'
import type { SceneOf } from '../../../shared/calls/audienceScene.ts'

type Props = { readonly scene: SceneOf<'document'>; readonly pages: ReactNode }

/** Pages need all the room there is: of which entry they are stands in one line above them. */
export function DocumentScene({ scene, pages }: Props): ReactElement {
  const { code, title } = scene.entry
  return (
    <>
      <h1 className="stage-caption">
        <span className="numbers">{code}</span> {title}
      </h1>
      <div className="stage-pages">{pages}</div>
    </>
  )
}
