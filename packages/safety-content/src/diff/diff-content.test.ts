import { describe, expect, it } from "vitest"
import { changed, the } from "../rules/fixtures/fixture.ts"
import { effect } from "../rules/fixtures/sound-content.ts"
import type { Content } from "../schema/index.ts"
import { heaviest, major, minor, patch } from "./change.ts"
import { diffContent } from "./diff-content.ts"
import { after, between } from "./fixture.ts"

const sound = changed(() => undefined)

describe("diffContent", () => {
  it("finds nothing between equal contents", () => {
    const diff = between(
      () => undefined,
      () => undefined,
    )
    expect(diff).toMatchObject({ level: null, changes: [] })
    expect(diff.topics.treatment).toEqual({
      level: null,
      state: "kept",
      title: "A treatment",
      changes: [],
    })
  })

  it("says a change to shared guidance once, and under each topic that shows it", () => {
    const diff = between(
      () => undefined,
      ({ redFlags }) => (the(redFlags["sign-colour"]).level = "emergency"),
    )
    expect(diff.changes).toHaveLength(1)
    expect(diff.changes[0]?.topicIds.toSorted()).toEqual(["shared", "treatment"])
    expect(diff.topics.treatment?.level).toBe("major")
    expect(diff.topics.shared?.level).toBe("major")
  })

  it("leaves the other topics alone", () => {
    const diff = between(
      () => undefined,
      ({ effects }) => (the(effects["effect-a"]).description = "It looks swollen."),
    )
    expect(diff.topics.treatment?.level).toBe("patch")
    expect(diff.topics.shared?.level).toBeNull()
  })

  it("weighs an entry that a topic begins to show as new to it", () => {
    const moved = (content: Content) => {
      the(content.topics.shared).contraindicationIds = ["reason-a"]
    }
    const diff = between(() => undefined, moved)
    expect(diff.topics.shared?.level).toBe("major")
    expect(diff.topics.treatment?.level).toBeNull()
  })

  it("takes an entry that stands in for a general one as a change, not as a loss", () => {
    const particular = (content: Content) => {
      content.effects.particular = {
        ...effect("particular"),
        replaces: "effect-a",
        description: "The cheek looks puffy.",
      }
      the(content.topics.treatment).effectIds.push("particular")
    }
    expect(between(() => undefined, particular).topics.treatment?.level).toBe("patch")
    expect(between(particular, () => undefined).topics.treatment?.level).toBe("patch")
  })

  it("lists the heaviest changes first", () => {
    const levels = between(
      () => undefined,
      ({ redFlags, effects, sources }) => {
        the(sources["a-study"]).title = "Another title"
        the(effects["effect-b"]).whatToDo = "Warm it."
        the(redFlags["sign-allergy"]).signs = ["Hives"]
      },
    ).changes.map(({ level }) => level)
    expect(levels).toEqual(["major", "major", "minor", "patch"])
  })

  it("weighs kinds that nobody has weighed: new is minor, words are a patch, a loss is major", () => {
    const poems = (entries: Record<string, unknown>) => ({
      content: { ...sound, poems: entries } as unknown as Content,
    })
    const [none, one, other] = [
      poems({}),
      poems({ ode: { id: "ode", title: "An ode", text: "a" } }),
      poems({ ode: { id: "ode", title: "An ode", text: "b" } }),
    ]
    expect(diffContent(none, one).changes).toMatchObject([
      { level: "minor", kind: "poems", text: "New entry of poems: An ode", topicIds: [] },
    ])
    expect(diffContent(one, other).level).toBe("patch")
    expect(diffContent(one, none).level).toBe("major")
  })

  it("makes no retraction of a word that is no longer explained", () => {
    const words = (glossary: object) => ({ content: { ...sound, glossary } as unknown as Content })
    const lump = words({ lump: { id: "lump", term: "Lump", plain: "Something hard." } })
    expect(diffContent(words({}), lump).changes[0]?.text).toBe("New explained word: Lump")
    expect(diffContent(lump, words({})).level).toBe("patch")
  })

  it("reads content of an earlier shape, without kinds and lists that came later", () => {
    const { notKnown: _, ...early } = sound
    const topics = Object.fromEntries(
      Object.entries(early.topics).map(([id, { notKnownIds: __, ...topic }]) => [id, topic]),
    )
    const before = { content: { ...early, topics } as unknown as Content }
    const { changes } = diffContent(before, { content: sound })
    expect(changes.map(({ kind }) => kind)).toContain("notKnown")
    expect(heaviest(changes)).toBe("minor")
  })

  it("changes neither content", () => {
    const copy = structuredClone(sound)
    diffContent({ content: sound }, { content: changed(({ topics }) => delete topics.treatment) })
    expect(sound).toEqual(copy)
  })
})

describe("the package as a whole", () => {
  const side = (shape: object) => ({ content: sound, ...shape })

  it("is major when the shape of the data breaks, where both name theirs", () => {
    expect(diffContent(side({ schemaVersion: 1 }), side({ schemaVersion: 2 })).level).toBe("major")
    expect(diffContent(side({}), side({ schemaVersion: 2 })).level).toBeNull()
  })

  it("is minor with a new language, major without one, a patch in a translation", () => {
    const none = side({ translations: {} })
    const german = side({ translations: { de: { a: "b" } } })
    expect(diffContent(none, german).changes[0]?.text).toBe("New language: de.")
    expect(diffContent(none, german).level).toBe("minor")
    expect(diffContent(german, none).level).toBe("major")
    expect(diffContent(german, side({ translations: { de: { a: "c" } } })).level).toBe("patch")
  })
})

describe("what every kind shares", () => {
  const on = (fields: object) =>
    after(({ effects }) => Object.assign(the(effects["effect-a"]), fields))

  it("weighs support, readers and review", () => {
    expect(on({ evidenceLevel: "leaflet" })[0]).toMatch(/^minor: .*support was judged anew/)
    expect(on({ audience: ["practitioner"] })[0]).toMatch(/^major: .*no longer shown to every pat/)
    expect(on({ status: "reviewed" })).toEqual(["patch: “Swelling”: reviewed by a clinician."])
  })
})

describe("heaviest", () => {
  it("is the heaviest level, or null for none", () => {
    expect(heaviest([patch("a"), major("b"), minor("c")])).toBe("major")
    expect(heaviest([patch("a"), minor("c")])).toBe("minor")
    expect(heaviest([])).toBeNull()
  })
})
