// What the machine calls its command key.
const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac OS');

export const commandKey = isMac ? '⌘' : 'Ctrl';
