/**
 * What Node is told when it starts the server: each keystroke makes a few megabytes of objects that are gone with the
 * next one, and in 32 MB they are cleared away many keystrokes at once rather than during each.
 */
export const serverMemory = ['--max-semi-space-size=32'] as const;
