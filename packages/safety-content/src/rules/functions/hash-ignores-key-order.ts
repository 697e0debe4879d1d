import type { canonicalJson, Json } from "../../canonical-json.ts"
import type { FunctionRule } from "./function-rule.ts"

const one: Json = { id: "a", window: { from: 0, to: 2 }, signs: [{ text: "x", level: "urgent" }] }
const shuffled: Json = {
  signs: [{ level: "urgent", text: "x" }],
  window: { to: 2, from: 0 },
  id: "a",
}
const otherList: Json = { ...one, signs: [{ text: "y", level: "urgent" }] }

/** Two people who write the same content in another order publish the same version. */
export const hashIgnoresKeyOrder: FunctionRule<typeof canonicalJson> = {
  id: "hash-ignores-key-order",
  promise: "What a hash is made of does not depend on the order of keys, and on everything else.",
  check: (canonical) => [
    ...(canonical(one) === canonical(shuffled) ? [] : ["changes with the order of keys"]),
    ...(canonical(one) === canonical(otherList) ? ["does not change with the content"] : []),
    ...(canonical(["a", "b"]) === canonical(["b", "a"])
      ? ["does not change with the order of a list"]
      : []),
  ],
}
