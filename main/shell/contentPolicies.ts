const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "object-src 'none'"]

/** The window: its own scripts and styles, the viewer in a frame, and nothing else. */
export const pagePolicy = [
  ...nothing,
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src jurypdf:',
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The window's own policy (renderer/emptyMarkupOnly.ts) lets empty text through; nothing may make another.
  'trusted-types default',
].join('; ')

/** The viewer: pdf.js, its worker and its image decoders; it may be framed by the window alone. */
export const viewerPolicy = [
  ...nothing,
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'frame-ancestors jury:',
].join('; ')
