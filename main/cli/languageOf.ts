import { AppError } from '../../shared/errors.ts'
import { Language } from '../../shared/model/prize.ts'
import type { Invocation } from './command.ts'

/**
 * In which language files are written: English unless another is asked for.
 * @throws AppError USAGE
 */
export function languageOf({ options }: Invocation): Language {
  const language = Language.safeParse(options['language'] ?? 'en')
  if (language.success) return language.data
  const known = Language.options.join(' or ')
  throw new AppError('USAGE', { problem: `--language takes ${known}.` })
}
