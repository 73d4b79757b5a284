/**
 * Words that start a program for which permissions hold: root may read and write everything, so for root
 * the right to do so is taken away first.
 */
export const fewerRights: readonly string[] =
  process.getuid?.() === 0
    ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--']
    : []
