import type { Kind } from "../schema/content.ts"
import { readerFields } from "./reader-fields.ts"

/** Things by kind and id of the entry that they belong to. */
export type ByKind<Thing> = Record<Kind, Record<string, Thing>>

/** Every kind; unlike the list of the schema it comes without zod. */
export const kindNames = Object.keys(readerFields) as Kind[]

/** No thing of any kind. */
export function emptyByKind<Thing>(): ByKind<Thing> {
  return Object.fromEntries(kindNames.map((kind) => [kind, {}])) as ByKind<Thing>
}
