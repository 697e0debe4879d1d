/** Exit codes of the command line: all well, faults found, called wrongly. */
export const exitCodes = { fine: 0, faults: 1, wrongCall: 2 } as const

/** A reason to stop, in plain sentences; the command line prints it and ends with the code. */
export class Refusal extends Error {
  readonly code: number
  readonly sentences: readonly string[]

  constructor(sentences: string | readonly string[], code: number = exitCodes.faults) {
    const all = typeof sentences === "string" ? [sentences] : sentences
    super(all.join("\n"))
    this.name = "Refusal"
    this.code = code
    this.sentences = all
  }
}

/** A refusal of the call itself: a folder that is not there, a version that is none. */
export function wrongCall(sentence: string): Refusal {
  return new Refusal(sentence, exitCodes.wrongCall)
}
