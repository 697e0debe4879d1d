import type { Content, Contraindication, RedFlag } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "replacements-keep-strictness"

const levels: Record<RedFlag["level"], number> = { contact: 0, urgent: 1, emergency: 2 }
const classes: Record<Contraindication["class"], number> = {
  relative: 0,
  temporary: 1,
  absolute: 2,
}

/** What stands in for a general entry is at least as strict and covers the same dangers. */
export const replacementsKeepStrictness: Rule = {
  id,
  promise: "An entry that replaces another is not less strict.",
  check: (content: Content): Fault[] => {
    const flags = Object.values(content.redFlags).flatMap((flag): Fault[] => {
      const general = flag.replaces === null ? undefined : content.redFlags[flag.replaces]
      if (general === undefined) return []
      const weaker = levels[flag.level] < levels[general.level]
      const lost = general.covers.filter((danger) => !flag.covers.includes(danger))
      if (!weaker && lost.length === 0) return []
      const message = weaker
        ? `is less urgent than ${general.id}, which it replaces`
        : `no longer covers ${lost.join(", ")}`
      return [{ rule: id, kind: "redFlags", id: flag.id, path: ["replaces"], message }]
    })
    const contraindications = Object.values(content.contraindications).flatMap((entry): Fault[] => {
      const general =
        entry.replaces === null ? undefined : content.contraindications[entry.replaces]
      if (general === undefined || classes[entry.class] >= classes[general.class]) return []
      const message = `is less strict than ${general.id}, which it replaces`
      return [{ rule: id, kind: "contraindications", id: entry.id, path: ["class"], message }]
    })
    return [...flags, ...contraindications]
  },
}
