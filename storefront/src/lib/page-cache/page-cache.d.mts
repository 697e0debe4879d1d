/** The same page in ASCII: character references in markup, `\u` escapes in scripts and JSON. */
export function toAscii(html: string): string
