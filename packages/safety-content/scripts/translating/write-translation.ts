import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { stringify } from "yaml"
import type { TranslatedLanguage } from "../../src/languages/language.ts"
import type { Translation } from "../../src/languages/translation.ts"
import type { Kind } from "../../src/schema/content.ts"
import { folderOf } from "../pipeline/load.ts"

/** Writes one translation as YAML, each text on one line, so that a diff shows whole sentences. */
export function writeTranslation(
  root: string,
  language: TranslatedLanguage,
  kind: Kind,
  translation: Translation,
): void {
  const file = join(root, language, folderOf(kind), `${translation.id}.yaml`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stringify(translation, { lineWidth: 0 }))
}
