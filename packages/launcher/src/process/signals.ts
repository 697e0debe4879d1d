const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/** Tells of wishes to end: `first` at the first signal, `hurry` at every later one. */
export function onEnding(first: (signal: string) => void, hurry: () => void): void {
  let asked = false
  for (const signal of ENDINGS) {
    process.on(signal, () => {
      if (asked) {
        hurry()
        return
      }
      asked = true
      first(signal)
    })
  }
  // A closed terminal takes no more text; failing to write to it must not cut the stopping short.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined)
}
