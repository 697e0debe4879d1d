import type { Question } from "./questions"

/** What a person may answer. Not knowing is an answer too. */
export const answers = ["yes", "no", "unsure"] as const

/** One answer. */
export type Answer = (typeof answers)[number]

/** Answers by id of the question; what is missing was not answered. */
export type Answers = Readonly<Partial<Record<string, Answer>>>

/** What the answers come to. There is no level that clears anybody for a treatment. */
export type Verdict = {
  level: "stop" | "ask" | "open" | "none"
  /** Questions answered with yes that forbid going ahead. */
  stop: Question[]
  /** Questions to talk over first: a yes that asks for it, and each "not sure". */
  ask: Question[]
  answered: number
}

/** The strictest consequence of the answers so far. A missing answer is never read as a no. */
export function verdictOf(questions: readonly Question[], given: Answers): Verdict {
  const stop = questions.filter(({ id, weight }) => given[id] === "yes" && weight === "stop")
  const ask = questions.filter(
    ({ id, weight }) => given[id] === "unsure" || (given[id] === "yes" && weight === "ask"),
  )
  const answered = questions.filter(({ id }) => given[id] !== undefined).length
  const complete = answered === questions.length
  const level = stop.length > 0 ? "stop" : ask.length > 0 ? "ask" : complete ? "none" : "open"
  return { level, stop, ask, answered }
}
