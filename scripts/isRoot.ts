/** Chromium refuses its sandbox to root, and only root may install packages or become another user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}
