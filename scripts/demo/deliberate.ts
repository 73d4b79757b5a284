import { jurybox } from './jurybox.ts'
import { places } from './places.ts'

/** The jury meets: two entries are discussed, one score is amended before a witness, a winner is decided. */
export async function deliberate(officePassphrase: string): Promise<void> {
  const env = { JURYBOX_OFFICE_PASSPHRASE: officePassphrase }
  const meeting = (...words: readonly string[]): Promise<string> =>
    jurybox(['meeting', places.prize, ...words], env)
  await meeting('open', '--place', 'Seoul City Hall', '--chair', 'Prof. Henrik Lindqvist')
  await meeting('present', 'J01', 'J02', 'J03')
  await meeting('discuss', 'TI-002')
  await meeting('note', 'The annex has the figures that were missed.', '--entry', 'TI-002')
  await jurybox(['amend', places.prize, ...amendment], env)
  await meeting('discuss', 'TI-001')
  await jurybox(['award', places.prize, ...award], env)
  await meeting('close')
  await jurybox(['minutes', places.prize, '--out', places.minutes], env)
}

const amendment = [
  ...['--juror', 'J01', '--entry', 'TI-002', '--points', 'rational-process=5'],
  ...['--reason', 'Misread the annex', '--witness', 'Secretary of the prize'],
]

const award = [
  ...['--category', 'tech-innovacity', '--outcome', 'winner', '--entries', 'TI-001'],
  ...['--award', 'Grand prize', '--reason', 'First by the rule, and the jury agrees.'],
]

/** Publishes the round, and verifies the folder without any secret. What verifying says. */
export async function publish(officePassphrase: string): Promise<string> {
  const words = ['publish', places.prize, '--out', places.publication, '--comments']
  await jurybox(words, { JURYBOX_OFFICE_PASSPHRASE: officePassphrase })
  return jurybox(['verify', places.publication, '--bundle', places.bundle], {})
}
