/** What the key for commands is called on this computer. */
export const controlKey = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'
