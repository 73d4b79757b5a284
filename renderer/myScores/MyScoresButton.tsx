import { ChartNoAxesCombined } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import { myScoresAsked } from '../state/myScores.ts'

/** The way to My scores from the screens beside it. */
export function MyScoresButton({
  iconOnly = false,
}: {
  readonly iconOnly?: boolean
}): ReactElement {
  const words = useWords()
  const name = words('myScores.open')
  if (iconOnly)
    return <IconButton icon={ChartNoAxesCombined} name={name} keys="M" onPress={myScoresAsked} />
  return (
    <Button kind="quiet" icon={ChartNoAxesCombined} onPress={myScoresAsked}>
      {name}
    </Button>
  )
}
