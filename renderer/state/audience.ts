import { create } from 'zustand'
import type { AudienceScene } from '../../shared/calls/audienceScene.ts'
import type { PlotKind } from '../../shared/plots/plot.ts'

/** What a scene can be about. */
export const audienceSubjects = [
  'nothing',
  'entry',
  'document',
  'scores',
  'timer',
  'ranking',
  'plot',
  'decisions',
] as const
export type AudienceSubject = (typeof audienceSubjects)[number]

/** The plots that name no juror. */
export const audiencePlots = [
  'scores',
  'criteria',
  'methods',
] as const satisfies readonly PlotKind[]
export type AudiencePlot = (typeof audiencePlots)[number]

type Chosen = {
  /** Null until the chair chooses: what was blanked does not come back by itself. */
  readonly subject: AudienceSubject | null
  readonly plot: AudiencePlot
  /** Which windowful of a long ranking or plot. */
  readonly part: number
}

type AudienceStore = {
  /** Whether there is a window for the audience. */
  readonly open: boolean
  /** What it shows; null while it is empty. */
  readonly scene: AudienceScene | null
  readonly chosen: Chosen
  /** The audience reads who gave which points; hidden unless the chair says so. */
  readonly namesShown: boolean
  /** It goes on showing what it shows, whatever the chair looks at. */
  readonly frozen: boolean
  readonly told: (open: boolean) => void
  readonly shown: (scene: AudienceScene) => void
  readonly blanked: () => void
  readonly subjectChosen: (subject: AudienceSubject) => void
  readonly plotChosen: (plot: AudiencePlot) => void
  readonly partChosen: (part: number) => void
  readonly namesToggled: () => void
  readonly freezeToggled: () => void
}

const atFirst = {
  scene: null,
  chosen: { subject: null, plot: 'scores', part: 1 },
  namesShown: false,
  frozen: false,
} as const

/** The window for the audience, and what the chair has chosen to show there. */
export const useAudience = create<AudienceStore>()((set) => ({
  open: false,
  ...atFirst,
  told: (open) => {
    set(open ? { open } : { open, ...atFirst })
  },
  shown: (scene) => {
    set({ scene })
  },
  blanked: () => {
    set(atFirst)
  },
  subjectChosen: (subject) => {
    set(({ chosen }) => ({ chosen: { ...chosen, subject, part: 1 }, frozen: false }))
  },
  plotChosen: (plot) => {
    set(({ chosen }) => ({ chosen: { ...chosen, plot, part: 1 } }))
  },
  partChosen: (part) => {
    set(({ chosen }) => ({ chosen: { ...chosen, part } }))
  },
  namesToggled: () => {
    set(({ namesShown }) => ({ namesShown: !namesShown }))
  },
  freezeToggled: () => {
    set(({ frozen }) => ({ frozen: !frozen }))
  },
}))
