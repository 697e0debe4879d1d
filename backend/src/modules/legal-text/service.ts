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

  /** The newest version of every kind in every market; the texts of older versions are not read. */
  async allCurrent(): Promise<PublishedLegalText[]> {
    const versions = await this.listLegalTexts(
      {},
      { select: ["id", "kind", "locale"], order: { version: "ASC" } },
    )
    const newest = new Map(versions.map(({ id, kind, locale }) => [`${kind} ${locale}`, id]))
    return this.listLegalTexts({ id: [...newest.values()] })
  }
}
