import { describe, expect, it } from "vitest"
import { type Kind, kinds, kindSchemas } from "../schema/content.ts"
import { kindNames } from "./by-kind.ts"
import { readerFields } from "./reader-fields.ts"

/** What the walk needs to know of a zod schema. */
interface Definition {
  type: string
  shape?: Record<string, Schema>
  element?: Schema
  innerType?: Schema
  options?: Schema[]
}
interface Schema {
  def: Definition
}

/** Paths of every free text in a schema; enumerations and literals are none. */
function textsIn({ def }: Schema, path: string[] = []): string[] {
  if (def.innerType !== undefined) return textsIn(def.innerType, path)
  if (def.element !== undefined) return textsIn(def.element, [...path, "*"])
  if (def.options !== undefined) return def.options.flatMap((option) => textsIn(option, path))
  if (def.shape !== undefined)
    return Object.entries(def.shape).flatMap(([key, member]) => textsIn(member, [...path, key]))
  return def.type === "string" ? [path.join(".")] : []
}

/** Texts that readers see as they are: identifiers, versions, dates, addresses, names and titles. */
const notTranslated: Partial<Record<Kind, string[]>> = {
  topics: [
    "version",
    "review.author",
    "review.reviewer.name",
    "review.reviewer.role",
    "review.reviewer.registration",
    "review.lastReviewed",
    "review.nextReviewDue",
  ],
  glossary: ["avoidTerms.*"],
  sources: [
    "shortName",
    "title",
    "authors",
    "journal",
    "doi",
    "pmid",
    "pmcid",
    "url",
    "site",
    "accessed",
  ],
  jurisdictions: [
    "emergency.number",
    "emergency.alsoWorks.*.number",
    "reporting.*.url",
    "reporting.*.contact",
  ],
}

const isId = (path: string) =>
  /(?:^|\.)(?:id|reviewedHash|movedTo|replaces|includes\.\*|escalateTo|subject|\w+Ids?(?:\.\*)?)$/.test(
    path,
  )

/** Paths of the table as the walk names them: a list of words is walked into. */
const listed = (kind: Kind) =>
  Object.entries(readerFields[kind]).map(([path, field]) =>
    field === "words" ? `${path}.*` : path,
  )

describe("readerFields", () => {
  it("names every kind of the schema", () => {
    expect([...kindNames].sort()).toEqual([...kinds].sort())
  })

  it.each(kinds)("says of every text of %s whether readers read it", (kind) => {
    const texts = textsIn(kindSchemas[kind] as unknown as Schema).filter((path) => !isId(path))
    const known = [...listed(kind), ...(notTranslated[kind] ?? [])]
    expect([...new Set(texts)].sort()).toEqual(known.sort())
  })
})
