import { type Content, type Kind, kinds } from "../schema/content.ts"
import { idSchema } from "../schema/id.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "ids-unique"

/** Ids serve as anchors on pages, so they are well formed and unique across kinds. */
export const idsUnique: Rule = {
  id,
  promise: "Every id is well formed and belongs to one entry only.",
  check: (content: Content): Fault[] => {
    const owners = new Map<string, Kind>()
    return kinds.flatMap((kind) =>
      Object.entries<{ id: string }>(content[kind]).flatMap(([key, entry]): Fault[] => {
        const fault = (message: string): Fault[] => [
          { rule: id, kind, id: key, path: ["id"], message },
        ]
        const owner = owners.get(key)
        owners.set(key, owner ?? kind)
        if (entry.id !== key) return fault(`is filed under "${key}" but calls itself "${entry.id}"`)
        if (!idSchema.safeParse(key).success)
          return fault(`"${key}" is not lower-case words joined by dashes`)
        if (owner !== undefined) return fault(`the id "${key}" is taken by an entry of ${owner}`)
        return []
      }),
    )
  },
}
