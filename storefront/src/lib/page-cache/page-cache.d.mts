/** The same page in ASCII: character references in markup, `\u` escapes in scripts and JSON. */
export function toAscii(html: string): string
/** True when an answer is worth keeping: not for an address that led nowhere and still leads nowhere. */
export function isKept(data: { status?: number } | null, known: boolean): boolean
/** Puts the page cache in place for every request of this process; to be called before the first one. */
export function installPageCache(): void
