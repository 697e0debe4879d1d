import { z } from "zod"

import { HANDLE } from "../cache-manifest"

const handle = z.string().max(200).regex(HANDLE)

/** Body of a change signal: what the backend says has changed, at most 200 changes at once. */
export const signal = z.strictObject({
  changes: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("product"), handle }),
        z.strictObject({ kind: z.literal("stock"), handle }),
        z.strictObject({ kind: z.literal("guidance"), handle }),
        z.strictObject({ kind: z.literal("catalogue") }),
        z.strictObject({ kind: z.literal("legal") }),
      ]),
    )
    .min(1)
    .max(200),
})
