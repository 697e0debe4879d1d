/** The same tree of texts with any part left out. */
export type Partly<T> = { [K in keyof T]?: T[K] extends string ? string : Partly<T[K]> }

/** Fills the gaps of a translation from the complete English tree; unknown keys are ignored. */
export function complete<T extends object>(whole: T, part: Partly<T>): T {
  const entries = Object.entries(whole).map(([key, value]: [string, unknown]) => {
    const own: unknown = (part as Record<string, unknown>)[key]
    if (typeof value === "string") return [key, typeof own === "string" ? own : value]
    return [key, complete(value as object, own ?? {})]
  })
  return Object.fromEntries(entries) as T
}
