import type { Channel, Input, Output } from '../../shared/calls/calls.ts'
import type { CallContext } from './ports.ts'

/** What answers each call. A handler throws AppError for what its declaration lists; anything else is a bug. */
export type Handlers = {
  readonly [C in Channel]: (input: Input<C>, context: CallContext) => Output<C> | Promise<Output<C>>
}

type ChannelsOf<P extends string> = Extract<Channel, `${P}.${string}`>

/** The handlers of the calls that begin with `P.`. */
export type HandlersOf<P extends string> = Pick<Handlers, ChannelsOf<P>>
