/** The pages of docs/guide, put here by the build. */
declare module 'virtual:guide' {
  export const guide: import('../../shared/guide/guidePage.ts').Guide
}
