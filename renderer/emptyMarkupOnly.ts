type Policies = {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createHTML: (markup: string) => string | null },
  ) => unknown
}

// Chromium's, which the library of types does not know yet; jsdom and Node have none.
const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }

/*
 * React Aria empties its announcements by `innerHTML = ''`, which Trusted Types refuse: the window stopped at the second
 * number that was typed. Nothing but the empty text may pass.
 */
trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (markup === '' ? markup : null),
})
