import { z } from "@medusajs/framework/zod"
import { legalTextKinds } from "../../../modules/legal-text"
import { locale } from "../../store/legal-texts/validators"

/** Body of `POST /admin/legal-texts`. */
export const AdminPublishLegalText = z.strictObject({
  kind: z.enum(legalTextKinds),
  locale,
  /** Markdown; what it says is the shop's own responsibility. */
  body: z.string().trim().min(1).max(100_000),
  /** True only for sample text. */
  sample: z.boolean().default(false),
})

export type AdminPublishLegalText = z.infer<typeof AdminPublishLegalText>
