import { describe, expect, it } from "vitest"
import { admin, anonymous, store } from "./support/http"

interface TextAnswer {
  legal_text: { kind: string; locale: string; version: number; body: string; sample: boolean }
}

const read = (kind: string, locale = "en-us") =>
  store<TextAnswer>("GET", `/legal-texts/${kind}?market=${locale}`)

const publish = (body: string, kind = "terms") =>
  admin<TextAnswer & { added: boolean }>("POST", "/legal-texts", { kind, locale: "en-us", body })

describe("a legal text", () => {
  it.each(["imprint", "terms", "privacy", "withdrawal"])(
    "of the sample shop, the %s, stands in every market and says that it is a sample",
    async (kind) => {
      for (const locale of ["en-gb", "en-ie", "de-de", "fr-fr"]) {
        const { status, body } = await read(kind, locale)
        expect(status).toBe(200)
        expect(body.legal_text).toMatchObject({ kind, locale, version: 1, sample: true })
        expect(body.legal_text.body).toMatch(/\w{20}|\w+ \w+/)
      }
    },
  )

  it("is replaced by the next version, and by none when it says the same", async () => {
    const before = (await read("terms")).body.legal_text.version
    const words = `## Terms\n\nOf ${before + 1}.`
    const first = await publish(words)
    expect(first.body).toMatchObject({ added: true, legal_text: { version: before + 1 } })
    const second = await publish(words)
    expect(second.body).toMatchObject({ added: false, legal_text: { version: before + 1 } })
    expect((await read("terms")).body.legal_text).toMatchObject({
      version: before + 1,
      body: words,
      sample: false,
    })
    expect((await read("terms", "en-gb")).body.legal_text.body).not.toBe(words)
  })

  it("is published once by two who publish it at once", async () => {
    const before = (await read("privacy")).body.legal_text.version
    const words = `Privacy ${before + 1}`
    const answers = await Promise.all([publish(words, "privacy"), publish(words, "privacy")])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.map(({ body }) => body.added).toSorted()).toEqual([false, true])
    expect((await read("privacy")).body.legal_text.version).toBe(before + 1)
  })

  it("that nobody published is a 404 that says so", async () => {
    for (const answer of [await read("imprint", "it-it"), await read("warranty", "en-gb")]) {
      expect(answer.status).toBe(404)
      expect(JSON.stringify(answer.body)).toMatch(/published no such text/)
    }
  })

  it.each(["", "?market=", "?market=EN-GB", "?market=..", "?market=en-gb&x=1", "?market[]=en-gb"])(
    "asked for by %j is a 400",
    async (query) => {
      expect((await store("GET", `/legal-texts/terms${query}`)).status).toBe(400)
    },
  )

  it("is published by an administrator alone", async () => {
    const text = { kind: "terms", locale: "en-us", body: "x" }
    expect((await anonymous("POST", "/admin/legal-texts", text)).status).toBe(401)
    expect((await anonymous("GET", "/admin/legal-texts")).status).toBe(401)
  })

  it.each([
    {},
    { kind: "terms", locale: "en-us", body: " " },
    { kind: "warranty", locale: "en-us", body: "x" },
    { kind: "terms", locale: "english", body: "x" },
    { kind: "terms", locale: "en-us", body: "x".repeat(100_001) },
    { kind: "terms", locale: "en-us", body: "x", version: 9 },
    { kind: "terms", locale: "en-us", body: "a\u0000b" },
  ])("refuses %j", async (text) => {
    const before = (await read("terms")).body.legal_text.version
    expect((await admin("POST", "/legal-texts", text)).status).toBe(400)
    expect((await read("terms")).body.legal_text.version).toBe(before)
  })

  it("lists the current version of each to an administrator", async () => {
    const { status, body } = await admin<{ legal_texts: { kind: string; locale: string }[] }>(
      "GET",
      "/legal-texts",
    )
    expect(status).toBe(200)
    const keys = body.legal_texts.map(({ kind, locale }) => `${kind} ${locale}`)
    const locales = ["en-gb", "en-ie", "de-de", "fr-fr", "en-us"]
    const kinds = ["imprint", "terms", "privacy", "withdrawal"]
    expect(keys.toSorted()).toEqual(
      locales.flatMap((locale) => kinds.map((kind) => `${kind} ${locale}`)).toSorted(),
    )
    const terms = body.legal_texts.find((one) => one.kind === "terms" && one.locale === "en-us")
    expect(terms).toEqual(
      expect.objectContaining({ version: (await read("terms")).body.legal_text.version }),
    )
  })
})
