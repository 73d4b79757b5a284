import { join } from 'node:path'

/** The folder of the checkout, absolute. */
export const projectFolder = join(import.meta.dirname, '..')
