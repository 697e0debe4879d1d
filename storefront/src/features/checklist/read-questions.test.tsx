import { listTopics, resolveGuidance } from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { toHtml } from "@/lib/static-html/to-html"
import { checklist } from "@/messages/en/checklist"
import { QuestionList } from "./components/question-list"
import { questionsOf } from "./questions"
import { questionFrom, readQuestions } from "./read-questions"

const asked = listTopics()
  .map(({ id }) => ({ id, questions: questionsOf(resolveGuidance([id]).contraindications) }))
  .filter(({ questions }) => questions.length > 0)

const plain = (html: string) =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")

/** The written list as a browser gives it out: the text and the data of each entry, and the sentences. */
function written(html: string) {
  const sentences = [...html.matchAll(/<p hidden="" data-sentence="">([^<]*)</g)]
  const entries = [...html.matchAll(/<li([^>]*)>([^<]*)</g)].map(
    ([, attributes = "", text = ""]) => ({
      text: plain(text),
      data: Object.fromEntries(
        [...attributes.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
          name,
          plain(value),
        ]),
      ),
    }),
  )
  return { entries, sentences: sentences.map(([, text = ""]) => plain(text)) }
}

describe.each(asked)("the questions of $id", ({ questions }) => {
  const html = toHtml(<QuestionList questions={questions} answers={checklist.answers} />)

  it("come out of the list as they went in", () => {
    const { entries, sentences } = written(html)
    expect(entries.map(({ text, data }) => questionFrom(text, data, sentences))).toEqual(questions)
  })

  it("stand in the page once, and so do their fixed sentences", () => {
    const texts = questions.flatMap(({ text, sentences }) => [text, ...sentences])
    for (const text of new Set(texts)) expect(plain(html).split(text).length, text).toBe(2)
  })
})

describe("an entry that is not whole", () => {
  const data = { question: "a", weight: "ask", action: "delay", reason: "Because.", sentences: "0" }

  it("is no question", () => {
    expect(questionFrom("A?", data, ["Ask."])).toMatchObject({ weight: "ask", sentences: ["Ask."] })
    expect(questionFrom("A?", data, [])).toBeUndefined()
    expect(questionFrom("", data, ["Ask."])).toBeUndefined()
    for (const part of ["question", "action", "reason"])
      expect(questionFrom("A?", { ...data, [part]: "" }, ["Ask."]), part).toBeUndefined()
  })

  it("counts as the stricter one where only its weight is not known", () => {
    expect(questionFrom("A?", { ...data, weight: "" }, ["Ask."])?.weight).toBe("stop")
  })
})

describe("a list that is missing", () => {
  it("gives no questions, so that none can count as answered", () => {
    expect(readQuestions(null, 3)).toBeNull()
    expect(readQuestions(null, 0)).toBeNull()
  })
})
