import type { Question } from "./questions"

/**
 * One question as `QuestionList` wrote it; undefined when a part is missing. A weight that is not known
 * counts as the stricter one.
 */
export function questionFrom(
  text: string,
  data: Readonly<Partial<Record<string, string>>>,
  sentences: readonly string[],
): Question | undefined {
  const { question: id, weight, action, until, reason } = data
  const own = (data["sentences"]?.split(" ") ?? []).map((place) => sentences[Number(place)])
  if (!id || !text || !action || !reason || own.includes(undefined)) return undefined
  return {
    id,
    text,
    weight: weight === "ask" ? "ask" : "stop",
    action: action as Question["action"],
    until: until ?? null,
    reason,
    sentences: own.filter((sentence) => sentence !== undefined),
  }
}

const textOf = ({ textContent }: Element): string => textContent.trim()

/** The questions of the list that the server wrote into `place`; null unless all `count` of them are whole. */
export function readQuestions(place: ParentNode | null, count: number): Question[] | null {
  const all = <Kind extends Element>(selector: string) => [
    ...(place?.querySelectorAll<Kind>(selector) ?? []),
  ]
  const sentences = all("[data-sentence]").map(textOf)
  const questions = all<HTMLElement>("[data-question]").flatMap(
    (entry) => questionFrom(textOf(entry), entry.dataset, sentences) ?? [],
  )
  return count > 0 && questions.length === count ? questions : null
}
