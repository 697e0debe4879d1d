import { MedusaService } from "@medusajs/framework/utils"
import { LegalText } from "./models/legal-text"
import type { LegalTextKind, PublishedLegalText } from "./types"

/** Stores the versions of legal texts; they are written by the workflow alone. */
export class LegalTextModuleService extends MedusaService({ LegalText }) {
  /** The newest version of one kind in one market; undefined when none was published. */
  async current(kind: LegalTextKind, locale: string): Promise<PublishedLegalText | undefined> {
    const [newest] = await this.listLegalTexts(
      { kind, locale },
      { order: { version: "DESC" }, take: 1 },
    )
    return newest
  }
}
