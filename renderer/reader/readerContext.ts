import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Reader } from './createReader.ts'
import type { ReaderState } from './readerStore.ts'

const ReaderContext = createContext<Reader | null>(null)

export const ReaderProvider = ReaderContext.Provider

/** The reader around a component. */
export function useReader(): Reader {
  const reader = use(ReaderContext)
  if (reader === null) throw new Error('used outside a reader')
  return reader
}

export function useReaderState<T>(select: (state: ReaderState) => T): T {
  return useStore(useReader().store, select)
}
