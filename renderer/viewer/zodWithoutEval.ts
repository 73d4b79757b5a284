import { z } from 'zod'

/** Must run before any schema is made: zod otherwise tries `new Function`, which the policy refuses. */
z.config({ jitless: true })
