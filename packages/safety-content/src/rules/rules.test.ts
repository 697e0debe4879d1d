import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { adviceFixtures } from "./fixtures/advice.ts"
import { evidenceFixtures } from "./fixtures/evidence.ts"
import type { RuleFixtures } from "./fixtures/fixture.ts"
import { fixtureHash, reviewFixtures } from "./fixtures/reviews.ts"
import { soundContent } from "./fixtures/sound-content.ts"
import { structureFixtures } from "./fixtures/structure.ts"
import { wordingFixtures } from "./fixtures/wording.ts"
import { faultsOf, rules } from "./index.ts"

const fixtures: Record<string, RuleFixtures> = {
  ...adviceFixtures,
  ...evidenceFixtures,
  ...reviewFixtures,
  ...structureFixtures,
  ...wordingFixtures,
}

const helpers = ["index", "pattern-rule", "prose", "rule", "translations"]
const ruleFiles = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => !helpers.includes(name) && !name.startsWith("translation-"))

describe("the set of rules", () => {
  it("holds every rule file, each under the id that its file bears", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(ruleFiles.sort())
  })

  it("has a passing and a failing fixture for each rule, and no other", () => {
    expect(Object.keys(fixtures).sort()).toEqual(rules.map(({ id }) => id).sort())
    for (const { passing, failing } of Object.values(fixtures)) {
      expect(Object.keys(passing).length).toBeGreaterThan(0)
      expect(Object.keys(failing).length).toBeGreaterThan(0)
    }
  })

  it("finds nothing wrong with the sound content that fixtures start from", () => {
    expect(faultsOf(soundContent(), fixtureHash)).toEqual([])
  })
})

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const { passing = {}, failing = {} } = fixtures[id] ?? {}

  it.each(Object.entries(passing))("accepts %s", (_, content) => {
    expect(rule.check(content, fixtureHash)).toEqual([])
  })

  it.each(Object.entries(failing))("refuses %s", (_, { content, says }) => {
    const faults = rule.check(content, fixtureHash)
    expect(faults.map(({ message }) => message).join("\n")).toMatch(says)
    for (const fault of faults) expect(fault.rule).toBe(id)
  })
})
