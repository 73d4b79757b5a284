import { useCallback, useState } from 'react'

type Working = {
  readonly isWorking: boolean
  /** Passes the work on, and knows when it is done. */
  readonly working: (work: Promise<void>) => Promise<void>
}

/** Whether something that was asked for is under way. */
export function useWorking(): Working {
  const [isWorking, setWorking] = useState(false)
  const working = useCallback(async (work: Promise<void>) => {
    setWorking(true)
    try {
      await work
    } finally {
      setWorking(false)
    }
  }, [])
  return { isWorking, working }
}
