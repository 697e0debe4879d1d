import { listTopics, resolveGuidance } from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { checklist } from "@/messages/en/checklist"
import { questionsOf, type Question } from "./questions"
import { type Answer, verdictOf } from "./verdict"

const question = (id: string, weight: Question["weight"]): Question => ({
  id,
  text: `${id}?`,
  weight,
  action: "ask-practitioner",
  until: null,
  reason: "Because.",
  sentences: [],
})

const two = [question("never", "stop"), question("first", "ask")]

describe("the questions of the content", () => {
  it.each(listTopics().map(({ id }) => id))("asks every screening question of %s", (id) => {
    const { contraindications } = resolveGuidance([id])
    const asked = questionsOf(contraindications)
    const wanted = contraindications.filter((entry) => entry.screeningQuestion !== null)
    expect(asked.map((one) => one.text)).toEqual(wanted.map((one) => one.screeningQuestion))
    for (const one of wanted.filter((entry) => entry.class !== "relative")) {
      expect(asked.find(({ id: askedId }) => askedId === one.id)?.weight, one.id).toBe("stop")
    }
  })

  it("asks nothing where there is no guidance", () => {
    expect(questionsOf(undefined)).toEqual([])
  })
})

describe("what the answers come to", () => {
  it("stops at the first yes to a strict question, however much is still open", () => {
    expect(verdictOf(two, { never: "yes" })).toMatchObject({ level: "stop", stop: [two[0]] })
    expect(verdictOf(two, { never: "yes", first: "yes" })).toMatchObject({
      level: "stop",
      ask: [two[1]],
    })
  })

  it("asks before for a yes to a mild question and for every 'not sure'", () => {
    expect(verdictOf(two, { first: "yes" }).level).toBe("ask")
    expect(verdictOf(two, { never: "unsure", first: "no" })).toMatchObject({
      level: "ask",
      ask: [two[0]],
    })
  })

  it("never reads a missing answer as a no", () => {
    expect(verdictOf(two, {}).level).toBe("open")
    expect(verdictOf(two, { never: "no" })).toMatchObject({ level: "open", answered: 1 })
    expect(verdictOf(two, { never: "no", first: "no" }).level).toBe("none")
  })

  it("has no level that clears anybody, whatever is answered", () => {
    const every: (Answer | undefined)[] = ["yes", "no", "unsure", undefined]
    const levels = every.flatMap((never) =>
      every.map(
        (first) => verdictOf(two, { ...(never && { never }), ...(first && { first }) }).level,
      ),
    )
    expect([...new Set(levels)].toSorted()).toEqual(["ask", "none", "open", "stop"])
    expect(Object.keys(checklist.verdicts).toSorted()).toEqual(["ask", "none", "open", "stop"])
  })

  it("calls nothing safe, in order or cleared", () => {
    expect(JSON.stringify(checklist)).not.toMatch(
      /\b(safe|safely|cleared for|all clear|fit for)\b/i,
    )
  })

  it("says what a no does not mean", () => {
    expect(checklist.verdicts.none.text).toContain("does not mean")
  })
})
