import type { WireError } from '../../shared/calls/call.ts'
import { api, errorOf, type InputOf } from './api.ts'
import { officeReread } from './office.ts'
import { collectedChanged } from './officeAnswer.ts'

/** Writes a decision down, and asks again for all that follows from it. Answers why it could not be, or null. */
export async function decisionMade(wish: InputOf<'office.decide'>): Promise<WireError | null> {
  try {
    await api('office.decide', wish)
  } catch (thrown) {
    return errorOf(thrown)
  }
  await Promise.all([officeReread(), collectedChanged()])
  return null
}
